import { comingStrikes } from '../cues/coming.ts';
import type { RunPlan } from '../session/run-plan.ts';
import type { Rules, Session, Strike } from '../session/session.ts';
import type { Instant } from '../time.ts';
import type { SoundSettings } from './sound-settings.ts';
import type { SoundStrike, SoundView } from './sound-view.ts';

/** How many strikes the sound page is told ahead; a new part brings the next ones. */
const toldAhead = 8;

/**
 * What is to sound: due and not yet reported, then what comes if nobody does anything. A page that took the sound over from another is not told
 * what was due before: the other may have sounded it.
 */
export const soundView = (input: {
  readonly run: RunPlan;
  readonly session: Session;
  readonly rules: Rules;
  readonly owner: boolean;
  /** Since when this page owns the sound, where another one had it before. */
  readonly tookOverAt: Instant | null;
  readonly settings: SoundSettings;
}): SoundView => {
  const { run, session, rules, owner, tookOverAt, settings } = input;
  const settled = new Set(session.outcomes.map(({ strike }) => strike.id));
  const coming = session.bellsQuiet ? [] : comingStrikes(run, session, rules, toldAhead).filter(({ id }) => !settled.has(id));
  const strikes = [...session.pending, ...coming].filter(({ due }) => tookOverAt === null || due >= tookOverAt);
  return { owner, strikes: strikes.map(heard), silences: session.silences, settings };
};

const heard = ({ id, due, sound, strikes }: Strike): SoundStrike => ({ id, due, sound, strikes });
