import { freeId } from '../plan/change-practices.ts';
import type { Language, Text } from '../plan/text.ts';

/** An id for a practice from its title, in small letters, digits and hyphens; with a number where it is taken. */
export const idFromTitle = (title: string, isTaken: (id: string) => boolean): string => {
  const wish =
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 56)
      .replace(/^-+|-+$/g, '') || 'practice';
  return freeId(wish, isTaken);
};

/** A title in each language that it has, as `copied` says it; the language is null for a title in one string. */
export const copiedTitle = (title: Text, copied: (words: string, language: Language | null) => string): Text =>
  typeof title === 'string'
    ? copied(title, null)
    : Object.fromEntries(Object.entries(title).map(([language, words]) => [language, copied(words, language)]));
