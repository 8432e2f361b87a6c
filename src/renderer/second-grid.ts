import { type Instant, instant, type Millis, millis, seconds } from '../core/time.ts';

/** Real milliseconds between two changes, at the least: in a fast rehearsal nobody can read every second. */
const shortestRest = 200;

/** The last whole step since (or before) an anchor. A step that begins within the longest aim counts as begun. */
export const stepAt = (anchor: Instant, now: Instant, step: Millis, speed: number): Instant =>
  instant(anchor + Math.floor((now - anchor + longestAim * speed) / step) * step);

/**
 * Real milliseconds, three frames: for so long a browser keeps to the beat of its frames after one, and what changes meanwhile waits for the next beat
 * (measured: up to 8 ms). At rest it paints at once. On a clock nobody sees them.
 */
const threeFrames = 50;

/** How far to move the steps from `anchor` so that they fall together with those of another, where the two are less than three frames apart; else 0. */
export const toMeet = (anchor: Instant, other: Instant, step: Millis, speed: number): Millis => {
  const ahead = (((other - anchor) % step) + step) % step;
  const nearest = ahead > step / 2 ? ahead - step : ahead;
  return millis(Math.abs(nearest) <= threeFrames * speed ? nearest : 0);
};

/** Real milliseconds to wait until the step after the shown one is to be drawn, `aim` milliseconds before its true instant. */
export const waitForNext = (shown: Instant, now: Instant, step: Millis, speed: number, aim: number): number =>
  Math.max(1, (shown + step - now) / speed - aim);

/** Whole seconds where they can be read one by one, else as many at a time as fit the shortest rest. */
export const stepFor = (speed: number): Millis => {
  const realSecond = 1000 / speed;
  return realSecond >= shortestRest ? seconds(1) : seconds(Math.ceil(shortestRest / realSecond));
};

/** Whole seconds left until an end, never fewer than none: N is shown from N seconds before the end on. */
export const secondsLeft = (now: Instant, endsAt: Instant): Millis => millis(Math.max(0, Math.ceil((endsAt - now) / 1000) * 1000));

/** Real milliseconds before the true instant at which a page begins to draw, until it knows better: a timer fires a little late and a frame follows. */
export const firstAim = 6;
const shortestAim = 2;
const longestAim = 12;
const smallStep = 1;

/**
 * The next aim, from how many real milliseconds late (negative: early) the last second was painted. A page with more to draw learns to begin
 * earlier; in small steps, so that it follows the usual delay and not the one frame that something else held up.
 */
export const learnedAim = (aim: number, late: number): number =>
  Math.min(longestAim, Math.max(shortestAim, aim + Math.min(smallStep, Math.max(-smallStep, late))));

/** Whether to watch how late this drawing is painted, counted from 1: the first ones, then every eighth, because watching costs a little. */
export const isLesson = (drawing: number): boolean => drawing <= 12 || drawing % 8 === 0;
