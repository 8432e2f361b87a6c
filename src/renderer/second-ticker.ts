import { flushSync } from 'react-dom';
import type { Instant } from '../core/time.ts';
import type { Clock } from './clock.ts';
import { firstAim, isLesson, learnedAim, stepAt, stepFor, waitForNext } from './second-grid.ts';

type Ticker = { readonly add: (draw: () => void) => () => void };

/** What a page has learned of its own slowness, and its tickers by where their steps fall within a second. */
type Pace = { aim: number; drawn: number; readonly tickers: Map<number, Ticker> };

const paces = new WeakMap<Clock, Pace>();

/**
 * Calls `draw` with each step of the seconds that are counted from an anchor, a little before its true instant, until it is told to stop. All who
 * count by the same seconds are called in one go: a browser paints once a frame, and what is drawn after the others waits for the next.
 */
export const watchSeconds = (clock: Clock, anchor: Instant, draw: () => void): (() => void) => {
  const pace = paces.get(clock) ?? { aim: firstAim, drawn: 0, tickers: new Map() };
  paces.set(clock, pace);
  const step = stepFor(clock.speed);
  const place = Math.round(((anchor % step) + step) % step) % step;
  const ticker = pace.tickers.get(place) ?? createTicker(clock, anchor, pace, () => pace.tickers.delete(place));
  pace.tickers.set(place, ticker);
  return ticker.add(draw);
};

const createTicker = (clock: Clock, anchor: Instant, pace: Pace, onEmpty: () => void): Ticker => {
  const step = stepFor(clock.speed);
  const watchers = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout>;

  const wait = (): void => {
    const now = clock.now();
    const current = stepAt(anchor, now, step, clock.speed);
    timer = setTimeout(() => tick(current + step), waitForNext(current, now, step, clock.speed, pace.aim));
  };
  const tick = (due: number): void => {
    wait();
    flushSync(() => {
      for (const draw of [...watchers]) draw();
    });
    pace.drawn += 1;
    if (!isLesson(pace.drawn)) return;
    afterPaint(() => {
      pace.aim = learnedAim(pace.aim, (clock.now() - due) / clock.speed);
    });
  };

  return {
    add(draw) {
      const watcher = () => draw();
      if (watchers.size === 0) wait();
      watchers.add(watcher);
      return () => {
        if (!watchers.delete(watcher) || watchers.size > 0) return;
        clearTimeout(timer);
        onEmpty();
      };
    },
  };
};

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
