import type { Card } from './card.ts';
import type { LibraryPractice } from './practice.ts';
import { type Source, sourceIds, sources } from './sources.ts';

/** A source with all that the library owes it. */
export type Credit = {
  readonly source: Source;
  /** The ids of the practices and cards that name it, in order of the alphabet. */
  readonly practices: readonly string[];
  readonly cards: readonly string[];
};

/** Whom this content is owed to, with what they ask for (domain 5); sources that nothing names are left out. */
export const creditsOf = (practices: readonly LibraryPractice[], cards: readonly Card[]): readonly Credit[] =>
  sourceIds
    .map((id) => ({
      source: sources[id],
      practices: practices
        .filter((practice) => practice.sources.includes(id))
        .map((practice) => practice.id)
        .sort(),
      cards: cards
        .filter((card) => card.sources.includes(id))
        .map((card) => card.id)
        .sort(),
    }))
    .filter((credit) => credit.practices.length + credit.cards.length > 0);
