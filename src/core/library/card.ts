import { z } from 'zod';
import { idSchema } from '../plan/plan.ts';
import { sentenceAt, valueAt } from '../plan/plan-place.ts';
import { type DocumentKind, readDocument } from '../plan/read-document.ts';
import { stageSchema } from '../plan/stage.ts';
import { textSchema } from '../plan/text.ts';
import { phrase, type Say, sayEnglish } from '../words/say.ts';
import { foreignMatterProblems } from './plain-words.ts';
import { sourceIds } from './sources.ts';

/** The format this version reads and writes. */
export const cardFormatVersion = 1;

/** Something to read together on the wall: a few lines, one after the other. */
export const cardSchema = z.strictObject({
  formatVersion: z.literal(cardFormatVersion),
  id: idSchema,
  title: textSchema,
  /** For the room, in order; none where the facilitator has to write them. */
  lines: z
    .array(z.strictObject({ words: textSchema, stage: stageSchema.optional() }))
    .max(20)
    .prefault([]),
  /** The group or the facilitator is meant to change the lines. */
  editable: z.boolean().prefault(false),
  /** For the facilitator only: how to use the card, or how to write it. */
  guidance: z.array(z.string().max(1000)).max(20).prefault([]),
  credit: z.string().min(1).max(500),
  sources: z.array(z.enum(sourceIds)).min(1).max(12),
});

/** A reading card. */
export type Card = z.infer<typeof cardSchema>;

/** A card, or sentences for a facilitator, each with its place in words. */
export type CardReading = { readonly ok: true; readonly card: Card } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a card file. Never throws; refuses what is broken, newer, without lines that nobody is to write, or holds anything but plain words. */
export const readCard = (source: string, say: Say = sayEnglish): CardReading => {
  const reading = readDocument(source, cardKind, say);
  return reading.ok ? { ok: true, card: reading.value } : reading;
};

const cardKind: DocumentKind<Card> = {
  noun: 'card',
  schema: cardSchema,
  formatVersion: cardFormatVersion,
  longest: 100_000,
  meaningProblems: (card) => {
    const lines = valueAt(card, ['lines']) ?? [];
    const isEmpty = Array.isArray(lines) && lines.length === 0 && valueAt(card, ['editable']) !== true;
    return [
      ...(isEmpty ? [() => sentenceAt(card, ['lines'], phrase('must have at least one entry.'), 'card')] : []),
      ...foreignMatterProblems(card, 'card'),
    ];
  },
};
