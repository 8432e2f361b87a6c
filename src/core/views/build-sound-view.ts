import { comingStrikes } from '../cues/coming.ts';
import type { RunPlan } from '../session/run-plan.ts';
import type { Rules, Session, Strike } from '../session/session.ts';
import type { SoundStrike, SoundView } from './sound-view.ts';

/** How many strikes the sound page is told ahead; a new part brings the next ones. */
const toldAhead = 8;

/** What is to sound: due and not yet reported, then what comes if nobody does anything. */
export const soundView = (input: {
  readonly run: RunPlan;
  readonly session: Session;
  readonly rules: Rules;
  readonly owner: boolean;
}): SoundView => {
  const { run, session, rules, owner } = input;
  const settled = new Set(session.outcomes.map(({ strike }) => strike.id));
  const coming = session.bellsQuiet ? [] : comingStrikes(run, session, rules, toldAhead).filter(({ id }) => !settled.has(id));
  return { owner, strikes: [...session.pending, ...coming].map(heard), silences: session.silences };
};

const heard = ({ id, due, sound, strikes }: Strike): SoundStrike => ({ id, due, sound, strikes });
