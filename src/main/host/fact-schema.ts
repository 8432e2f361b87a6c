import { z } from 'zod';
import { sounds } from '../../core/patterns/parameters.ts';
import type { CueReason } from '../../core/patterns/segment.ts';
import type { Fact, Rules, Strike } from '../../core/session/session.ts';
import { instant, millis } from '../../core/time.ts';

const at = z.number().transform(instant);
const length = z.number().transform(millis);
const index = z.int().min(0);

const reasons = [
  'start',
  'half-time',
  'warning',
  'end',
  'rest',
  'recall',
  'voice change',
  'partner change',
  'begin to close',
  'cue point',
] as const satisfies readonly CueReason[];

const strike = z.strictObject({
  id: z.string(),
  due: at,
  sound: z.enum(sounds),
  strikes: z.int().min(1).max(9),
  reason: z.enum([...reasons, 'by hand', 'room check', 'day bell']),
  segment: index.nullable(),
}) satisfies z.ZodType<Strike>;

/** Reads a fact from a line of a journal. */
export const factSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('dayScheduled'), at, day: index, startsAt: at }),
  z.strictObject({ type: z.literal('dayUnscheduled'), at, day: index }),
  z.strictObject({
    type: z.literal('segmentEntered'),
    at,
    segment: index,
    how: z.enum(['start', 'by itself', 'next', 'back', 'jump', 'practice ended']),
    held: z.boolean(),
  }),
  z.strictObject({ type: z.literal('dayEnded'), at, day: index }),
  z.strictObject({ type: z.literal('held'), at }),
  z.strictObject({ type: z.literal('resumed'), at }),
  z.strictObject({ type: z.literal('timeAdded'), at, amount: length }),
  z.strictObject({ type: z.literal('cueReached'), at, cue: z.string(), strike: strike.nullable() }),
  z.strictObject({ type: z.literal('handBellStruck'), at, strike }),
  z.strictObject({ type: z.literal('dayBellReached'), at, bell: z.string(), strike: strike.nullable(), asks: z.boolean() }),
  z.strictObject({ type: z.literal('strikeReleased'), at, strike }),
  z.strictObject({ type: z.literal('missedAnswered'), at, missed: z.string(), how: z.enum(['rung', 'left']) }),
  z.strictObject({ type: z.literal('roomChecked'), at, heard: z.boolean() }),
  z.strictObject({ type: z.literal('strikeRung'), at, strike }),
  z.strictObject({ type: z.literal('strikeMissed'), at, strike }),
  z.strictObject({ type: z.literal('strikeCancelled'), at, strike, why: z.enum(['held', 'quiet', 'skipped', 'left', 'ended']) }),
  z.strictObject({ type: z.literal('bellsQuieted'), at }),
  z.strictObject({ type: z.literal('bellsUnquieted'), at }),
  z.strictObject({ type: z.literal('screenChanged'), at, screen: z.enum(['picture', 'black', 'care']) }),
  z.strictObject({ type: z.literal('pictureHeld'), at, isFrozen: z.boolean() }),
  z.strictObject({ type: z.literal('cardTurned'), at, card: index }),
  z.strictObject({ type: z.literal('clockMoved'), at, by: length }),
  z.strictObject({ type: z.literal('sessionClosed'), at }),
]) satisfies z.ZodType<Fact>;

const rules = z.strictObject({
  missedAfter: length,
  advance: z.enum(['by hand', 'as planned']),
  nextApart: length,
}) satisfies z.ZodType<Rules>;

/** The format of the journal that this version writes. */
export const journalVersion = 1;

/** Reads the first line of a journal: all that is needed, beside the plan, to make the same session again. */
export const journalHeaderSchema = z.strictObject({
  journal: z.literal(journalVersion),
  plan: z.string(),
  /** The day that the plan was made ready for, and the computer's zone then. */
  today: z.iso.date(),
  timeZone: z.string(),
  openedAt: at,
  rules,
});

/** The first line of a journal. */
export type JournalHeader = z.infer<typeof journalHeaderSchema>;
