import type { ClockReading } from '../../core/contract.ts';
import { between, type Instant, instant, later, latest, type Millis, millis, seconds } from '../../core/time.ts';

/** The two counters of a machine: the clock that people set, and one that only ever runs forward. Both in milliseconds. */
export type TimeReaders = { readonly wall: () => number; readonly monotonic: () => number };

/** What a clock noticed beside the passing of time. */
export type Jump =
  /** The machine slept, or its clock was set ahead: time passed for the people too. */
  | { readonly kind: 'passed'; readonly length: Millis }
  /** The clock was set back: nothing happened for the people, so instants have to move. */
  | { readonly kind: 'moved'; readonly by: Millis };

/** Tells the time to the host. */
export type Clock = {
  /** The time now. */
  readonly read: () => ClockReading;
  /** Jumps noticed since they were last taken, in order. */
  readonly takeJumps: () => readonly Jump[];
};

/** Where a clock stood at its last reading. */
export type ClockState = { readonly wall: number; readonly monotonic: number; readonly now: Instant };

/** Differences below this are the clock being kept exact by the system, not jumps. */
export const jumpLimit = seconds(1);

/** The clock's next state, and the jump if there was one. A smaller step back is waited out: time never runs backwards by itself. */
export const advanceClock = (state: ClockState, wall: number, monotonic: number): { state: ClockState; jump: Jump | null } => {
  const expected = later(state.now, millis(monotonic - state.monotonic));
  const ahead = wall - state.wall - (monotonic - state.monotonic);
  if (ahead < -jumpLimit) {
    const now = instant(wall);
    return { state: { wall, monotonic, now }, jump: { kind: 'moved', by: between(expected, now) } };
  }
  const jump: Jump | null = ahead > jumpLimit ? { kind: 'passed', length: millis(ahead) } : null;
  return { state: { wall, monotonic, now: latest(state.now, instant(wall)) }, jump };
};

/** A clock that shows real time and notices sleep and a clock that was set. */
export const createClock = (time: TimeReaders): Clock => {
  let state: ClockState = { wall: time.wall(), monotonic: time.monotonic(), now: instant(time.wall()) };
  let jumps: readonly Jump[] = [];
  return {
    read: () => {
      const next = advanceClock(state, time.wall(), time.monotonic());
      state = next.state;
      if (next.jump) jumps = [...jumps, next.jump];
      return { now: state.now, speed: 1 };
    },
    takeJumps: () => {
      const taken = jumps;
      jumps = [];
      return taken;
    },
  };
};

/** The clock of a rehearsal: begins where it is told, runs some times as fast, and knows no jumps. */
export type RehearsalClock = Clock & {
  /** Changes the speed from this moment on; the time shown does not jump. */
  readonly setSpeed: (speed: number) => void;
  /** Goes on to a later instant at once: the night between two days. */
  readonly skipTo: (at: Instant) => void;
};

/** Makes a rehearsal clock that shows `startsAt` now. */
export const createRehearsalClock = (time: TimeReaders, startsAt: Instant, firstSpeed: number): RehearsalClock => {
  let anchor = { at: startsAt, monotonic: time.monotonic(), speed: firstSpeed };
  const now = () => instant(Math.floor(anchor.at + (time.monotonic() - anchor.monotonic) * anchor.speed));
  return {
    read: () => ({ now: now(), speed: anchor.speed }),
    takeJumps: () => [],
    setSpeed: (speed) => {
      anchor = { at: now(), monotonic: time.monotonic(), speed };
    },
    skipTo: (at) => {
      anchor = { at: latest(now(), at), monotonic: time.monotonic(), speed: anchor.speed };
    },
  };
};
