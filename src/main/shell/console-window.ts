import { app, type BrowserWindow, screen } from 'electron';
import { systemTimer } from '../host/system-time.ts';
import { startBounds } from './console-bounds.ts';
import type { Display } from './display-identity.ts';
import type { Bounds } from './geometry.ts';
import type { SettingsFile } from './settings.ts';

/** What the console's window needs. */
export type ConsoleWindowParts = {
  readonly open: (bounds: Bounds) => BrowserWindow;
  readonly displays: () => readonly Display[];
  readonly settings: SettingsFile;
  /** Asks the facilitator where that is needed. */
  readonly mayQuit: () => boolean;
  readonly onMoved: () => void;
};

/** A window that is dragged tells so many times; it is asked where it is once it stands still for so long, in milliseconds. */
const stillFor = 400;

/** Opens the console where it was last, remembers where it goes, and ends the app when it is closed. */
export const openConsoleWindow = ({ open, displays, settings, mayQuit, onMoved }: ConsoleWindowParts): void => {
  const { display, consoleBounds } = settings.values();
  const primary = displays().length > 0 ? screen.getPrimaryDisplay().id : null;
  const window = open(startBounds({ displays: displays(), primary, remembered: consoleBounds, room: display }));
  let undo: (() => void) | null = null;
  const moved = (): void => {
    undo?.();
    undo = systemTimer(stillFor, () => {
      if (window.isDestroyed() || window.isMinimized()) return;
      if (!window.isFullScreen()) settings.change({ consoleBounds: window.getBounds() });
      onMoved();
    });
  };
  /* Linux tells only of the moving, the others of its end as well. */
  window.on('move', moved);
  window.on('moved', moved);
  window.on('resize', moved);
  window.on('resized', moved);
  window.on('close', (event) => {
    if (!mayQuit()) event.preventDefault();
  });
  window.on('closed', () => {
    undo?.();
    app.quit();
  });
  window.once('ready-to-show', () => window.show());
};
