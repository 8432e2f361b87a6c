import { due } from '../session/due.ts';
import { evolve, newSession } from '../session/evolve.ts';
import type { RunPlan } from '../session/run-plan.ts';
import type { Fact, Rules, Session, Strike } from '../session/session.ts';
import { millis } from '../time.ts';

/** Steps that a look ahead may take before it has enough; far more than a practice has cues. */
const farthest = 400;

/**
 * The next strikes if nobody does anything, in order, at most `count`: told by the engine itself, so that what is announced
 * is what comes. Nothing is announced while everything is held, or beyond a part that waits for the hand; day bells that would ask are not.
 */
export const comingStrikes = (run: RunPlan, session: Session, rules: Rules, count: number): readonly Strike[] =>
  comingBells(run, session, rules, count).flatMap(({ strike, asks }) => (asks ? [] : [strike]));

/** A strike to come, and whether it would ask first. */
export type ComingBell = { readonly strike: Strike; readonly asks: boolean };

/** The next bells if nobody does anything, with the day bells that will ask first. */
export const comingBells = (run: RunPlan, session: Session, rules: Rules, count: number): readonly ComingBell[] => {
  const strikes: ComingBell[] = [];
  let state: Session = { ...session, pending: [], asked: [] };
  for (let steps = 0; steps < farthest && strikes.length < count; steps += 1) {
    const step = due(run, state, rules);
    if (!step) break;
    for (const fact of step.facts) {
      const strike = struckBy(fact);
      if (strike) strikes.push({ strike, asks: fact.type === 'dayBellReached' && fact.asks });
      state = { ...evolve(run, state, fact), pending: [], asked: [] };
    }
  }
  return strikes;
};

/**
 * Every strike of a plan that is run exactly as planned: each day starts at its time, what waits for the hand goes on at its
 * planned end. The same engine as a run, so the same identities.
 */
export const strikesAsPlanned = (run: RunPlan): readonly Strike[] => {
  const rules: Rules = { missedAfter: millis(Number.MAX_SAFE_INTEGER), advance: 'as planned', nextApart: millis(0) };
  const strikes: Strike[] = [];
  const first = run.days[0];
  if (!first) return strikes;
  let state = evolve(run, newSession(), { type: 'dayScheduled', at: first.start, day: 0, startsAt: first.start });
  for (let step = due(run, state, rules); step !== null; step = due(run, state, rules)) {
    for (const fact of step.facts) {
      const strike = struckBy(fact);
      if (strike) strikes.push(strike);
      state = { ...evolve(run, state, fact), pending: [] };
    }
  }
  return strikes;
};

const struckBy = (fact: Fact): Strike | null => (fact.type === 'cueReached' || fact.type === 'dayBellReached' ? fact.strike : null);
