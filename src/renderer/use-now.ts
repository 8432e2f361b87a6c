import { useEffect, useReducer, useRef } from 'react';
import type { Instant, Millis } from '../core/time.ts';
import type { Clock } from './clock.ts';
import { firstAim, isLesson, learnedAim, secondsLeft, stepAt, stepFor, waitForNext } from './second-grid.ts';

/** When the hook need not draw: `heldAt` freezes time there; after `until` nothing that is shown changes any more. */
export type NowLimits = { readonly heldAt: Instant | null; readonly until: Instant | null };

/**
 * The host's time in whole seconds counted from an anchor (the end that is counted down to, or the start that is counted from), so that
 * what is shown changes exactly when the true second does. Renders again only then; nothing runs while held or after `until`.
 */
export const useNow = (clock: Clock, anchor: Instant, { heldAt, until }: NowLimits): Instant => {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const aim = useRef(firstAim);
  const drawn = useRef(0);
  const step = stepFor(clock.speed);
  const shown = heldAt ?? stepAt(anchor, clock.now(), step, clock.speed);
  const runs = heldAt === null && (until === null || shown < until);

  useEffect(() => {
    if (!runs) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const now = clock.now();
      const current = stepAt(anchor, now, step, clock.speed);
      timer = setTimeout(() => draw(current + step), waitForNext(current, now, step, clock.speed, aim.current));
    };
    const draw = (due: number): void => {
      drawAgain();
      wait();
      drawn.current += 1;
      if (!isLesson(drawn.current)) return;
      afterPaint(() => {
        aim.current = learnedAim(aim.current, (clock.now() - due) / clock.speed);
      });
    };
    wait();
    return () => clearTimeout(timer);
  }, [clock, anchor, runs, step]);

  return shown;
};

/** Whole seconds left until an end, never fewer than none; stands still while held and after the end. */
export const useSecondsLeft = (clock: Clock, endsAt: Instant, heldAt: Instant | null): Millis =>
  secondsLeft(useNow(clock, endsAt, { heldAt, until: endsAt }), endsAt);

/** Calls back once, in the first task after the next frame. A hidden page has no frames: then never. */
const afterPaint = (then: () => void): void => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then();
    };
    port2.postMessage(null);
  });
};
