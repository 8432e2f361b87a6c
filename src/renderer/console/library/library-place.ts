import type { LibraryPractice } from '../../../core/library/practice.ts';
import { noWish, type Wish } from './find-practices.ts';

/** The four parts of the library. */
export const libraryParts = ['practices', 'cards', 'plan', 'credits'] as const;

/** A part of the library. */
export type LibraryPart = (typeof libraryParts)[number];

/** Where somebody is in the library; kept while the sheet is closed, so that a look at the script loses nothing. */
export type LibraryPlace = {
  readonly part: LibraryPart;
  readonly wish: Wish;
  readonly chosen: string | null;
  /** What is being written; a new one has no practice yet. Null: nothing is. */
  readonly writing: { readonly practice: LibraryPractice | null } | null;
};

/** Goes somewhere else, from wherever one is by then. */
export type TurnPlace = (turn: (was: LibraryPlace) => LibraryPlace) => void;

/** Where everybody begins. */
export const libraryEntrance: LibraryPlace = { part: 'practices', wish: noWish, chosen: null, writing: null };
