import type { Instant } from '../time.ts';
import type { RunDayBell, RunPlan } from './run-plan.ts';
import type { Fact, Session, Strike } from './session.ts';
import { segmentAt } from './where.ts';

/** The next day bell to have its instant; null when the session is closed, rings none, or all have been. */
export const nextDayBell = (run: RunPlan, session: Session): RunDayBell | null => {
  const from = session.dayBellsFrom;
  if (from === null || session.phase.kind === 'closed') return null;
  for (let place = session.dayBellsDone; place < run.dayBells.length; place += 1) {
    const bell = run.dayBells[place];
    if (bell && bell.at >= from) return bell;
  }
  return null;
};

/**
 * Whether a day bell must ask before it rings: everything is held, care is on, or the practice that runs has a part without a length,
 * which no bell from outside may break (domain 2.2).
 */
export const asksFirst = (run: RunPlan, session: Session): boolean => {
  const { phase } = session;
  if (session.screen === 'care') return true;
  if (phase.kind !== 'running') return false;
  if (phase.heldAt !== null) return true;
  const practice = run.practices[segmentAt(run, phase.segment).practice];
  return practice !== undefined && run.segments.slice(practice.first, practice.after).some(({ length }) => length.kind === 'open');
};

/** Strikes that were missed and that nobody has rung since or let go, oldest first. */
export const missedUnanswered = (session: Session): readonly Strike[] =>
  session.outcomes
    .filter(({ outcome, strike }) => outcome === 'missed' && !session.answered.includes(strike.id))
    .map(({ strike }) => strike);

/** Strikes that can no longer sound because the session is put away. */
export const putAwayFacts = (strikes: readonly Strike[], at: Instant): readonly Fact[] =>
  strikes.map((strike) => ({ type: 'strikeCancelled', at, strike, why: 'ended' }));
