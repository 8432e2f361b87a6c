import { comingStrikes } from '../cues/coming.ts';
import type { RunPlan } from '../session/run-plan.ts';
import type { Rules, Session, Strike } from '../session/session.ts';
import { segmentAt } from '../session/where.ts';
import { between, type Instant, later, millis, seconds } from '../time.ts';
import type { SoundSettings } from './sound-settings.ts';
import type { SoundStrike, SoundTrack, SoundView } from './sound-view.ts';

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
  readonly tookOver: TookOver | null;
  readonly settings: SoundSettings;
}): SoundView => {
  const { run, session, rules, owner, tookOver, settings } = input;
  const settled = new Set(session.outcomes.map(({ strike }) => strike.id));
  const coming = session.bellsQuiet ? [] : comingStrikes(run, session, rules, toldAhead).filter(({ id }) => !settled.has(id));
  const strikes = [...session.pending, ...coming].filter((strike) => tookOver === null || !perhapsSounded(strike, tookOver));
  return { owner, strikes: strikes.map(heard), silences: session.silences, settings, track: trackNow(run, session) };
};

/** Music stops with a hold and with care, and goes on from its place. */
const trackNow = (run: RunPlan, session: Session): SoundTrack | null => {
  const { phase } = session;
  if (phase.kind !== 'running' || phase.heldAt !== null || session.screen === 'care') return null;
  const { track } = segmentAt(run, phase.segment);
  if (!track) return null;
  const beganAt = later(phase.startedAt, millis(-track.from));
  return { plan: run.id, file: track.file, beganAt, endsAt: later(beganAt, track.length), fade: track.fade, gain: track.gain };
};

/** Since when a page owns the sound that another one had before, and the strikes near which that other one was when it was last heard of. */
export type TookOver = { readonly at: Instant; readonly near: readonly string[] };

/** A page that no longer hears the host goes by what it knew for 2.6 s; what it was to sound then, it may have sounded. */
export const soundsUnheard = seconds(2.8);

/** The strikes that a page may still sound by itself when it goes away at an instant. */
export const nearStrikes = (run: RunPlan, session: Session, rules: Rules, at: Instant, speed: number): readonly string[] =>
  [...session.pending, ...comingStrikes(run, session, rules, toldAhead)]
    .filter(({ due }) => between(at, due) <= soundsUnheard * speed)
    .map(({ id }) => id);

const perhapsSounded = ({ id, due }: Strike, { at, near }: TookOver): boolean => due < at || near.includes(id);

const heard = ({ id, due, sound, strikes }: Strike): SoundStrike => ({ id, due, sound, strikes });
