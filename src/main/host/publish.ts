import type { ClockReading, Role, Snapshot, ViewOf } from '../../core/contract.ts';
import { millis } from '../../core/time.ts';
import type { Timer } from './alarm.ts';

/** Sent each second, so that a page knows whether its picture can be trusted. */
export type SignOfLife = { readonly hostRun: string; readonly clock: ClockReading };

/** Who watches: a page of one role. */
export type Watcher<R extends Role> = {
  /** The page's own name for itself, by which its commands are told from another page's; null when it gave none. */
  readonly page: string | null;
  readonly onSnapshot: (snapshot: Snapshot<R>) => void;
  readonly onAlive: (sign: SignOfLife) => void;
};

/** What the publisher asks for when it tells the pages. */
export type Views = {
  readonly clock: () => ClockReading;
  readonly console: () => ViewOf['console'];
  /** `place`: which of the room's pages it is for, from 0. */
  readonly projection: (place: number) => ViewOf['projection'];
  readonly sound: (watcher: Watcher<'sound'>) => ViewOf['sound'];
};

/** Tells every page what is new. */
export type Publisher = {
  readonly add: <R extends Role>(role: R, watcher: Watcher<R>) => () => void;
  /**
   * The room and the bells first, and only when they change; the console after them. Where the room’s picture changes, the console waits a moment:
   * building and drawing its view takes longest, and the room is to have the computer to itself until it is painted.
   */
  readonly publish: () => void;
  readonly alive: () => void;
  readonly count: (role: Role) => number;
  /** The sound pages in the order in which they came. */
  readonly soundPages: () => readonly Watcher<'sound'>[];
  /** Nothing is told any more. */
  readonly close: () => void;
};

/** About as long as a room’s page takes from a message to its frame, and less than a frame lasts; the figures are in the README. */
const roomFirst = millis(14);

/** Makes a publisher; `onWatchers` is called after a page has come or gone. */
export const createPublisher = (hostRun: string, views: Views, onWatchers: (role: Role) => void, timer: Timer): Publisher => {
  let seq = 0;
  let stopWaiting: (() => void) | null = null;
  const groups = {
    console: createGroup<'console'>(() => views.console(), 'always'),
    projection: createGroup<'projection'>((_, place) => views.projection(place), 'when changed'),
    sound: createGroup<'sound'>((watcher) => views.sound(watcher), 'when changed'),
  };

  /** Whether anybody was told. */
  const tell = <R extends Role>(group: Group<R>): boolean => {
    const clock = views.clock();
    return group.tell(clock, (view) => {
      seq += 1;
      return { hostRun, seq, clock, view };
    });
  };

  const tellConsole = (): void => {
    stopWaiting = null;
    tell(groups.console);
  };

  const join = <R extends Role>(role: R, group: Group<R>, watcher: Watcher<R>): (() => void) => {
    group.add(watcher);
    onWatchers(role);
    /* A console that comes is shown everything at once. */
    if (role === 'console' && stopWaiting !== null) {
      stopWaiting();
      tellConsole();
    }
    return () => {
      if (group.remove(watcher)) onWatchers(role);
    };
  };

  return {
    add: (role, watcher) => join(role, groupOf(groups, role), watcher),
    publish: () => {
      const isRoomNew = tell(groups.projection);
      tell(groups.sound);
      if (stopWaiting !== null) return;
      if (isRoomNew) stopWaiting = timer(roomFirst, tellConsole);
      else tell(groups.console);
    },
    alive: () => {
      const sign = { hostRun, clock: views.clock() };
      for (const group of [groups.projection, groups.sound, groups.console]) group.alive(sign);
    },
    count: (role) => groups[role].count(),
    soundPages: groups.sound.all,
    close: () => {
      stopWaiting?.();
      stopWaiting = null;
    },
  };
};

type Group<R extends Role> = {
  readonly add: (watcher: Watcher<R>) => void;
  readonly remove: (watcher: Watcher<R>) => boolean;
  readonly tell: (clock: ClockReading, snapshot: (view: ViewOf[R]) => Snapshot<R>) => boolean;
  readonly alive: (sign: SignOfLife) => void;
  readonly count: () => number;
  readonly all: () => readonly Watcher<R>[];
};

type Groups = { readonly [R in Role]: Group<R> };

const groupOf = <R extends Role>(groups: Groups, role: R): Groups[R] => groups[role];

const createGroup = <R extends Role>(
  viewFor: (watcher: Watcher<R>, place: number) => ViewOf[R],
  told: 'always' | 'when changed',
): Group<R> => {
  let watchers: readonly { readonly watcher: Watcher<R>; seen: string }[] = [];
  return {
    add: (watcher) => {
      watchers = [...watchers, { watcher, seen: '' }];
    },
    remove: (watcher) => {
      const before = watchers.length;
      watchers = watchers.filter((each) => each.watcher !== watcher);
      return watchers.length < before;
    },
    tell: (clock, snapshot) => {
      let isTold = false;
      for (const [place, each] of watchers.entries()) {
        const view = viewFor(each.watcher, place);
        if (told === 'when changed') {
          const seen = `${clock.speed} ${JSON.stringify(view)}`;
          if (seen === each.seen) continue;
          each.seen = seen;
        }
        each.watcher.onSnapshot(snapshot(view));
        isTold = true;
      }
      return isTold;
    },
    alive: (sign) => {
      for (const { watcher } of watchers) watcher.onAlive(sign);
    },
    count: () => watchers.length,
    all: () => watchers.map(({ watcher }) => watcher),
  };
};
