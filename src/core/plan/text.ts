import { z } from 'zod';

/** A language as a BCP 47 tag, such as `en`, `de` or `pt-BR`. */
export type Language = string;

/** Words for people: one string for every language, or one for each. */
export type Text = z.infer<typeof textSchema>;

/** Longest text of a single field, in characters: a whole script page with room to spare. */
export const longestText = 20_000;

const words = z.string().max(longestText);

/** A string for each language. */
export const wordsByLanguageSchema = z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), words);

/** Words in one string, or an object with a string for each language. */
export const textSchema = z.union([words, wordsByLanguageSchema]);

/** Words in one language, with the direction they are written in. */
export type Line = { readonly language: Language; readonly direction: 'ltr' | 'rtl'; readonly words: string };

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb']);

/** The direction in which a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr');

/** The words in a language; else in the first language that has any. Empty when there are none. */
export const wordsIn = (text: Text, language: Language): string => {
  if (typeof text === 'string') return text;
  return text[language] || text[language.split('-')[0] ?? ''] || (Object.values(text).find((said) => said !== '') ?? '');
};

/** One line for each language that the text really has, in the plan's order; a text without languages counts as the first. */
export const linesOf = (text: Text, languages: readonly Language[]): readonly Line[] => {
  const line = (language: Language, said: string): Line => ({ language, direction: directionOf(language), words: said });
  const main = languages[0] ?? 'en';
  if (typeof text === 'string') return text === '' ? [] : [line(main, text)];
  const own = languages.filter((language) => text[language]).map((language) => line(language, text[language] ?? ''));
  if (own.length > 0) return own;
  const other = Object.entries(text).find(([, said]) => said !== '');
  return other ? [line(other[0], other[1])] : [];
};
