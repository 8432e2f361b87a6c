import type { Line } from '../../../core/plan/text.ts';
import { type Canvas, floorsOf, type RoomSize } from '../../../core/room/room-size.ts';

/** Type sizes in pixels of the canvas, largest first; the floor of the room ends every row of them (design, sizes at a distance). */
const rows = {
  prompt: [156, 132, 112],
  voice: [124, 112],
  two: [118, 104],
  title: [142, 120, 104],
  beside: [120, 104],
  reading: [104, 92, 80, 72],
} as const;

/** The asides' usual size: 64 can just be read at 14 m. */
const usualAside = 64;

/** The sizes that this room allows. */
export type RoomSizes = { readonly of: (row: keyof typeof rows) => readonly number[]; readonly aside: number };

/** Sizes for a room and its picture: never below the floors, and no larger than the design has them unless the room is. */
export const sizesIn = (size: RoomSize, canvas: Canvas): RoomSizes => {
  const floors = floorsOf(size, canvas);
  const aside = Math.max(usualAside, floors.word);
  return {
    aside,
    of: (row) => {
      if (row === 'reading') return downTo(rows[row], aside);
      const large = downTo(rows[row], floors.prompt);
      /* The name of a practice may be long; it is no prompt. */
      return row === 'title' || row === 'beside' ? [...large, ...downTo([84], aside).filter((one) => one < floors.prompt)] : large;
    },
  };
};

const downTo = (sizes: readonly number[], least: number): readonly number[] => [...sizes.filter((one) => one > least), least];

/** With few words a prompt is large; up to so many characters, so large. Measuring has the last word. */
export const sizesForPrompt = (sizes: RoomSizes, lines: readonly Line[], single: 'prompt' | 'voice'): readonly number[] => {
  const all = sizes.of(lines.length > 1 ? 'two' : single);
  const longest = Math.max(0, ...lines.map(({ words }) => words.length));
  const largest = longest <= 60 ? 156 : longest <= 75 ? 132 : 112;
  const fitting = all.filter((size) => size <= largest);
  return fitting.length > 0 ? fitting : all.slice(-1);
};
