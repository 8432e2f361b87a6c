import { join } from 'node:path';
import { type Card, readCard } from '../../core/library/card.ts';
import type { LibraryPractice } from '../../core/library/practice.ts';
import { readPractice } from '../../core/library/read-practice.ts';
import { inLanguages } from '../../core/library/translate.ts';
import type { Language } from '../../core/plan/text.ts';
import type { ContentWords } from './content-words.ts';
import { jsonNamesIn, parsedFile } from './files-in.ts';

/** The practices and reading cards that ship with the app. */
export type ShippedLibrary = {
  /** Each with its words in all of these languages side by side. */
  readonly practices: (languages: readonly Language[]) => readonly LibraryPractice[];
  readonly cards: (language: Language) => readonly Card[];
};

/** Reads files when they are first asked for, and keeps what was asked for last: one choice of languages, beside that of a plan. */
export const createShippedLibrary = (folder: string, words: ContentWords): ShippedLibrary => {
  const practicesIn = keepLast(2, (languages: string): readonly LibraryPractice[] =>
    documentsIn(join(folder, 'en/practices')).flatMap((document) => {
      const reading = readPractice(asText(inLanguages(document, languages.split(' '), words.memory)));
      return reading.ok ? [reading.practice] : [];
    }),
  );
  const cardsIn = keepLast(1, (language: string): readonly Card[] =>
    documentsIn(join(folder, 'en/cards')).flatMap((document) => {
      const reading = readCard(asText(inLanguages(document, [language], words.memory)));
      return reading.ok ? [reading.card] : [];
    }),
  );
  return { practices: (languages) => practicesIn(languages.join(' ')), cards: cardsIn };
};

const keepLast = <Value>(most: number, read: (key: string) => Value): ((key: string) => Value) => {
  const kept = new Map<string, Value>();
  return (key) => {
    const value = kept.get(key) ?? read(key);
    kept.delete(key);
    kept.set(key, value);
    for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
    return value;
  };
};

/** A file that cannot be read is left out, for the library is more than one file. */
const documentsIn = (folder: string): readonly unknown[] => jsonNamesIn(folder).map((name) => parsedFile(join(folder, name)));

const asText = (document: unknown): string => JSON.stringify(document) ?? '';
