import { BrowserWindow } from 'electron';
import type { Timer } from '../host/alarm.ts';
import type { Display } from './display-identity.ts';
import { centred } from './geometry.ts';
import { numberAddress } from './page-files.ts';
import { numberWindowOptions } from './window-options.ts';

const shownFor = 3000;

/** Shows each display its number, large, for three seconds. Asking again begins anew. */
export const createIdentify = (timer: Timer, log: (words: string) => void): ((displays: readonly Display[]) => void) => {
  let windows: readonly BrowserWindow[] = [];
  let stop = (): void => undefined;
  const clear = (): void => {
    stop();
    for (const window of windows) if (!window.isDestroyed()) window.destroy();
    windows = [];
  };
  return (displays) => {
    clear();
    windows = displays.map((display, place) => {
      const { width, height } = display.bounds;
      const window = new BrowserWindow(
        numberWindowOptions(centred({ width: Math.round(width / 2), height: Math.round(height / 2) }, display.bounds)),
      );
      window
        .loadURL(numberAddress(place + 1))
        .then(() => !window.isDestroyed() && window.showInactive())
        .catch(() => log('a display’s number was not shown'));
      return window;
    });
    stop = timer(shownFor, clear);
  };
};
