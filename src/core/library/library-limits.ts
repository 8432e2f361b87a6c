import { longestText } from '../plan/text.ts';

/** The longest shared practice file that is taken, in characters. */
export const longestShared = 400_000;

/** The address of the library below the console’s own. */
export const libraryAddress = '/console/link/library';

/** The longest request, in characters: a practice at its longest, with room for the rest. */
export const longestLibraryRequest = longestText + 2 * longestShared;
