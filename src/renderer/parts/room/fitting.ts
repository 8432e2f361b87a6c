import type { Lines } from '../../../core/views/projection-view.ts';

/** Type sizes in pixels of the 1920 × 1080 canvas, largest first. Asides never go below 64: less cannot be read at 14 m. */
export const promptSizes: readonly number[] = [156, 132, 112, 96, 80, 64];
export const voiceSizes: readonly number[] = [124, 112, 96, 80, 64];
export const bilingualSizes: readonly number[] = [118, 104, 96, 80, 64];
export const titleSizes: readonly number[] = [142, 120, 104, 96, 80, 64];

/** The first of the sizes that fits; the last one where none does. */
export const largestFitting = (sizes: readonly number[], fits: (size: number) => boolean): number => {
  for (const size of sizes) if (fits(size)) return size;
  return sizes.at(-1) ?? 64;
};

/** Up to so many characters, so large (design, sizes at a distance). Measuring has the last word; this spares it hopeless sizes. */
const largestFor = (characters: number): number => {
  if (characters <= 60) return 156;
  if (characters <= 75) return 132;
  return characters <= 115 ? 112 : 96;
};

/** The sizes worth trying for a prompt: fewer and smaller ones with two languages or more words. */
export const sizesFor = (lines: Lines, single: readonly number[]): readonly number[] => {
  const longest = Math.max(0, ...lines.map(({ words }) => words.length));
  return (lines.length > 1 ? bilingualSizes : single).filter((size) => size <= largestFor(longest));
};

/** Words as they are set: the ellipsis and a short last word stay with the word before them. */
export const keepTogether = (words: string): string =>
  words.replace(/\s+(…|\.\.\.)/g, '\u00a0$1').replace(/\s+(\p{L}{1,3}(?:[.!?]|\u00a0…)?)$/u, '\u00a0$1');
