import type { Plan } from '../../core/plan/plan.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { dateAt } from '../../core/plan/zone.ts';
import { replay } from '../../core/session/act.ts';
import { compileRun } from '../../core/session/compile-run.ts';
import { newSession, withDayBells } from '../../core/session/evolve.ts';
import type { RunPlan } from '../../core/session/run-plan.ts';
import type { Fact, Rules } from '../../core/session/session.ts';
import { between, type Instant, millis, seconds } from '../../core/time.ts';
import { oneAfterAnother, type Phrase, phrase } from '../../core/words/say.ts';
import { type Clock, jumpLimit } from './clock.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';
import { continuedWords, movedWords } from './notices.ts';
import { type FoundSession, type SessionStore, setAsideWords } from './session-store.ts';

/** The rules of a real session. */
export const realRules: Rules = { missedAfter: seconds(3), advance: 'by hand', nextApart: millis(800) };

/** A plan that was loaded, with its text. */
export type ReadyPlan = { readonly plan: Plan; readonly source: string };

/** The date on which a plan without dates would be held now. */
export const dateFor = (plan: Plan, now: Instant, timeZone: string): string => dateAt(now, plan.timeZone ?? timeZone);

/** A new session of a plan, waiting for its first day. Nothing is on disk before its first fact. */
export const openSession = (ready: ReadyPlan, clock: Clock, timeZone: string, sessions: SessionStore): LiveSession => {
  const { now } = clock.read();
  const today = dateFor(ready.plan, now, timeZone);
  const run = compileRun(ready.plan, { today, timeZone });
  const record = sessions.begin({ plan: ready.plan.id, today, timeZone, rules: realRules }, ready.source);
  return createLiveSession({
    run,
    planSource: ready.source,
    today,
    session: withDayBells(newSession(), now),
    rules: realRules,
    clock,
    record,
  });
};

/** A session that a start continues, with the words about it; or a sentence why it was set aside. */
export type Continued =
  | { readonly ok: true; readonly live: LiveSession; readonly plan: Plan; readonly words: Phrase | null }
  | { readonly ok: false; readonly words: Phrase };

/** Makes a found session live again: replayed from its own copy of the plan, then caught up to now. */
export const continueSession = (found: FoundSession, clock: Clock): Continued => {
  const { header, facts } = found;
  const aside = (why: Phrase): Continued => ({ ok: false, words: setAsideWords(why, found.setAside()) });
  const reading = readPlan(found.planSource);
  if (!reading.ok) return aside(phrase('its copy of the plan cannot be read'));
  const run = compileRun(reading.plan, { today: header.today, timeZone: header.timeZone });
  const session = facts.every((fact) => belongsTo(run, fact))
    ? replayed(() => replay(run, withDayBells(newSession(), header.openedAt), facts))
    : null;
  if (session === null) return aside(phrase('its journal does not fit its plan'));
  const live = createLiveSession({
    run,
    planSource: found.planSource,
    today: header.today,
    session,
    rules: header.rules,
    clock: startedAfter(clock, facts),
    record: found.resume(),
  });
  const { facts: caughtUp, jumps } = live.catchUp();
  const moved = jumps.flatMap((jump) => (jump.kind === 'moved' ? [movedWords(jump.by)] : []));
  const words = oneAfterAnother(continuedWords(caughtUp, found.torn), ...moved);
  return { ok: true, live, plan: reading.plan, words: live.session().visits.length > 0 || found.torn ? words : null };
};

/** Whether the days and segments that a fact names are in the plan. */
const belongsTo = (run: RunPlan, fact: Fact): boolean => {
  if ('segment' in fact && fact.segment >= run.segments.length) return false;
  if ('day' in fact && fact.day >= run.days.length) return false;
  return !('strike' in fact) || (fact.strike?.segment ?? 0) < run.segments.length;
};

/** The engine throws at facts that cannot be: in a journal from a disk that is a fault of the file, not of the program. */
const replayed = <T>(replaying: () => T): T | null => {
  try {
    return replaying();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/**
 * The clock, with a jump to tell when it shows an earlier time than the journal's last fact: it was set back while the program was not running.
 * Reported strikes do not count, for a page may report one a little ahead.
 */
const startedAfter = (clock: Clock, facts: readonly Fact[]): Clock => {
  const last = facts.findLast((fact) => fact.type !== 'strikeRung')?.at;
  const now = clock.read().now;
  if (last === undefined || now - last >= -jumpLimit) return clock;
  let untold = true;
  return {
    read: clock.read,
    takeJumps: () => {
      const jumps = clock.takeJumps();
      if (!untold) return jumps;
      untold = false;
      return [{ kind: 'moved', by: between(last, now) }, ...jumps];
    },
  };
};
