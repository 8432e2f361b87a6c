import type { ClockReading } from '../../core/contract.ts';
import { type Instant, seconds } from '../../core/time.ts';

/** Calls back once after so many milliseconds; returns its own undo. */
export type Timer = (length: number, then: () => void) => () => void;

/** Wakes the host at the next due instant. */
export type Alarm = { readonly setAt: (due: Instant | null) => void };

/** A long timer is a hint, and fires late or never after sleep, so it is set again in steps of at most this. */
const longestStep = seconds(30);

/** Sleeps until the instant that was set last, then calls `onDue`. It never calls early, and nothing polls. */
export const createAlarm = (readClock: () => ClockReading, timer: Timer, onDue: () => void): Alarm => {
  let undo: (() => void) | null = null;
  const arm = (due: Instant) => {
    const { now, speed } = readClock();
    const left = Math.ceil((due - now) / speed);
    undo = timer(Math.max(0, Math.min(longestStep, left)), () => {
      if (readClock().now >= due) onDue();
      else arm(due);
    });
  };
  return {
    setAt: (due) => {
      undo?.();
      undo = null;
      if (due !== null) arm(due);
    },
  };
};
