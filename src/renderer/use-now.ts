import { useEffect, useReducer } from 'react';
import type { Instant, Millis } from '../core/time.ts';
import type { Clock } from './clock.ts';
import { secondsLeft, stepAt, stepFor, waitForNext } from './second-grid.ts';

/** When the hook need not draw: `heldAt` freezes time there; after `until` nothing that is shown changes any more. */
export type NowLimits = { readonly heldAt: Instant | null; readonly until: Instant | null };

/**
 * The host's time in whole seconds counted from an anchor (the end that is counted down to, or the start that is counted from), so that
 * what is shown changes exactly when the true second does. Renders again only then; nothing runs while held or after `until`.
 */
export const useNow = (clock: Clock, anchor: Instant, { heldAt, until }: NowLimits): Instant => {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const step = stepFor(clock.speed);
  const shown = heldAt ?? stepAt(anchor, clock.now(), step, clock.speed);
  const runs = heldAt === null && (until === null || shown < until);

  useEffect(() => {
    if (!runs) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const now = clock.now();
      const current = stepAt(anchor, now, step, clock.speed);
      timer = setTimeout(
        () => {
          drawAgain();
          wait();
        },
        waitForNext(current, now, step, clock.speed),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [clock, anchor, runs, step]);

  return shown;
};

/** Whole seconds left until an end, never fewer than none; stands still while held and after the end. */
export const useSecondsLeft = (clock: Clock, endsAt: Instant, heldAt: Instant | null): Millis =>
  secondsLeft(useNow(clock, endsAt, { heldAt, until: endsAt }), endsAt);
