import { z } from 'zod';
import { lengthSchema, timingSchema } from '../patterns/parameters.ts';
import { idSchema } from '../plan/plan.ts';
import { stageSchema } from '../plan/stage.ts';
import { careFlagsSchema, levelSchema, oddSchema } from '../plan/take-care.ts';
import { textSchema } from '../plan/text.ts';
import { sourceIds } from './sources.ts';

/** The format this version reads and writes; a greater number comes from a newer version of the app. */
export const practiceFormatVersion = 1;

/** Themes that practices are looked for by (domain 1.7). */
export const themes = ['deep time', 'undoing oppression', 'power', 'living systems', 'body and senses', 'grief', 'community'] as const;

/** How people come together for a practice. */
export const groupForms = ['alone', 'pairs', 'threes', 'fours', 'small groups', 'circle'] as const;

const count = z.int().min(1).max(500);
const minuteCount = z.number().min(1).max(1440);
const privateLines = z.array(z.string().max(2000)).max(50).prefault([]);

/** A practice of the library: everything needed to lead it, whichever plan it goes into (domain 1.7). */
export const libraryPracticeSchema = z.strictObject({
  formatVersion: z.literal(practiceFormatVersion),
  id: idSchema,
  title: textSchema,
  otherNames: z.array(textSchema).max(20).prefault([]),
  /** The stage it is used in most comes first. */
  stages: z.array(stageSchema).max(4),
  themes: z.array(z.enum(themes)).max(themes.length).prefault([]),
  level: levelSchema,
  /** A second person must be there who goes along with whoever is overwhelmed. */
  support: z.boolean().prefault(false),
  group: z.strictObject({ form: z.enum(groupForms), least: count, most: count }),
  minutes: z.strictObject({ least: minuteCount, usual: minuteCount, most: minuteCount }),
  materials: z.array(z.string().max(200)).max(50).prefault([]),
  space: z.strictObject({ place: z.enum(['indoors', 'outdoors', 'either']), needs: z.string().max(500) }),
  flags: careFlagsSchema.prefault([]),
  /** What takes part and what may come, in words for the room. */
  consent: textSchema.optional(),
  /** How to take part otherwise, in words for the room. */
  optOut: textSchema.optional(),
  odd: oddSchema.optional(),
  variants: z
    .array(z.strictObject({ name: z.string().max(100), instead: z.string().max(2000) }))
    .max(20)
    .prefault([]),
  timing: z.array(timingSchema).min(1).max(12),
  /** Private, as the next three: for whoever leads it. */
  notes: privateLines,
  shadows: privateLines,
  afterwards: privateLines,
  /** What must follow it. */
  follow: z.string().max(500).optional(),
  settling: lengthSchema().optional(),
  credit: z.string().min(1).max(500),
  sources: z.array(z.enum(sourceIds)).min(1).max(12),
  /** What rests on general knowledge or on no public source, each as one sentence. */
  checkWithYourTraining: privateLines,
});

/** A practice of the library. */
export type LibraryPractice = z.infer<typeof libraryPracticeSchema>;
