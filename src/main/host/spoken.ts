import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { InterfaceLanguage } from '../../core/words/languages.ts';
import { createSay, type Say, sayEnglish } from '../../core/words/say.ts';
import { errorCode } from './safe-write.ts';

/** Gives the host its words in a language. */
export type Spoken = (language: InterfaceLanguage) => Say;

const catalogueSchema = z.record(z.string(), z.string());

/** Reads catalogues from the folder of words when they are first asked for; a catalogue that is not there or cannot be read leaves English. */
export const createSpoken = (folder: string): Spoken => {
  const known = new Map<InterfaceLanguage, Say>([['en', sayEnglish]]);
  return (language) => {
    const say = known.get(language) ?? createSay(language, catalogueIn(join(folder, language, 'desk.json')));
    known.set(language, say);
    return say;
  };
};

const catalogueIn = (path: string): Readonly<Record<string, string>> => {
  try {
    return catalogueSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? {};
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) !== '') return {};
    throw error;
  }
};
