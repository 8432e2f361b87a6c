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
  readonly practices: (language: Language) => readonly LibraryPractice[];
  /** One of them, with its words in all of these languages side by side; undefined where there is none, or it cannot be read. */
  readonly practice: (id: string, languages: readonly Language[]) => LibraryPractice | undefined;
  readonly cards: (language: Language) => readonly Card[];
};

/** Reads files when they are first asked for, and keeps what was asked for last. */
export const createShippedLibrary = (folder: string, words: ContentWords): ShippedLibrary => {
  const read = (document: unknown, languages: readonly Language[]): LibraryPractice | undefined => {
    const reading = readPractice(asText(inLanguages(document, languages, words.memory)));
    return reading.ok ? reading.practice : undefined;
  };
  const practicesIn = keepLast((language: string): readonly LibraryPractice[] =>
    documentsIn(join(folder, 'en/practices')).flatMap((document) => read(document, [language]) ?? []),
  );
  const cardsIn = keepLast((language: string): readonly Card[] =>
    documentsIn(join(folder, 'en/cards')).flatMap((document) => {
      const reading = readCard(asText(inLanguages(document, [language], words.memory)));
      return reading.ok ? [reading.card] : [];
    }),
  );
  return {
    practices: practicesIn,
    practice: (id, languages) =>
      jsonNamesIn(join(folder, 'en/practices')).includes(`${id}.json`)
        ? read(parsedFile(join(folder, 'en/practices', `${id}.json`)), languages)
        : undefined,
    cards: cardsIn,
  };
};

const keepLast = <Value>(read: (key: string) => Value): ((key: string) => Value) => {
  let kept: { readonly key: string; readonly value: Value } | null = null;
  return (key) => {
    if (kept?.key !== key) kept = { key, value: read(key) };
    return kept.value;
  };
};

/** A file that cannot be read is left out, for the library is more than one file. */
const documentsIn = (folder: string): readonly unknown[] => jsonNamesIn(folder).map((name) => parsedFile(join(folder, name)));

const asText = (document: unknown): string => JSON.stringify(document) ?? '';
