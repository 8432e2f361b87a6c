import type { Timer } from '../host/alarm.ts';

/** A page that answered no sign of life for so long stands still, in milliseconds. The host gives one each second. */
const longestSilence = 10_000;
const lookEvery = 2_000;

/** What the heartbeat needs of the world. */
export type HeartbeatParts = {
  readonly monotonic: () => number;
  readonly timer: Timer;
  /** Called once for each silence. */
  readonly onFrozen: (page: number) => void;
};

/** Watches which pages answer. */
export type Heartbeat = {
  /** From its first sign on a page is expected to answer. */
  readonly heard: (page: number) => void;
  /** No more is expected of a page until its next sign: it prints, was loaded anew, or is gone. */
  readonly rest: (page: number) => void;
  /** The computer slept, or goes to sleep: all pages begin afresh. */
  readonly restAll: () => void;
  readonly close: () => void;
};

/** Notices pages that stand still although their process lives. */
export const createHeartbeat = ({ monotonic, timer, onFrozen }: HeartbeatParts): Heartbeat => {
  const lastHeard = new Map<number, number>();
  let lastLook = monotonic();

  const look = (): void => {
    stop = timer(lookEvery, look);
    const now = monotonic();
    /* When this program itself stood still, nobody could answer. */
    const wasHeldUp = now - lastLook > 2 * lookEvery;
    lastLook = now;
    if (wasHeldUp) lastHeard.clear();
    for (const [page, at] of [...lastHeard]) {
      if (now - at < longestSilence) continue;
      lastHeard.delete(page);
      onFrozen(page);
    }
  };
  let stop = timer(lookEvery, look);

  return {
    heard: (page) => void lastHeard.set(page, monotonic()),
    rest: (page) => void lastHeard.delete(page),
    restAll: () => lastHeard.clear(),
    close: () => stop(),
  };
};
