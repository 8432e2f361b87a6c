import { comingBells } from '../../cues/coming.ts';
import { wordsIn } from '../../plan/text.ts';
import { missedUnanswered } from '../../session/day-bell.ts';
import { resumedAt } from '../../session/evolve.ts';
import type { RunPlan, RunSegment } from '../../session/run-plan.ts';
import type { Rules, Session, Strike } from '../../session/session.ts';
import { phrase, type Said, type Say, told } from '../../words/say.ts';
import type { BellQuestion, BellRow } from '../console-view.ts';
import { mainLanguage } from './outline.ts';

/** The bell desk: the last one or two that are settled, what asks and what is due, and the next three to come; during a hold those that wait with everything. */
export const bellRows = (run: RunPlan, session: Session, rules: Rules, say: Say): readonly BellRow[] => {
  const row = rowsFor(run, say);
  const settled = new Set(session.outcomes.map(({ strike }) => strike.id));
  const asking = session.asked.slice(-2).map((strike) => row(strike, 'asking', strike.due));
  const due = session.pending.map((strike) => row(strike, 'due', strike.due));
  const coming = comingBells(run, goingOn(session), rules, 5)
    .filter(({ strike }) => !settled.has(strike.id))
    .slice(0, 3)
    .map(({ strike, asks }) => row(strike, waitsWithAll(session, strike) ? 'waiting' : 'to come', strike.due, asks || isHeld(session)));
  /* Four fit beside one another; what is ahead comes before what is behind. */
  const behind = session.outcomes
    .slice(coming.length > 2 ? -1 : -2)
    .map(({ strike, outcome, at }) => row(strike, outcome, outcome === 'rung' ? at : strike.due));
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
export const bellQuestions = (run: RunPlan, session: Session, say: Say): readonly BellQuestion[] =>
  [
    ...missedUnanswered(session).map((strike) => question(run, strike, 'missed', say)),
    ...session.asked.map((strike) => question(run, strike, 'asks first', say)),
  ]
    .sort((one, other) => one.due - other.due)
    .slice(-mostQuestions);

const question = (run: RunPlan, strike: Strike, why: BellQuestion['why'], say: Say): BellQuestion => ({
  id: strike.id,
  why,
  due: strike.due,
  sound: strike.sound,
  strikes: strike.strikes,
  reason: told(strikeReason(run, strike), say, mainLanguage(run)),
});

const rowsFor =
  (run: RunPlan, say: Say) =>
  (strike: Strike, state: BellRow['state'], at: Strike['due'], asks = false): BellRow => ({
    id: strike.id,
    at,
    sound: strike.sound,
    strikes: strike.strikes,
    reason: told(strikeReason(run, strike), say, mainLanguage(run)),
    state,
    asks: asks && strike.reason === 'day bell',
  });

/** Why a bell rings, in words, such as "B’s turn ends" or "Break, come back". */
export const strikeReason = (run: RunPlan, strike: Strike): Said => {
  if (strike.reason === 'by hand') return phrase('rung by hand');
  if (strike.reason === 'room check') return phrase('to check the room');
  if (strike.reason === 'day bell') return dayBellName(run, strike);
  const segment = strike.segment === null ? undefined : run.segments[strike.segment];
  const part = segment ? partName(segment) : '';
  switch (strike.reason) {
    case 'start':
      return phrase('{part} begins', { part });
    case 'end':
      return phrase('{part} ends', { part });
    case 'warning':
      return phrase('{part}, nearly over', { part });
    case 'half-time':
      return phrase('{part}, half-way', { part });
    case 'rest':
      return phrase('{part}, rest', { part });
    case 'recall':
      return phrase('{part}, come back', { part });
    case 'voice change':
      return phrase('{part}, the voice changes', { part });
    case 'partner change':
      return phrase('partners change');
    case 'begin to close':
      return phrase('{part}, begin to close', { part });
    case 'cue point':
      return phrase('{part}, cue', { part });
    default:
      return strike.reason satisfies never;
  }
};

/** What the plan calls a day bell. */
export const dayBellName = (run: RunPlan, strike: Strike): Said =>
  run.dayBells.find(({ id }) => id === strike.id)?.name ?? phrase('day bell');

/** "B’s turn" rather than "B speaks". */
const partName = (segment: RunSegment): Said =>
  segment.kind === 'turn' && segment.room.kind === 'prompt' && segment.room.who?.kind === 'partner'
    ? phrase('{speaker}’s turn', { speaker: segment.room.who.speaker })
    : segment.desk.label;

/** The practice a strike belongs to, in the facilitator's language; empty for bells rung outside a run. */
export const strikePractice = (run: RunPlan, strike: Strike): string => {
  const segment = strike.segment === null ? undefined : run.segments[strike.segment];
  const practice = segment && run.practices[segment.practice];
  return practice ? wordsIn(practice.title, mainLanguage(run)) : '';
};
