import { comingBells } from '../../cues/coming.ts';
import { wordsIn } from '../../plan/text.ts';
import { missedUnanswered } from '../../session/day-bell.ts';
import { resumedAt } from '../../session/evolve.ts';
import type { RunPlan, RunSegment } from '../../session/run-plan.ts';
import type { Rules, Session, Strike } from '../../session/session.ts';
import type { BellQuestion, BellRow } from '../console-view.ts';
import { mainLanguage } from './outline.ts';

/** The bell desk: the last one or two that are settled, what asks and what is due, and the next three to come; during a hold those that wait with everything. */
export const bellRows = (run: RunPlan, session: Session, rules: Rules): readonly BellRow[] => {
  const settled = new Set(session.outcomes.map(({ strike }) => strike.id));
  const asking = session.asked.slice(-2).map((strike) => row(run, strike, 'asking', strike.due));
  const due = session.pending.map((strike) => row(run, strike, 'due', strike.due));
  const coming = comingBells(run, goingOn(session), rules, 5)
    .filter(({ strike }) => !settled.has(strike.id))
    .slice(0, 3)
    .map(({ strike, asks }) =>
      row(run, strike, waitsWithAll(session, strike) ? 'waiting' : 'to come', strike.due, asks || isHeld(session)),
    );
  /* Four fit beside one another; what is ahead comes before what is behind. */
  const behind = session.outcomes
    .slice(coming.length > 2 ? -1 : -2)
    .map(({ strike, outcome, at }) => row(run, strike, outcome, outcome === 'rung' ? at : strike.due));
  return [...behind, ...asking, ...due, ...coming];
};

const isHeld = ({ phase }: Session): boolean => phase.kind === 'running' && phase.heldAt !== null;

/** Day bells go by the clock, everything else waits while time is held. */
const waitsWithAll = (session: Session, strike: Strike): boolean => isHeld(session) && strike.reason !== 'day bell';

/** The session as if a hold had ended when it began, so that what waits can be told in its order. */
const goingOn = (session: Session): Session => {
  const { phase } = session;
  return phase.kind === 'running' && phase.heldAt !== null ? resumedAt(session, phase.heldAt) : session;
};

/** What is asked at most at once; older questions have lost their point. */
const mostQuestions = 6;

/** Bells that wait for an answer, oldest first: missed ones, and day bells that must not break in. */
export const bellQuestions = (run: RunPlan, session: Session): readonly BellQuestion[] =>
  [
    ...missedUnanswered(session).map((strike) => question(run, strike, 'missed')),
    ...session.asked.map((strike) => question(run, strike, 'asks first')),
  ]
    .sort((one, other) => one.due - other.due)
    .slice(-mostQuestions);

const question = (run: RunPlan, strike: Strike, why: BellQuestion['why']): BellQuestion => ({
  id: strike.id,
  why,
  due: strike.due,
  sound: strike.sound,
  strikes: strike.strikes,
  reason: strikeReason(run, strike),
});

const row = (run: RunPlan, strike: Strike, state: BellRow['state'], at: Strike['due'], asks = false): BellRow => ({
  id: strike.id,
  at,
  sound: strike.sound,
  strikes: strike.strikes,
  reason: strikeReason(run, strike),
  state,
  asks: asks && strike.reason === 'day bell',
});

/** Why a bell rings, in words, such as "B’s turn ends" or "Break, come back". */
export const strikeReason = (run: RunPlan, strike: Strike): string => {
  if (strike.reason === 'by hand') return 'rung by hand';
  if (strike.reason === 'room check') return 'to check the room';
  if (strike.reason === 'day bell') return dayBellName(run, strike);
  const segment = strike.segment === null ? undefined : run.segments[strike.segment];
  const label = segment ? partName(segment) : '';
  switch (strike.reason) {
    case 'start':
      return `${label} begins`;
    case 'end':
      return `${label} ends`;
    case 'warning':
      return `${label}, nearly over`;
    case 'half-time':
      return `${label}, half-way`;
    case 'rest':
      return `${label}, rest`;
    case 'recall':
      return `${label}, come back`;
    case 'voice change':
      return `${label}, the voice changes`;
    case 'partner change':
      return 'partners change';
    case 'begin to close':
      return `${label}, begin to close`;
    case 'cue point':
      return `${label}, cue`;
    default:
      return strike.reason satisfies never;
  }
};

/** What the plan calls a day bell. */
export const dayBellName = (run: RunPlan, strike: Strike): string =>
  wordsIn(run.dayBells.find(({ id }) => id === strike.id)?.name ?? 'day bell', mainLanguage(run));

/** "B’s turn" rather than "B speaks". */
const partName = (segment: RunSegment): string =>
  segment.kind === 'turn' && segment.room.kind === 'prompt' && segment.room.who?.kind === 'partner'
    ? `${segment.room.who.speaker}’s turn`
    : segment.desk.label;

/** The practice a strike belongs to, in the facilitator's language; empty for bells rung outside a run. */
export const strikePractice = (run: RunPlan, strike: Strike): string => {
  const segment = strike.segment === null ? undefined : run.segments[strike.segment];
  const practice = segment && run.practices[segment.practice];
  return practice ? wordsIn(practice.title, mainLanguage(run)) : '';
};
