import type { Timer } from '../host/alarm.ts';
import type { Display } from './display-identity.ts';
import { type Bounds, centred } from './geometry.ts';
import { numberAddress } from './page-files.ts';

/** A window that shows a number, once it has it. */
export type NumberWindow = {
  readonly load: (address: string) => Promise<void>;
  readonly show: () => void;
  /** Takes it away; nothing happens where it is gone already. */
  readonly close: () => void;
};

/** What is needed to show numbers. */
export type IdentifyParts = {
  /** Makes a window, not yet shown. */
  readonly open: (bounds: Bounds) => NumberWindow;
  readonly timer: Timer;
  readonly log: (words: string) => void;
};

const shownFor = 3000;

/** Shows each display its number, large, for three seconds from when it is seen. Asking again begins anew. */
export const createIdentify = ({ open, timer, log }: IdentifyParts): ((displays: readonly Display[]) => void) => {
  let clearAll: readonly (() => void)[] = [];

  const showNumber = (display: Display, place: number): (() => void) => {
    const { width, height } = display.bounds;
    const window = open(centred({ width: Math.round(width / 2), height: Math.round(height / 2) }, display.bounds));
    let isCleared = false;
    let stop = (): void => undefined;
    const clear = (): void => {
      isCleared = true;
      stop();
      window.close();
    };
    window.load(numberAddress(place + 1)).then(
      () => {
        if (isCleared) return;
        window.show();
        stop = timer(shownFor, clear);
      },
      () => {
        if (!isCleared) log('a display’s number was not shown');
        clear();
      },
    );
    return clear;
  };

  return (displays) => {
    for (const clear of clearAll) clear();
    clearAll = displays.map(showNumber);
  };
};
