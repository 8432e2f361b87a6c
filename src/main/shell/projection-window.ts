import type { BrowserWindow } from 'electron';
import type { Timer } from '../host/alarm.ts';
import { type Bounds, sameBounds } from './geometry.ts';

/** Where the projection's window is to be. */
export type Stand = { readonly bounds: Bounds; readonly isFull: boolean };

/** Moves the projection's window. A later call takes the place of an earlier one that is still under way. */
export type Mover = { readonly move: (window: BrowserWindow, stand: Stand) => void; readonly stop: () => void };

/** How long a system may take to leave full screen, and when to look whether it went where it was told, in milliseconds. */
const leaves = 120;
const looksAgain = 500;

/**
 * Puts the window on its display in the one order that works everywhere: leave full screen, move, show, full screen; then look, and do it
 * once more if the system did not. The console keeps the keyboard. macOS gets the full screen that makes no space of its own.
 */
export const createMover = (platform: NodeJS.Platform, timer: Timer): Mover => {
  let stop = (): void => undefined;
  let last: { readonly window: BrowserWindow; readonly stand: Stand } | null = null;
  const isFull = (window: BrowserWindow): boolean => (platform === 'darwin' ? window.isSimpleFullScreen() : window.isFullScreen());
  const setFull = (window: BrowserWindow, full: boolean): void =>
    platform === 'darwin' ? window.setSimpleFullScreen(full) : window.setFullScreen(full);

  const isThere = (window: BrowserWindow, stand: Stand): boolean =>
    isFull(window) === stand.isFull && (!stand.isFull || sameBounds(window.getBounds(), stand.bounds));

  const settle = (window: BrowserWindow, stand: Stand, triesLeft: number): void => {
    if (window.isDestroyed()) return;
    window.setBounds(stand.bounds);
    if (window.isMinimized()) window.restore();
    window.showInactive();
    if (stand.isFull) setFull(window, true);
    if (triesLeft > 0) {
      stop = timer(looksAgain, () => {
        if (!window.isDestroyed() && !isThere(window, stand)) move(window, stand, triesLeft - 1);
      });
    }
  };

  const move = (window: BrowserWindow, stand: Stand, triesLeft: number): void => {
    stop();
    if (isFull(window)) {
      setFull(window, false);
      stop = timer(leaves, () => settle(window, stand, triesLeft));
    } else settle(window, stand, triesLeft);
  };

  /** Nothing flickers for a change that does not concern the room, and a small window stays where somebody dragged it. */
  const isAsBefore = (window: BrowserWindow, stand: Stand): boolean =>
    last?.window === window && last.stand.isFull === stand.isFull && sameBounds(last.stand.bounds, stand.bounds) && isThere(window, stand);

  return {
    move: (window, stand) => {
      if (isAsBefore(window, stand)) return;
      last = { window, stand };
      move(window, stand, 2);
    },
    stop: () => stop(),
  };
};
