import type { LibraryPractice } from './practice.ts';

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
  if (!isTaken(wish)) return wish;
  let number = 2;
  while (isTaken(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
};

/** A title that says that this is a copy, in each language that the title has. */
export const copiedTitle = (
  practice: LibraryPractice,
  copied: (title: string, language: string | null) => string,
): LibraryPractice['title'] =>
  typeof practice.title === 'string'
    ? copied(practice.title, null)
    : Object.fromEntries(Object.entries(practice.title).map(([language, words]) => [language, copied(words, language)]));
