import { useEffect, useReducer } from 'react';
import { type Instant, later, type Millis, millis, noTime } from '../core/time.ts';
import type { Clock } from './clock.ts';
import { secondsLeft, stepAt, stepFor, toMeet } from './second-grid.ts';
import { watchSeconds } from './second-ticker.ts';

/** When the hook need not draw: `heldAt` freezes time there; after `until` nothing that is shown changes any more. */
export type NowLimits = {
  readonly heldAt: Instant | null;
  readonly until: Instant | null;
  /** The seconds of another instant, which come first: where these would make them wait, they change together with them. */
  readonly beside?: Instant | null;
};

/**
 * The host's time in whole seconds counted from an anchor (the end that is counted down to, or the start that is counted from), so that
 * what is shown changes exactly when the true second does. Renders again only then; nothing runs while held or after `until`.
 */
export const useNow = (clock: Clock, anchor: Instant, { heldAt, until, beside = null }: NowLimits): Instant => {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const step = stepFor(clock.speed);
  const moved = beside === null ? noTime : toMeet(anchor, beside, step, clock.speed);
  const grid = later(anchor, moved);
  const shown = heldAt ?? later(stepAt(grid, clock.now(), step, clock.speed), millis(-moved));
  const runs = heldAt === null && (until === null || shown < until);
  useEffect(() => (runs ? watchSeconds(clock, grid, drawAgain) : undefined), [clock, grid, runs]);
  return shown;
};

/** Whole seconds left until an end, never fewer than none; stands still while held and after the end. */
export const useSecondsLeft = (clock: Clock, endsAt: Instant, heldAt: Instant | null): Millis =>
  secondsLeft(useNow(clock, endsAt, { heldAt, until: endsAt }), endsAt);
