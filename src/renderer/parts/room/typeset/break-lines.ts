import { lettersOf, type Unit, unitsOf } from '../../../../core/room/units.ts';
import { hyphenated } from './hyphenate.ts';

/** How wide a piece of text is, as a share of the type size. */
export type Width = (words: string) => number;

/** A text in lines, each with the space that followed it, and whether every line is within the width. */
export type Broken = { readonly lines: readonly string[]; readonly fits: boolean };

type Piece = Unit & { readonly width: number };

/**
 * Breaks a text into as few lines as a width allows (a share of the type size), then evens them out. A last line is never one short word where another can
 * keep it company. A word that is longer than a line is only broken where `breaksWords` allows: with a hyphen where the language has one.
 */
export const breakLines = (text: string, language: string, width: number, measure: Width, breaksWords: boolean): Broken => {
  const space = measure(' ');
  const pieces = unitsOf(keepTogether(text), language).flatMap((unit): readonly Piece[] => {
    const own = measure(unit.words);
    if (own <= width || !breaksWords) return [{ ...unit, width: own }];
    return brokenWord(unit, language, width, measure);
  });
  const fits = pieces.every((piece) => piece.width <= width);
  const paragraphs = parted(pieces);
  return { lines: paragraphs.flatMap((paragraph) => evened(paragraph, width, space)), fits };
};

/** The ellipsis and a short last word stay with the word before them. */
export const keepTogether = (words: string): string =>
  words.replace(/\s+(…|\.\.\.)/g, '\u00a0$1').replace(/\s+(\p{L}{1,3}(?:[.!?]|\u00a0…)?)$/u, '\u00a0$1');

const brokenWord = (unit: Unit, language: string, width: number, measure: Width): readonly Piece[] => {
  const parts = hyphenated(unit.words, language, (part) => measure(part) <= width) ?? letterByLetter(unit.words, width, measure);
  return parts.map((words, place) => {
    const isLast = place === parts.length - 1;
    return { words, space: isLast && unit.space, breaks: isLast ? unit.breaks : true, width: measure(words) };
  });
};

/** Where nothing else helps: as many letters as the line holds. */
const letterByLetter = (word: string, width: number, measure: Width): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const letter of lettersOf(word)) {
    if (line !== '' && measure(line + letter) > width) {
      lines.push(line);
      line = letter;
    } else line += letter;
  }
  return [...lines, line];
};

const parted = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    paragraphs.at(-1)?.push(piece);
    if (piece.breaks) paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
};

/** As few lines as possible, in the narrowest width that still makes so few: the lines come out about even. */
const evened = (pieces: readonly Piece[], width: number, space: number): readonly string[] => {
  const first = filled(pieces, width, space);
  let [low, high] = [Math.max(...pieces.map((piece) => piece.width)), width];
  for (let step = 0; step < 12 && first.length > 1 && high - low > 0.02; step += 1) {
    const middle = (low + high) / 2;
    if (filled(pieces, middle, space).length > first.length) low = middle;
    else high = middle;
  }
  return filled(pieces, high, space).map(written);
};

const filled = (pieces: readonly Piece[], width: number, space: number): readonly (readonly Piece[])[] => {
  const lines: Piece[][] = [];
  let used = 0;
  let gap = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line === undefined || used + gap + piece.width > width) {
      lines.push([piece]);
      used = piece.width;
    } else {
      line.push(piece);
      used += gap + piece.width;
    }
    gap = piece.space ? space : 0;
  }
  return withoutWidow(lines, width, space);
};

const lineWidth = (line: readonly Piece[], space: number): number =>
  line.reduce((sum, piece, place) => sum + piece.width + (piece.space && place < line.length - 1 ? space : 0), 0);

/** A last line of one short word takes a word from the line above it. */
const withoutWidow = (lines: readonly (readonly Piece[])[], width: number, space: number): readonly (readonly Piece[])[] => {
  const [above, last] = lines.slice(-2);
  if (above === undefined || last === undefined || last.length > 1 || above.length < 3) return lines;
  const moved = above.at(-1);
  if (moved === undefined || lineWidth(last, space) > width / 4) return lines;
  const joined = [moved, ...last];
  return lineWidth(joined, space) > width ? lines : [...lines.slice(0, -2), above.slice(0, -1), joined];
};

/** With the space after its last word, where one follows: whoever reads the page aloud hears whole words. */
const written = (line: readonly Piece[]): string => line.map((piece) => piece.words + (piece.space ? ' ' : '')).join('');
