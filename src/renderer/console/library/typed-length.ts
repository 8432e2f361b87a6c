import { formatLength, readLength, seconds } from '../../../core/time.ts';

/**
 * What somebody typed as a length, in the form of a file: `2:30` and `1:04:00` as they are, a plain number as minutes (`5`, `1.5`, `1,5`).
 * What is neither stays as it was typed, so that nothing is lost and the reading can say what is wrong with it.
 */
export const typedLength = (typed: string): string => {
  const text = typed.trim();
  const length = readLength(text);
  if (length !== undefined) return formatLength(length);
  if (!/^\d{1,4}(?:[.,]\d{1,2})?$/.test(text)) return typed;
  return formatLength(seconds(Math.round(Number(text.replace(',', '.')) * 60)));
};

/** What somebody typed as a number; what is none stays as it was typed. */
export const typedNumber = (typed: string): number | string => {
  const text = typed.trim().replace(',', '.').replace('−', '-');
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : typed;
};
