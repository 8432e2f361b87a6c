import { newSession } from '../../core/session/evolve.ts';
import type { Rules } from '../../core/session/session.ts';
import { millis } from '../../core/time.ts';
import { createRehearsalClock, type RehearsalClock, type TimeReaders } from './clock.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';
import { realRules } from './open-session.ts';
import type { SessionStore } from './session-store.ts';

/** How a rehearsal goes: how many times as fast, and whether what waits for the hand goes on by itself. */
export type Pace = { readonly speed: number; readonly goesOn: boolean };

/** A rehearsal: the same engine with a faster clock. */
export type Rehearsal = {
  readonly live: LiveSession;
  readonly pace: () => Pace;
  readonly setPace: (pace: Pace) => void;
  /** Skips the night when the next day is the next thing to happen; tells whether it did. */
  readonly skipNight: () => boolean;
  /** Goes on to the planned start of a day that is about to be started by hand. */
  readonly skipToDay: (day: number) => void;
};

const kept = 5;

/** Begins a rehearsal of a plan at the planned start of a day. Its journal is kept apart, only the last few are kept, and none is ever continued. */
export const beginRehearsal = (real: LiveSession, day: number, first: Pace, time: TimeReaders, rehearsals: SessionStore): Rehearsal => {
  const { run } = real;
  const startsAt = run.days[day]?.start ?? real.clock.read().now;
  const clock = createRehearsalClock(time, startsAt, first.speed);
  let pace = first;
  rehearsals.keepNewest(kept - 1);
  const record = rehearsals.begin({ plan: run.id, today: real.today, timeZone: run.timeZone, rules: rulesFor(first) }, real.planSource);
  const live = createLiveSession({
    run,
    planSource: real.planSource,
    today: real.today,
    session: newSession(),
    rules: rulesFor(first),
    clock,
    record,
  });
  live.act({ type: 'start', when: 'now', day });
  return {
    live,
    pace: () => pace,
    setPace: (changed) => {
      pace = changed;
      clock.setSpeed(changed.speed);
      live.setRules(rulesFor(changed));
    },
    skipNight: () => skipNight(live, clock),
    skipToDay: (to) => {
      const start = run.days[to]?.start;
      if (start !== undefined) clock.skipTo(start);
    },
  };
};

/** The same real time to ring a bell in, and between two presses of Next, at any speed. */
const rulesFor = ({ speed, goesOn }: Pace): Rules => ({
  missedAfter: millis(realRules.missedAfter * speed),
  advance: goesOn ? 'as planned' : 'by hand',
  nextApart: millis(realRules.nextApart * speed),
});

const skipNight = (live: LiveSession, clock: RehearsalClock): boolean => {
  const { phase, pending } = live.session();
  if (phase.kind !== 'scheduled' || pending.length > 0 || phase.startsAt <= clock.read().now) return false;
  clock.skipTo(phase.startsAt);
  return true;
};
