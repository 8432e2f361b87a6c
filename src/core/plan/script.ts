import { type Millis, minutes, seconds } from '../time.ts';

/** A piece of a script: words to say, or a pause. A pause is counted in breaths, or only in time (`breaths` is null). */
export type ScriptPiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'pause'; readonly breaths: number | null; readonly length: Millis };

/** What is said in one go, between blank lines. */
export type ScriptParagraph = readonly ScriptPiece[];

/**
 * Reads words to say with their pauses: `[breath]`, `[2 breaths]`, `[15 s]`, `[1 min]`. Blank lines part paragraphs; any other bracket stays as
 * words. Never refuses.
 */
export const readScript = (words: string): readonly ScriptParagraph[] =>
  words
    .split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/)
    .map(readParagraph)
    .filter((paragraph) => paragraph.length > 0);

const readParagraph = (text: string): ScriptParagraph => {
  const pieces: ScriptPiece[] = [];
  let unspoken = '';
  const speak = () => {
    const said = unspoken.replace(/\s+/g, ' ').trim();
    if (said !== '') pieces.push({ kind: 'words', words: said });
    unspoken = '';
  };
  for (const part of text.split(/(\[[^[\]]{1,20}\])/)) {
    const pause = readPause(part);
    if (pause === undefined) {
      unspoken += part;
    } else {
      speak();
      pieces.push(pause);
    }
  }
  speak();
  return pieces;
};

/** The longest pause that is still a pause; anything longer is a part of its own. */
const longestPause = minutes(30);

const pauseForm = /^\[(?:(?<breaths>\d{1,2}) breaths|(?<one>1 )?breath|(?<count>\d{1,4}) ?(?<unit>s|min))\]$/;

const readPause = (mark: string): ScriptPiece | undefined => {
  const form = pauseForm.exec(mark);
  if (form === null) return undefined;
  const { breaths, count, unit } = form.groups ?? {};
  if (count === undefined) {
    const number = Number(breaths ?? 1);
    return number === 0 ? undefined : { kind: 'pause', breaths: number, length: lengthOfBreaths(number) };
  }
  const length = unit === 'min' ? minutes(Number(count)) : seconds(Number(count));
  return length === 0 || length > longestPause ? undefined : { kind: 'pause', breaths: null, length };
};

/** One breath is three to five seconds, two are about ten (design, marks in a script); more go on at that pace. */
const lengthOfBreaths = (number: number): Millis => (number === 1 ? seconds(4) : seconds(number * 5));
