/**
 * A message without values that travels as plain English and is said where it is shown. Messages are found by this name. It stands alone, so that a page
 * that only reports need not load what says them.
 */
export const message = (english: string): string => english;
