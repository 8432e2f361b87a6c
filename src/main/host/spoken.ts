import { join } from 'node:path';
import { z } from 'zod';
import { type InterfaceLanguage, nearestLanguage } from '../../core/words/languages.ts';
import { type Catalogue, createSay, type Say, sayEnglish } from '../../core/words/say.ts';
import { parsedFile } from './files-in.ts';
import type { Settings } from './settings.ts';

/** Gives the host its words in a language. */
export type Spoken = (language: InterfaceLanguage) => Say;

/** The language that was chosen, else the one that the computer says it speaks. */
export const languageNow = (settings: Settings, systemLanguage: string): InterfaceLanguage =>
  settings.values().language ?? nearestLanguage(systemLanguage);

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

const catalogueIn = (path: string): Catalogue => catalogueSchema.safeParse(parsedFile(path)).data ?? {};
