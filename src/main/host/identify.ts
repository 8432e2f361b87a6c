import { seconds } from '../../core/time.ts';
import type { Timer } from './alarm.ts';

/** Each room page shows its number for a moment. */
export type Identify = {
  readonly isOn: () => boolean;
  /** Asked once more, the numbers stay for a moment longer. */
  readonly begin: () => void;
  readonly stop: () => void;
};

const lasts = seconds(3);

/** Makes the numbers; `gone` is called when they go by themselves. */
export const createIdentify = (timer: Timer, gone: () => void): Identify => {
  let stop: (() => void) | null = null;
  return {
    isOn: () => stop !== null,
    begin: () => {
      stop?.();
      stop = timer(lasts, () => {
        stop = null;
        gone();
      });
    },
    stop: () => stop?.(),
  };
};
