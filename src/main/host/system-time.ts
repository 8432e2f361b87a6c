import type { Timer } from './alarm.ts';
import type { TimeReaders } from './clock.ts';

/** The machine's own clocks. */
export const systemTime: TimeReaders = { wall: () => Date.now(), monotonic: () => performance.now() };

/** The machine's own timer. */
export const systemTimer: Timer = (length, then) => {
  const pending = setTimeout(then, length);
  return () => clearTimeout(pending);
};
