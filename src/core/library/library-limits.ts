import { longestText } from '../plan/text.ts';

/** The longest practice file, in characters; the longest that ships has about a twentieth. */
export const longestShared = 400_000;

/** The address of the library below the console’s own. */
export const libraryAddress = '/console/link/library';

/** The longest request, in characters: a practice at its longest, with room for the rest. */
export const longestLibraryRequest = longestText + 2 * longestShared;
