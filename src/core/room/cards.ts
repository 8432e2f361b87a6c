import type { Line } from '../plan/text.ts';
import { estimatedHeight } from './estimate.ts';
import { besideLine, columnWidth, type Layout, middlePlace } from './places.ts';
import { canvasOf, floorsOf, type RoomSize } from './room-size.ts';
import { lettersOf } from './units.ts';

/** What words are for: a prompt stands out, a reading is read aloud, a voice has a line above its prompt. */
export type Purpose = 'prompt' | 'voice' | 'reading';

/** The shapes of picture that a card must fit in: the tightest of those that projectors have. A wider one has more room at the same height. */
const shapes = [16 / 9, 4 / 3];

const mostCards = 60;

/**
 * Words of one or two languages in cards that stay readable from the last row. One card where all fits at the smallest size allowed. Two languages
 * that do not fit together are shown one after the other. What does not fit alone is parted at the end of a sentence, else at a comma, else between
 * words, into parts of about the same length.
 */
export const cardsOf = (lines: readonly Line[], purpose: Purpose, room: RoomSize, layout: Layout): readonly (readonly Line[])[] => {
  if (lines.length === 0 || fitsTogether(lines, purpose, room, layout)) return [lines];
  return lines.flatMap((line) => parts(line, purpose, room, layout).map((part) => [part]));
};

const fitsTogether = (lines: readonly Line[], purpose: Purpose, room: RoomSize, layout: Layout): boolean =>
  shapes.every((shape) => {
    const canvas = canvasOf(shape);
    const floors = floorsOf(room, canvas);
    const size = purpose === 'reading' ? floors.word * 1.08 : floors.prompt;
    const place = middlePlace(canvas);
    const heading =
      purpose === 'voice' ? 2 * Math.max(64, floors.word) * 1.2 + 44 : purpose === 'reading' ? Math.max(64, floors.word) * 1.25 + 40 : 0;
    const heights = lines.map((line) => estimatedHeight(line, size, columnWidth(place, lines.length, layout)) + heading);
    const paddings = lines.length > 1 ? lines.length * besideLine : 0;
    const needed =
      layout === 'side by side' && lines.length > 1 ? Math.max(...heights) : heights.reduce((sum, height) => sum + height, paddings);
    return needed <= place.height;
  });

const parts = (line: Line, purpose: Purpose, room: RoomSize, layout: Layout): readonly Line[] => {
  for (let count = 1; count < mostCards; count += 1) {
    const cut = partedInto(line.words, count).map((words) => ({ ...line, words }));
    if (cut.every((part) => fitsTogether([part], purpose, room, layout))) return cut;
  }
  return partedInto(line.words, mostCards).map((words) => ({ ...line, words }));
};

/** A text in so many parts of about the same length; fewer where it has not as many letters. */
const partedInto = (text: string, count: number): readonly string[] => {
  const result: string[] = [];
  let rest = text.trim();
  for (let left = count; left > 1 && rest.length > 1; left -= 1) {
    const at = bestCut(rest, rest.length / left);
    result.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...result, rest].filter((part) => part !== '');
};

/** Ends of sentences, clauses, words, in this order; each is looked for near the wanted place, the first farthest. */
const cuts: readonly { readonly form: RegExp; readonly reach: number }[] = [
  { form: /[.!?…。！？؟।]["”’»)\]]*\s*(?=\S)|\n+/gu, reach: 0.35 },
  { form: /[,;:–—،؛、，；：]\s*(?=\S)/gu, reach: 0.25 },
  { form: /\s+/gu, reach: 0.25 },
];

const bestCut = (text: string, wanted: number): number => {
  for (const { form, reach } of cuts) {
    const near = [...text.matchAll(form)]
      .map((match) => match.index + match[0].length)
      .filter((at) => at < text.length && Math.abs(at - wanted) <= wanted * reach)
      .sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted));
    if (near[0] !== undefined) return near[0];
  }
  return betweenLetters(text, wanted);
};

/** No space anywhere near: between two letters as people see them. */
const betweenLetters = (text: string, wanted: number): number => {
  let at = 0;
  for (const letter of lettersOf(text)) {
    if (at >= wanted && at > 0) return at;
    at += letter.length;
  }
  return at;
};
