import { type Display as SystemDisplay, screen } from 'electron';
import type { Timer } from '../host/alarm.ts';
import type { Display } from './display-identity.ts';

/** Asking for displays while they change can hold the program up; it is asked once they are still for so long, in milliseconds. */
const stillFor = 250;

/** The displays as they were when they last stood still. */
export type Displays = { readonly list: () => readonly Display[]; readonly close: () => void };

/** Keeps the list of displays; `onChange` is called after they were added, removed, moved, rotated or scaled. */
export const watchDisplays = (timer: Timer, onChange: () => void): Displays => {
  let list = read();
  let undo: (() => void) | null = null;
  const changed = (): void => {
    undo?.();
    undo = timer(stillFor, () => {
      list = read();
      onChange();
    });
  };
  screen.on('display-added', changed);
  screen.on('display-removed', changed);
  screen.on('display-metrics-changed', changed);
  return {
    list: () => list,
    close: () => undo?.(),
  };
};

const read = (): readonly Display[] => screen.getAllDisplays().map(displayOf);

const displayOf = ({ id, label, bounds, workArea, internal }: SystemDisplay): Display => ({ id, label, bounds, workArea, internal });
