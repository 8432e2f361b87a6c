import { join } from 'node:path';
import { z } from 'zod';
import { type Memory, translated } from '../../core/library/translate.ts';
import type { Language } from '../../core/plan/text.ts';
import { contentTags, type InterfaceLanguage } from '../../core/words/languages.ts';
import { jsonNamesIn, parsedFile } from './files-in.ts';

/** The words of the shipped library in its languages. */
export type ContentWords = {
  /** The language in which the library is given now. */
  readonly language: () => InterfaceLanguage;
  /** What a language remembers; nothing for English, and for a language in which the library is not complete. */
  readonly memory: (language: Language) => Memory;
  /** A file of the library, as it was parsed, in the language of now. */
  readonly translated: (document: unknown) => unknown;
};

const memorySchema = z.record(z.string(), z.string());

/** Reads the words of a language from the folder of the library when they are first asked for; a file that is not there or cannot be read leaves English. */
export const createContentWords = (folder: string, language: () => InterfaceLanguage): ContentWords => {
  const known = new Map<Language, Memory>();
  const memory = (wished: Language): Memory => {
    const main = wished.split('-')[0] ?? '';
    if (main === 'en' || !contentTags.some((each) => each === main)) return {};
    const words = known.get(main) ?? memoryIn(join(folder, main, 'words'));
    known.set(main, words);
    return words;
  };
  return {
    language,
    memory,
    translated: (document) => (language() === 'en' ? document : translated(document, language(), memory(language()))),
  };
};

const memoryIn = (folder: string): Memory => {
  const words: Record<string, string> = {};
  for (const name of jsonNamesIn(folder)) Object.assign(words, memorySchema.safeParse(parsedFile(join(folder, name))).data);
  return words;
};
