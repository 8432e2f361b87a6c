import { BrowserWindow } from 'electron';
import type { Bounds } from './geometry.ts';
import type { NumberWindow } from './identify.ts';
import { numberWindowOptions } from './window-options.ts';

/** Makes the window for a display’s number, not yet shown. */
export const openNumberWindow = (bounds: Bounds): NumberWindow => {
  const window = new BrowserWindow(numberWindowOptions(bounds));
  return {
    load: (address) => window.loadURL(address),
    show: () => {
      if (!window.isDestroyed()) window.showInactive();
    },
    close: () => {
      if (!window.isDestroyed()) window.destroy();
    },
  };
};
