import { scriptFacts } from './script-facts.ts';
import { lettersOf, type Unit, unitsOf } from './units.ts';

/* Widths as a share of the type size, on the generous side, so that what is judged to fit here does fit where it is measured. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^[\p{Extended_Pictographic}\p{RI}]/u, 1.4],
  [/^[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/, 1.03],
  [/^[iljtfrI.,;:'’‘!|()[\]·\u0131 ]/, 0.36],
  [/^[mwMW@—…]/, 1.02],
  [/^\p{Lu}/u, 0.75],
  [/^[\u0600-\u08ff\ufb50-\ufeff]/, 0.56],
  [/^[\u0590-\u05ff]/, 0.66],
  [/^[\u0900-\u0dff]/, 0.85],
  [/^[\u0e00-\u0fff]/, 0.72],
  [/^[\u1000-\u1fff]/, 0.95],
  [/^[\u0400-\u058f]/, 0.7],
];
const usual = 0.56;
const joining = /^[\u0900-\u109f\u1780-\u17ff]/;

/** About how wide a piece of text is, as a share of its type size, rather too wide than too narrow. */
export const estimatedWidth = (words: string): number => lettersOf(words).reduce((sum, letter) => sum + letterWidth(letter), 0);

/** A letter of several signs may stand side by side where the font does not join them. */
const letterWidth = (letter: string): number => {
  const one = widths.find(([form]) => form.test(letter))?.[1] ?? usual;
  return joining.test(letter) ? Math.max(one, letter.length * 0.66) : one;
};

/** The space between two words. */
export const estimatedSpace = 0.26;

/** About how many lines a text takes in a width given as a share of the type size. */
export const estimatedLines = (text: string, language: string, width: number): number => {
  let lines = 1;
  let used = 0;
  for (const unit of unitsOf(text, language)) {
    const own = estimatedWidth(unit.words);
    if (used > 0 && used + own > width) {
      lines += 1;
      used = 0;
    }
    if (own > width) {
      lines += Math.ceil(own / (width * 0.85)) - 1;
      used = width;
    } else used += own + spaceAfter(unit);
    if (unit.breaks) {
      lines += 1;
      used = 0;
    }
  }
  return lines;
};

const spaceAfter = (unit: Unit): number => (unit.space ? estimatedSpace : 0);

/** About how high a text stands at a type size, in the same unit, in a width. */
export const estimatedHeight = (line: { readonly language: string; readonly words: string }, size: number, width: number): number => {
  const { scale, leading } = scriptFacts(line);
  return estimatedLines(line.words, line.language, width / (size * scale)) * leading * scale * size;
};
