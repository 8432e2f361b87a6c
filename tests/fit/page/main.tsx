import '../../../src/renderer/parts/fonts.ts';
import '../../../src/renderer/parts/tokens.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { instant } from '../../../src/core/time.ts';
import type { ProjectionView } from '../../../src/core/views/projection-view.ts';
import { RoomPicture } from '../../../src/renderer/parts/room/room-picture.tsx';
import { measurePicture } from './measure.ts';

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no #page');
const root = createRoot(page);
const clock = { now: () => instant(60_000), speed: 1 };

/** Mounts the room's real picture in a box of this size. */
const show = (view: ProjectionView, width: number, height: number): void => {
  page.style.width = `${width}px`;
  page.style.height = `${height}px`;
  flushSync(() => root.render(<RoomPicture key={`${width} ${height} ${view.key}`} view={view} clockTrusted clock={clock} still />));
};

declare global {
  interface Window {
    room: { show: typeof show; measure: typeof measurePicture };
  }
}
window.room = { show, measure: measurePicture };
