import { type Text, wordsIn } from '../plan/text.ts';

/** Several texts said one after the other, as one text; null when there is nothing to say. */
export const saidTogether = (...texts: readonly (Text | null | undefined)[]): Text | null => {
  const given = texts.filter((text) => text !== null && text !== undefined);
  const [first, ...others] = given;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const inOneString = (language: string): string => given.map((text) => wordsIn(text, language)).join('\n\n');
  const languages = new Set(given.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))));
  if (languages.size === 0) return inOneString('');
  return Object.fromEntries([...languages].map((language) => [language, inOneString(language)]));
};
