import '../parts/fonts.ts';
import '../parts/tokens.css';
import './console.css';
import './outline.css';
import './script.css';
import './live.css';
import './transport.css';
import './bells.css';
import './cards.css';
import './sheets.css';
import './sound-sheet.css';
import './narrow.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createHttpLink } from '../link/http-link.ts';
import { CalmBoundary } from '../parts/calm-boundary.tsx';
import { createViewStore } from '../view-store.ts';
import { ConsolePage } from './console-page.tsx';
import { openRoom } from './open-room.ts';
import { Stumbled } from './stumbled.tsx';

const place = document.getElementById('console');
if (place === null) throw new Error('the console’s page has no place to be drawn in');

const link = createHttpLink('console');
createRoot(place).render(
  <StrictMode>
    <CalmBoundary calm={<Stumbled />} reload={() => location.reload()}>
      <ConsolePage link={link} store={createViewStore(link)} openRoom={openRoom} soundAddress="/sound/" />
    </CalmBoundary>
  </StrictMode>,
);
