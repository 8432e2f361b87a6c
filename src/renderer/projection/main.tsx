import '../parts/fonts.ts';
import '../parts/tokens.css';
import '../parts/chosen-colours.css';
import './projection.css';
import { createRoot } from 'react-dom/client';
import { askForFrame } from '../ask-for-frame.ts';
import { createLink } from '../link/create-link.ts';
import { CalmBoundary } from '../parts/calm-boundary.tsx';
import { BlankStage } from '../parts/room/blank-stage.tsx';
import { createViewStore } from '../view-store.ts';
import { ProjectionPage } from './projection-page.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no #page');

createRoot(page).render(
  <CalmBoundary calm={<BlankStage />} reload={() => location.reload()}>
    <ProjectionPage store={createViewStore(createLink('projection'), askForFrame)} />
  </CalmBoundary>,
);
