import type { Reply } from '../../core/contract.ts';
import { act, catchUp, type Step } from '../../core/session/act.ts';
import { nextDayBell, putAwayFacts } from '../../core/session/day-bell.ts';
import { nextDue } from '../../core/session/due.ts';
import { evolve } from '../../core/session/evolve.ts';
import type { RunPlan } from '../../core/session/run-plan.ts';
import type { Fact, Rules, Session, SessionCommand } from '../../core/session/session.ts';
import type { Instant } from '../../core/time.ts';
import type { Clock, Jump } from './clock.ts';
import type { Kept, SessionRecord } from './session-store.ts';

/** What a live session is made of. */
export type LiveSessionParts = {
  readonly run: RunPlan;
  readonly planSource: string;
  readonly today: string;
  readonly session: Session;
  readonly rules: Rules;
  readonly clock: Clock;
  readonly record: SessionRecord;
};

/** What came of waking or of a command. */
export type Happened = { readonly facts: readonly Fact[]; readonly jumps: readonly Jump[] };

/** A session with its plan, its clock and its place on disk. Every fact is on disk before anything here returns. */
export type LiveSession = {
  readonly run: RunPlan;
  readonly planSource: string;
  /** The date that the plan was made ready for. */
  readonly today: string;
  readonly clock: Clock;
  readonly session: () => Session;
  readonly rules: () => Rules;
  readonly kept: () => Kept;
  /** Lets everything happen that is due by now. */
  readonly catchUp: () => Happened;
  /** Lets everything due happen, then judges a command. */
  readonly act: (command: SessionCommand) => Happened & { readonly reply: Reply };
  readonly nextDue: () => Instant | null;
  /** For a rehearsal, whose speed may change. */
  readonly setRules: (rules: Rules) => void;
  /** Marks the session as done on disk and lets go of its files; strikes that were still open are cancelled. */
  readonly putAway: () => void;
  /** Lets go of its files; a later start continues it. */
  readonly close: () => void;
};

/** Brings a session to life. */
export const createLiveSession = (parts: LiveSessionParts): LiveSession => {
  const { run, clock, record } = parts;
  let { session, rules } = parts;

  const keep = (facts: readonly Fact[], now: Instant): void => {
    const wasClosed = session.phase.kind === 'closed';
    record.append(facts, now);
    if (!wasClosed && facts.some((fact) => fact.type === 'sessionClosed')) record.finish();
  };

  /** Reads the clock; if it was set back, the session moves with it before anything is judged. */
  const now = (): { readonly now: Instant; readonly jumps: readonly Jump[]; readonly moved: readonly Fact[] } => {
    const reading = clock.read();
    const jumps = clock.takeJumps();
    const movesWithTheClock = session.phase.kind === 'running' || session.pending.length > 0 || nextDayBell(run, session) !== null;
    if (!movesWithTheClock) return { now: reading.now, jumps, moved: [] };
    const moved = jumps.flatMap((jump): readonly Fact[] =>
      jump.kind === 'moved' ? [{ type: 'clockMoved', at: reading.now, by: jump.by }] : [],
    );
    return { now: reading.now, jumps, moved };
  };

  const take = (moved: readonly Fact[], step: Step, at: Instant): readonly Fact[] => {
    const facts = [...moved, ...step.facts];
    keep(facts, at);
    session = step.session;
    return facts;
  };

  const moveBy = (moved: readonly Fact[]): Session => moved.reduce((state, fact) => evolve(run, state, fact), session);

  return {
    run,
    planSource: parts.planSource,
    today: parts.today,
    clock,
    session: () => session,
    rules: () => rules,
    kept: record.kept,
    catchUp: () => {
      const { now: at, jumps, moved } = now();
      return { facts: take(moved, catchUp(run, moveBy(moved), at, rules), at), jumps };
    },
    act: (command) => {
      const { now: at, jumps, moved } = now();
      const step = act(run, moveBy(moved), command, at, rules);
      return { facts: take(moved, step, at), jumps, reply: step.reply };
    },
    nextDue: () => nextDue(run, session, rules),
    setRules: (changed) => {
      rules = changed;
    },
    putAway: () => {
      const at = clock.read().now;
      const open = [...session.pending, ...session.asked];
      if (open.length > 0) take([], { session, facts: putAwayFacts(open, at) }, at);
      record.finish();
      record.close();
    },
    close: record.close,
  };
};
