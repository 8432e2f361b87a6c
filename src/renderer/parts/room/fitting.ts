import type { Line } from '../../../core/plan/text.ts';
import { type Canvas, capShare, floorsOf, type RoomSize } from '../../../core/room/room-size.ts';

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

/** How high capitals are, as a share of the type size. */
export type Capitals = { readonly voice: number; readonly aside: number };

/**
 * Sizes for a room and its picture: never below the floors, and no larger than the design has them unless the room is. Where a font has
 * not come and the computer’s own has lower capitals, the smallest sizes make up for it as far as the words allow.
 */
export const sizesIn = (size: RoomSize, canvas: Canvas, capitals: Capitals): RoomSizes => {
  const floors = floorsOf(size, canvas);
  const [voiceLack, asideLack] = [lack(capShare.voice, capitals.voice), lack(capShare.aside, capitals.aside)];
  const aside = Math.max(usualAside, Math.ceil(floors.word * asideLack));
  const leastPrompt = [Math.ceil(floors.prompt * voiceLack), floors.prompt];
  return {
    aside,
    of: (row) => {
      if (row === 'reading') return downTo(rows[row], aside);
      const large = downTo(rows[row], ...leastPrompt);
      /* The name of a practice may be long; it is no prompt. */
      return row === 'title' || row === 'beside' ? [...large, ...downTo([84], aside).filter((one) => one < floors.prompt)] : large;
    },
  };
};

/** Sizes down to the least wished for, then what is allowed where that does not fit. */
const downTo = (sizes: readonly number[], ...least: readonly number[]): readonly number[] => {
  const [wished = 0] = least;
  return [...sizes.filter((one) => one > wished), ...new Set(least)];
};

/** By how much letters must be larger to be as high as ours; a hundredth is only how finely they are measured. */
const lack = (usual: number, now: number): number => (now > 0 && now < usual * 0.99 ? usual / now : 1);

/** With few words a prompt is large; up to so many characters, so large. Measuring has the last word. */
export const sizesForPrompt = (sizes: RoomSizes, lines: readonly Line[], single: 'prompt' | 'voice'): readonly number[] => {
  const all = sizes.of(lines.length > 1 ? 'two' : single);
  const longest = Math.max(0, ...lines.map(({ words }) => words.length));
  const largest = longest <= 60 ? 156 : longest <= 75 ? 132 : 112;
  const fitting = all.filter((size) => size <= largest);
  return fitting.length > 0 ? fitting : all.slice(-1);
};
