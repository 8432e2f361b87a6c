import { type Instant, instant, type Millis, millis, seconds } from '../core/time.ts';

/** Real milliseconds before the true instant at which to begin: the timer fires a little late and a frame follows. */
export const aimEarly = 6;

/** Real milliseconds between two changes, at the least: in a fast rehearsal nobody can read every second. */
const shortestRest = 200;

/** The last whole step since (or before) an anchor. Aiming early, the step about to begin within `aimEarly` counts as begun. */
export const stepAt = (anchor: Instant, now: Instant, step: Millis, speed: number): Instant =>
  instant(anchor + Math.floor((now - anchor + aimEarly * speed) / step) * step);

/** Real milliseconds to wait until the step after the shown one is to be drawn. */
export const waitForNext = (shown: Instant, now: Instant, step: Millis, speed: number): number =>
  Math.max(1, (shown + step - now) / speed - aimEarly);

/** Whole seconds where they can be read one by one, else as many at a time as fit the shortest rest. */
export const stepFor = (speed: number): Millis => {
  const realSecond = 1000 / speed;
  return realSecond >= shortestRest ? seconds(1) : seconds(Math.ceil(shortestRest / realSecond));
};

/** Whole seconds left until an end, never fewer than none: N is shown from N seconds before the end on. */
export const secondsLeft = (now: Instant, endsAt: Instant): Millis => millis(Math.max(0, Math.ceil((endsAt - now) / 1000) * 1000));
