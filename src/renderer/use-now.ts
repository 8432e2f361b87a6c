import { useEffect, useReducer } from 'react';
import type { Instant, Millis } from '../core/time.ts';
import type { Clock } from './clock.ts';
import { secondsLeft, stepAt, stepFor } from './second-grid.ts';
import { watchSeconds } from './second-ticker.ts';

/** When the hook need not draw: `heldAt` freezes time there; after `until` nothing that is shown changes any more. */
export type NowLimits = { readonly heldAt: Instant | null; readonly until: Instant | null };

/**
 * The host's time in whole seconds counted from an anchor (the end that is counted down to, or the start that is counted from), so that
 * what is shown changes exactly when the true second does. Renders again only then; nothing runs while held or after `until`.
 */
export const useNow = (clock: Clock, anchor: Instant, { heldAt, until }: NowLimits): Instant => {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const shown = heldAt ?? stepAt(anchor, clock.now(), stepFor(clock.speed), clock.speed);
  const runs = heldAt === null && (until === null || shown < until);
  useEffect(() => (runs ? watchSeconds(clock, anchor, drawAgain) : undefined), [clock, anchor, runs]);
  return shown;
};

/** Whole seconds left until an end, never fewer than none; stands still while held and after the end. */
export const useSecondsLeft = (clock: Clock, endsAt: Instant, heldAt: Instant | null): Millis =>
  secondsLeft(useNow(clock, endsAt, { heldAt, until: endsAt }), endsAt);
