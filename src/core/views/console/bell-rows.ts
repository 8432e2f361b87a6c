import { comingStrikes } from '../../cues/coming.ts';
import { wordsIn } from '../../plan/text.ts';
import type { RunPlan, RunSegment } from '../../session/run-plan.ts';
import type { Rules, Session, Strike } from '../../session/session.ts';
import type { BellRow } from '../console-view.ts';
import { mainLanguage } from './outline.ts';

/** The bell desk: the last two that are settled, what is due, and the next three to come. */
export const bellRows = (run: RunPlan, session: Session, rules: Rules): readonly BellRow[] => {
  const settled = new Set(session.outcomes.map(({ strike }) => strike.id));
  const behind = session.outcomes
    .slice(-2)
    .map(({ strike, outcome, at }) => row(run, strike, outcome, outcome === 'rung' ? at : strike.due));
  const due = session.pending.map((strike) => row(run, strike, 'due', strike.due));
  const coming = comingStrikes(run, session, rules, 5)
    .filter(({ id }) => !settled.has(id))
    .slice(0, 3)
    .map((strike) => row(run, strike, 'to come', strike.due));
  return [...behind, ...due, ...coming];
};

const row = (run: RunPlan, strike: Strike, state: BellRow['state'], at: Strike['due']): BellRow => ({
  id: strike.id,
  at,
  sound: strike.sound,
  strikes: strike.strikes,
  reason: strikeReason(run, strike),
  state,
});

/** Why a bell rings, in words, such as "B’s turn ends" or "Break, come back". */
export const strikeReason = (run: RunPlan, strike: Strike): string => {
  if (strike.reason === 'by hand') return 'rung by hand';
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
