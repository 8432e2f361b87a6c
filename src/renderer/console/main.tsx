import '../parts/fonts.ts';
import '../parts/tokens.css';
import '../parts/chosen-colours.css';
import './console.css';
import './signs.css';
import './outline.css';
import './script.css';
import './live.css';
import './transport.css';
import './bells.css';
import './cards.css';
import './sheets.css';
import './displays.css';
import './sound-sheet.css';
import './library/editor.css';
import './library/library.css';
import './library/practice.css';
import './narrow.css';
import './one-column.css';
import './forced-colours.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askForFrame } from '../ask-for-frame.ts';
import { createLink } from '../link/create-link.ts';
import { createShellLink } from '../link/shell-link.ts';
import { CalmBoundary } from '../parts/calm-boundary.tsx';
import { createViewStore } from '../view-store.ts';
import { ConsolePage } from './console-page.tsx';
import { openRoom } from './open-room.ts';
import { SoundFrame } from './sound-frame.tsx';
import { Speaking } from './speaking.tsx';
import { Stumbled } from './stumbled.tsx';

const place = document.getElementById('console');
if (place === null) throw new Error('the console’s page has no place to be drawn in');

const link = createLink('console');
const shell = createShellLink();
const store = createViewStore(link, askForFrame);
createRoot(place).render(
  <StrictMode>
    <Speaking store={store} beside={() => shell === null && <SoundFrame store={store} />}>
      <CalmBoundary calm={<Stumbled />} reload={() => location.reload()}>
        <ConsolePage link={link} store={store} openRoom={openRoom} shell={shell} />
      </CalmBoundary>
    </Speaking>
  </StrictMode>,
);
