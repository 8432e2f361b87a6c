import type { Connection, HostLink, Role, ViewOf } from '../core/contract.ts';
import type { Clock } from './clock.ts';

/** What a page knows at one moment. `view` is null until the host has spoken for the first time. */
export type Seen<R extends Role> = { readonly view: ViewOf[R] | null; readonly connection: Connection; readonly clock: Clock };

/** The latest view of one link, for React to read. Watches only while somebody is subscribed. */
export type ViewStore<R extends Role> = { readonly subscribe: (onChange: () => void) => () => void; readonly read: () => Seen<R> };

/** Keeps the latest view; `prepare` runs before anybody hears of a new one. */
export const createViewStore = <R extends Role>(link: HostLink<R>, prepare: () => void = () => undefined): ViewStore<R> => {
  const listeners = new Set<() => void>();
  let seen: Seen<R> = { view: null, connection: 'connecting', clock: { now: () => link.now(), speed: 1 } };
  let stop: (() => void) | undefined;

  const see = (next: Seen<R>): void => {
    seen = next;
    for (const listener of listeners) listener();
  };

  const start = (): (() => void) => {
    const undoWatch = link.watch(({ view, clock: { speed } }) => {
      prepare();
      const clock = seen.clock.speed === speed ? seen.clock : { now: seen.clock.now, speed };
      see({ ...seen, view, clock });
    });
    const undoConnection = link.watchConnection((connection) => {
      if (connection !== seen.connection) see({ ...seen, connection });
    });
    return () => {
      undoWatch();
      undoConnection();
    };
  };

  return {
    subscribe(onChange) {
      listeners.add(onChange);
      stop ??= start();
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
    read: () => seen,
  };
};
