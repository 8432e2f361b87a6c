import { z } from 'zod';
import type { RemarkId } from '../checks/remark.ts';
import { idSchema } from '../plan/plan.ts';
import { type Stage, stages } from '../plan/stage.ts';
import { type Language, wordsByLanguageSchema } from '../plan/text.ts';
import type { Millis } from '../time.ts';
import type { Card } from './card.ts';
import type { Credit } from './credits.ts';
import { longestShared } from './library-limits.ts';
import type { LibraryPractice } from './practice.ts';

/** What the console may ask of the library, beside the session: its own small contract, for the console’s role alone. */
export const libraryRequestSchema = z.discriminatedUnion('type', [
  /** The whole list, in the language of the library. */
  z.strictObject({ type: z.literal('list') }),
  /** One practice, whole. */
  z.strictObject({ type: z.literal('practice'), id: idSchema }),
  /** Keeps an own practice. `replaces` is the id it was opened under, null for a new one; an id that is taken otherwise is refused. */
  z.strictObject({ type: z.literal('save'), practice: z.unknown(), replaces: idSchema.nullable() }),
  /** An own practice that begins as a copy. */
  z.strictObject({ type: z.literal('copy'), id: idSchema }),
  /** Takes an own practice away; plans that hold it keep it. */
  z.strictObject({ type: z.literal('remove'), id: idSchema }),
  /** The file of a practice, to be given to somebody else. */
  z.strictObject({ type: z.literal('share'), id: idSchema }),
  /** A practice file from somebody else. */
  z.strictObject({ type: z.literal('take'), content: z.string().max(longestShared + 1) }),
  /** Puts a practice into the plan that is open, after one of its practices, or at its end. */
  z.strictObject({ type: z.literal('addToPlan'), id: idSchema, after: idSchema.nullable() }),
  /** What the checks see in the plan that is open. */
  z.strictObject({ type: z.literal('checks') }),
  /** Does what the one press of a remark offers. */
  z.strictObject({ type: z.literal('mend'), remark: z.string().max(300) }),
  /** Names the stages in the plan that is open, in each of its languages; what is left out or empty has its usual name. */
  z.strictObject({ type: z.literal('nameStages'), names: z.partialRecord(z.enum(stages), wordsByLanguageSchema) }),
]);

/** A question of the console to the library. */
export type LibraryRequest = z.infer<typeof libraryRequestSchema>;

/** A practice as a list shows it, in the language of the library. */
export type PracticeEntry = Pick<LibraryPractice, 'id' | 'stages' | 'themes' | 'level' | 'support' | 'group' | 'minutes' | 'flags'> & {
  readonly title: string;
  readonly otherNames: readonly string[];
  /** Made or taken in by the facilitator: may be changed. */
  readonly own: boolean;
  /** The plans and templates that hold it. */
  readonly usedIn: readonly { readonly plan: string; readonly title: string }[];
};

/** One part of a practice in time. */
export type PracticePart = { readonly label: string; readonly detail: string; readonly length: Millis; readonly open: boolean };

/** What the checks see, as the console shows it. `key` names it for `mend`. */
export type RemarkView = {
  readonly key: string;
  readonly id: RemarkId;
  readonly words: string;
  readonly reason: string;
  /** The words on its button; null where only a person can mend it. */
  readonly press: string | null;
  /** The practice it is about, to go to; null where it is about more than one. */
  readonly practice: string | null;
};

/** What the stages are called in a plan, in one language. */
export type StageNamesView = {
  readonly language: Language;
  readonly names: Readonly<Record<Stage, string>>;
  /** Names that are known to be used, the usual one first. */
  readonly known: Readonly<Record<Stage, readonly string[]>>;
};

/** What each request is answered with where it succeeds. */
export type LibraryAnswers = {
  readonly list: {
    readonly language: Language;
    readonly practices: readonly PracticeEntry[];
    readonly cards: readonly Card[];
    readonly credits: readonly Credit[];
    /** Own files that cannot be read, each with a sentence; they are left as they are. */
    readonly faults: readonly { readonly file: string; readonly problem: string }[];
    /** The plan that is open: its practices, to choose a place; whether it may be changed now, or the sentence why not; the names of its stages. */
    readonly plan: {
      readonly title: string;
      readonly practices: readonly { readonly id: string; readonly title: string; readonly day: number }[];
      readonly change: true | string;
      readonly languages: readonly Language[];
      /** One for each language of the plan. */
      readonly stageNames: readonly StageNamesView[];
    };
  };
  readonly practice: {
    readonly practice: LibraryPractice;
    readonly own: boolean;
    readonly parts: readonly PracticePart[];
    readonly length: Millis;
  };
  readonly save: { readonly id: string };
  readonly copy: { readonly id: string };
  readonly remove: Record<never, never>;
  readonly share: { readonly name: string; readonly content: string };
  readonly take: { readonly id: string };
  readonly addToPlan: Record<never, never>;
  readonly checks: { readonly remarks: readonly RemarkView[] };
  readonly mend: { readonly remarks: readonly RemarkView[] };
  readonly nameStages: Record<never, never>;
};

/** An answer, or sentences why not: one, or one for each fault of a practice. */
export type LibraryAnswer<Type extends LibraryRequest['type']> =
  | { readonly ok: true; readonly answer: LibraryAnswers[Type] }
  | { readonly ok: false; readonly problems: readonly string[] };
