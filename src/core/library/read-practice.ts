import { z } from 'zod';
import { isFields, sentenceAt, valueAt } from '../plan/plan-place.ts';
import type { Problem } from '../plan/plan-problems.ts';
import { type DocumentKind, readDocument } from '../plan/read-document.ts';
import { type Phrase, phrase, type Say, sayEnglish, told } from '../words/say.ts';
import { longestShared } from './library-limits.ts';
import { foreignMatterProblems } from './plain-words.ts';
import { type LibraryPractice, libraryPracticeSchema, practiceFormatVersion } from './practice.ts';

/** A practice of the library, or sentences for a facilitator, each with its place in words. */
export type PracticeReading =
  | { readonly ok: true; readonly practice: LibraryPractice }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a shared practice file. Never throws; refuses what is broken, newer, or holds anything but plain words. */
export const readPractice = (source: string, say: Say = sayEnglish): PracticeReading => {
  const reading = readDocument(source, practiceKind, say);
  return reading.ok ? { ok: true, practice: reading.value } : reading;
};

/** A practice as a file; the same practice always gives the same text, and `readPractice` gives it back. */
export const writePractice = (practice: LibraryPractice): string =>
  `${JSON.stringify(z.encode(libraryPracticeSchema, practice), null, 2)}\n`;

/**
 * Reads a shared practice for a library that has others. Refuses one whose id is taken, so that nothing is overwritten; `known` gives the title of
 * each practice by its id.
 */
export const readNewPractice = (source: string, known: ReadonlyMap<string, string>, say: Say = sayEnglish): PracticeReading => {
  const reading = readPractice(source, say);
  if (!reading.ok) return reading;
  const title = known.get(reading.practice.id);
  if (title === undefined) return reading;
  return { ok: false, problems: [told(idIsTaken(reading.practice.id, title), say, say.language)] };
};

/** Why a practice cannot be kept under an id: another one, with this title, has it. */
export const idIsTaken = (id: string, title: string): Phrase =>
  phrase('The library already has a practice with the id “{id}” ({title}). Nothing was overwritten; give the new one another id.', {
    id,
    title,
  });

const orderProblems = (practice: unknown): readonly Problem[] => {
  const [least, usual, most] = ['least', 'usual', 'most'].map((key) => valueAt(practice, ['minutes', key]));
  if (typeof least !== 'number' || typeof usual !== 'number' || typeof most !== 'number') return [];
  return least <= usual && usual <= most
    ? []
    : [() => sentenceAt(practice, ['minutes'], phrase('must go from the least to the most.'), 'practice')];
};

const groupProblems = (practice: unknown): readonly Problem[] => {
  const group = valueAt(practice, ['group']);
  if (!isFields(group) || typeof group.least !== 'number' || typeof group.most !== 'number' || group.least <= group.most) return [];
  return [() => sentenceAt(practice, ['group'], phrase('must go from the fewest people to the most.'), 'practice')];
};

const practiceKind: DocumentKind<LibraryPractice> = {
  noun: 'practice',
  schema: libraryPracticeSchema,
  formatVersion: practiceFormatVersion,
  longest: longestShared,
  meaningProblems: (practice) => [...orderProblems(practice), ...groupProblems(practice), ...foreignMatterProblems(practice, 'practice')],
};
