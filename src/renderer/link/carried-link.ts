import type { Connection, HostLink, Reply, Role, Snapshot } from '../../core/contract.ts';
import { message } from '../../core/words/message.ts';
import type { Carrier } from './carrier.ts';
import { createHostClock } from './host-clock.ts';
import { readAlive, readClock, readReply, readSnapshot } from './read-message.ts';
import { isNews } from './sequence.ts';
import { connectionAt, longestSilence } from './staleness.ts';

const tryAgainAfter = 500;
const giveUpOpeningAfter = 1500;
const renewClockEvery = 60_000;

/** The contract over any carrier: reconnects by itself, notices silence, drops old snapshots, keeps the host's time. */
export const createCarriedLink = <R extends Role>(carrier: Carrier): HostLink<R> => {
  const snapshotWatchers = new Set<(snapshot: Snapshot<R>) => void>();
  const connectionWatchers = new Set<(connection: Connection) => void>();
  const clock = createHostClock({ ask: async () => readClock(await carrier.askClock().catch(() => undefined)) });

  let latest: Snapshot<R> | undefined;
  let connection: Connection = 'connecting';
  let lastHeard: number | undefined;
  let stop: (() => void) | undefined;

  const judgeConnection = (): void => {
    const judged = connectionAt(lastHeard, performance.now());
    if (judged === connection) return;
    connection = judged;
    for (const watcher of connectionWatchers) watcher(judged);
  };

  const start = (): (() => void) => {
    let close = (): void => undefined;
    let openingAgain: ReturnType<typeof setTimeout> | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;

    const openAfter = (delay: number): void => {
      clearTimeout(openingAgain);
      openingAgain = setTimeout(open, delay);
    };
    /** The first sign of a new connection also stops the wait for it. */
    const heard = (isFirst: boolean): void => {
      clearTimeout(openingAgain);
      clearTimeout(silence);
      silence = setTimeout(fellSilent, longestSilence);
      lastHeard = performance.now();
      if (isFirst) clock.renew();
      judgeConnection();
    };
    const fellSilent = (): void => {
      judgeConnection();
      open();
    };
    const open = (): void => {
      close();
      let isFirst = true;
      const sign = (): void => {
        heard(isFirst);
        isFirst = false;
      };
      openAfter(giveUpOpeningAfter);
      close = carrier.open({
        snapshot(message) {
          const snapshot = readSnapshot<R>(message);
          if (snapshot === undefined) return;
          clock.hear(snapshot.clock);
          if (isNews(latest, snapshot)) {
            latest = snapshot;
            for (const watcher of snapshotWatchers) watcher(snapshot);
          }
          sign();
        },
        alive(message) {
          const reading = readAlive(message);
          if (reading === undefined) return;
          clock.hear(reading);
          sign();
        },
        broken: () => openAfter(tryAgainAfter),
      });
    };
    const whenVisible = (): void => {
      if (document.visibilityState === 'visible') clock.renew();
    };

    const renewal = setInterval(clock.renew, renewClockEvery);
    document.addEventListener('visibilitychange', whenVisible);
    open();
    return () => {
      close();
      clearTimeout(openingAgain);
      clearTimeout(silence);
      clearInterval(renewal);
      document.removeEventListener('visibilitychange', whenVisible);
    };
  };

  const watchWith = (undo: () => void): (() => void) => {
    stop ??= start();
    return () => {
      undo();
      if (snapshotWatchers.size > 0 || connectionWatchers.size > 0) return;
      stop?.();
      stop = undefined;
    };
  };

  return {
    async send(command): Promise<Reply> {
      const reply = readReply(await carrier.send(command).catch(() => undefined));
      return (
        reply ?? {
          ok: false,
          reason: message('The program behind this page did not answer. Wait until the page is live again, then try once more.'),
        }
      );
    },
    watch(onSnapshot) {
      snapshotWatchers.add(onSnapshot);
      if (latest !== undefined) onSnapshot(latest);
      return watchWith(() => snapshotWatchers.delete(onSnapshot));
    },
    watchConnection(onChange) {
      connectionWatchers.add(onChange);
      onChange(connection);
      return watchWith(() => connectionWatchers.delete(onChange));
    },
    now: clock.now,
  };
};
