import { z } from 'zod';
import { lengthSchema, timingSchema } from '../patterns/parameters.ts';
import { dayBellSchema } from './day-bells.ts';
import { stageSchema } from './stage.ts';
import { careFlagsSchema, levelSchema, oddSchema } from './take-care.ts';
import { textSchema } from './text.ts';

/** The format this version reads and writes; a greater number comes from a newer version of the app. */
export const planFormatVersion = 1;

/** An id: small letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const privateLines = z.array(z.string().max(2000)).max(50).prefault([]);

/** A practice: one or more timing patterns in a row, with what is said, noted and shown. */
export const practiceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  stage: stageSchema.optional(),
  /** The clock time that this practice's start holds (a meal, a bus). */
  pinned: clockTime.optional(),
  /** What takes part and how to pass, shown to the room before a practice with touch, gaze or strong feeling. */
  consent: textSchema.optional(),
  /** For the facilitator only. */
  notes: privateLines,
  materials: z.array(z.string().max(200)).max(50).prefault([]),
  /** Where the practice comes from. */
  credit: z.string().max(500).optional(),
  /** The practice of the library that it was made from. */
  from: idSchema.optional(),
  /** What it asks of people; the plan's checks look at it. */
  flags: careFlagsSchema.optional(),
  level: levelSchema.optional(),
  /** How much of its own end already settles people after strong feeling; the whole, for a practice of grounding. */
  settling: lengthSchema().optional(),
  /** What happens with an odd number of people, where it is done in pairs. */
  odd: oddSchema.optional(),
  timing: z.array(timingSchema).min(1).max(12),
});

/** A block: practices that belong together. */
export const blockSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  stage: stageSchema.optional(),
  practices: z.array(practiceSchema).max(2500),
});

/** A day: it begins at a clock time; everything else follows from lengths. */
export const daySchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  stage: stageSchema.optional(),
  /** The day's date, `YYYY-MM-DD`; without it, today and the days after. */
  date: z.iso.date().optional(),
  start: clockTime,
  /** A day of rest; bells that are “not on rest days” are left out. */
  rest: z.boolean().optional(),
  blocks: z.array(blockSchema).min(1).max(100),
});

/** A whole event. */
export const planSchema = z.strictObject({
  formatVersion: z.literal(planFormatVersion),
  id: idSchema,
  title: textSchema,
  /** A line for the room while people arrive. */
  welcome: textSchema.optional(),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
    .min(1)
    .max(2)
    .prefault(['en']),
  /** How two languages stand in the room; one above the other when not given. */
  layout: z.enum(['stacked', 'side by side']).optional(),
  /** An IANA time zone; without it, the computer's. */
  timeZone: z.string().max(64).optional(),
  people: z.int().min(1).max(500).optional(),
  /** What those who lead it say of their own experience. */
  experience: levelSchema.optional(),
  stageLabels: z.partialRecord(stageSchema, textSchema).optional(),
  /** Who helps when someone is overwhelmed. For the facilitator only. */
  care: z
    .strictObject({ supportPerson: z.string().max(200).optional(), phone: z.string().max(60).optional(), notes: privateLines })
    .optional(),
  notes: privateLines,
  credits: z.array(z.string().max(500)).max(100).prefault([]),
  /** Bells at clock times of the day (wake, sit, meal, silence), apart from the practices. */
  dayBells: z.array(dayBellSchema).max(40).optional(),
  days: z.array(daySchema).min(1).max(60),
});

export type Plan = z.infer<typeof planSchema>;
export type Day = z.infer<typeof daySchema>;
export type Block = z.infer<typeof blockSchema>;
export type Practice = z.infer<typeof practiceSchema>;
