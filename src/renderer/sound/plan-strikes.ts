import { between, type Instant, later, type Millis, millis, noTime, seconds } from '../../core/time.ts';
import type { SoundStrike, SoundView } from '../../core/views/sound-view.ts';
import type { Ledger, LedgerEntry } from './strike-ledger.ts';

/** The two clocks at one moment, and whether bells can sound now. */
export type Situation = {
  /** The host's instant, and the same moment by this computer's clock. */
  readonly host: Instant;
  readonly here: Instant;
  /** How many times as fast the host's clock runs (rehearsal). */
  readonly speed: number;
  /** Bells are decoded, the audio clock runs, the host is heard. */
  readonly ready: boolean;
};

/** What is to be done so that the view comes true. */
export type Act =
  /** Put it on the audio clock, or move it there. */
  | { readonly kind: 'plan'; readonly strike: SoundStrike; readonly soundsAt: Instant }
  /** Take it off the audio clock, if it has not begun. */
  | { readonly kind: 'cancel'; readonly id: string }
  /** Tell the host that it sounded. */
  | { readonly kind: 'report'; readonly id: string; readonly at: Instant };

/** A strike later than this, in real time, is not rung; the host declares it missed. */
export const latestStrike = seconds(3);

/**
 * Strikes go on the audio clock this far ahead, because the timers of a covered page may fire only once a minute; each is put exactly in
 * its place when it is near.
 */
const farthestPlan = seconds(90);
const nearPlan = seconds(2);
/** A planned strike is moved when its instant has moved by more than this; when it is about to sound, only by people or a clock that was set. */
const leastMove = millis(2);
const aboutToSound = millis(80);
/** A strike that should have begun this long ago and was never confirmed did not sound: the audio clock had stopped. */
const confirmedWithin = seconds(1);
const tellAgainAfter = seconds(1);
/** A report that found no host is sent again for this long, also of a strike that is no longer asked for: the journal must know that it sounded. */
const tellFor = seconds(60);
/** An id that was away from the views this long and comes back with another instant belongs to another session. */
const sameWhileAway = seconds(1);
/** Longer than a strike may be late: after this it can no longer be rung by mistake. */
const forgetAfter = seconds(5);

/** Compares a view with what was done so far. Every strike sounds at most once, whatever the order of views, times and reloads. */
export const planStrikes = (
  view: SoundView,
  before: Ledger,
  situation: Situation,
): { readonly ledger: Ledger; readonly acts: readonly Act[] } => {
  const { here } = situation;
  const mayRing = situation.ready && view.owner;
  const told = new Map(view.strikes.map((strike) => [strike.id, strike]));
  const steps: Step[] = [];

  for (const entry of before) {
    const strike = told.get(entry.id);
    if (strike && isSame(entry, strike, here)) {
      told.delete(entry.id);
      steps.push(inView(seenAgain(entry, strike, here), strike, mayRing, situation));
    } else steps.push(outOfView(entry, strike !== undefined, situation));
  }
  for (const strike of told.values()) if (mayRing) steps.push(newPlan(strike, situation));

  return { ledger: steps.flatMap(({ entry }) => entry ?? []), acts: steps.flatMap(({ acts }) => acts) };
};

/** What becomes of one entry of the ledger (null: it is forgotten), and what is to be done for it. */
type Step = { readonly entry: LedgerEntry | null; readonly acts: readonly Act[] };

/** What is planned takes the strike’s instant from the view, also where it sounds when it was to: the computer’s clock was set, and all moved with it. */
const seenAgain = (entry: LedgerEntry, { due }: SoundStrike, here: Instant): LedgerEntry =>
  entry.state === 'planned' ? { ...entry, due, seenAt: here } : { ...entry, seenAt: here };

const isSame = (entry: LedgerEntry, strike: SoundStrike, here: Instant): boolean =>
  entry.state === 'planned' || entry.due === strike.due || between(entry.seenAt, here) < sameWhileAway;

const inView = (entry: LedgerEntry, strike: SoundStrike, mayRing: boolean, situation: Situation): Step => {
  switch (entry.state) {
    case 'planned':
      if (!mayRing || wasNeverConfirmed(entry, situation.here)) return outOfView(entry, false, situation);
      return planned(entry, strike, situation);
    case 'rung':
      return tell(entry, situation.here);
    case 'unsure':
      return { entry, acts: [] };
    default:
      return entry satisfies never;
  }
};

const outOfView = (entry: LedgerEntry, replaced: boolean, { here }: Situation): Step => {
  switch (entry.state) {
    case 'planned': {
      const begun = entry.soundsAt <= here && !wasNeverConfirmed(entry, here);
      return begun ? { entry, acts: [] } : { entry: null, acts: [{ kind: 'cancel', id: entry.id }] };
    }
    case 'rung':
      if (entry.toldAt === null || (!replaced && !entry.known && between(entry.seenAt, here) < tellFor)) return tell(entry, here);
      return { entry: replaced || isForgotten(entry, here) ? null : entry, acts: [] };
    case 'unsure':
      return { entry: replaced || isForgotten(entry, here) ? null : entry, acts: [] };
    default:
      return entry satisfies never;
  }
};

const planned = (entry: LedgerEntry & { state: 'planned' }, strike: SoundStrike, situation: Situation): Step => {
  const wait = between(situation.here, entry.soundsAt);
  if (wait <= noTime) return { entry, acts: [] };
  const soundsAt = later(situation.here, ahead(strike, situation));
  if (wait <= aboutToSound && Math.abs(between(entry.soundsAt, soundsAt)) <= aboutToSound) return { entry, acts: [] };
  const comesNear = !entry.near && isNear(soundsAt, situation.here);
  if (!comesNear && Math.abs(between(entry.soundsAt, soundsAt)) <= leastMove) return { entry, acts: [] };
  const moved = newPlan(strike, situation);
  /* Moved out of reach by added time: it must not stay where it was on the audio clock. */
  return moved.entry === null ? { entry: null, acts: [{ kind: 'cancel', id: entry.id }] } : moved;
};

const newPlan = (strike: SoundStrike, situation: Situation): Step => {
  const { here } = situation;
  const wait = ahead(strike, situation);
  if (wait < -latestStrike || wait > farthestPlan) return { entry: null, acts: [] };
  const soundsAt = later(here, wait > 0 ? wait : noTime);
  const entry: LedgerEntry = { id: strike.id, due: strike.due, seenAt: here, state: 'planned', soundsAt, near: isNear(soundsAt, here) };
  return { entry, acts: [{ kind: 'plan', strike, soundsAt }] };
};

const tell = (entry: LedgerEntry & { state: 'rung' }, here: Instant): Step => {
  const wait = entry.known || (entry.toldAt !== null && between(entry.toldAt, here) < tellAgainAfter);
  return wait ? { entry, acts: [] } : { entry: { ...entry, toldAt: here }, acts: [{ kind: 'report', id: entry.id, at: entry.at }] };
};

/** Real time until a strike is due; negative when it is late. */
const ahead = (strike: SoundStrike, { host, speed }: Situation): Millis => millis(between(host, strike.due) / speed);

const isNear = (soundsAt: Instant, here: Instant): boolean => between(here, soundsAt) <= nearPlan;

const wasNeverConfirmed = (entry: LedgerEntry & { state: 'planned' }, here: Instant): boolean =>
  between(entry.soundsAt, here) > confirmedWithin;

const isForgotten = (entry: LedgerEntry, here: Instant): boolean => between(entry.seenAt, here) > forgetAfter;
