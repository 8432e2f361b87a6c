import type { PracticeEntry } from '../../../core/library/library-contract.ts';
import type { Stage } from '../../../core/plan/stage.ts';
import type { CareFlag, Level } from '../../../core/plan/take-care.ts';

/** What a practice is looked for by. What is empty or null does not matter. */
export type Wish = {
  readonly words: string;
  readonly stages: readonly Stage[];
  /** The usual length is at most this many minutes. */
  readonly minutes: number | null;
  readonly people: number | null;
  readonly level: Level | null;
  readonly avoid: readonly CareFlag[];
  readonly ownOnly: boolean;
};

/** Nothing wished for: every practice fits. */
export const noWish: Wish = { words: '', stages: [], minutes: null, people: null, level: null, avoid: [], ownOnly: false };

/** The lengths that are offered. */
export const wishMinutes = [15, 30, 60, 90] as const;

/** The practices that fit a wish whole, in their order. Every word must be in one of the names; accents and case do not matter. */
export const findPractices = (practices: readonly PracticeEntry[], wish: Wish): readonly PracticeEntry[] => {
  const sought = plainly(wish.words).split(/\s+/).filter(Boolean);
  return practices.filter(
    (practice) =>
      (!wish.ownOnly || practice.own) &&
      (wish.stages.length === 0 || wish.stages.some((stage) => practice.stages.includes(stage))) &&
      (wish.minutes === null || practice.minutes.usual <= wish.minutes) &&
      (wish.people === null || (practice.group.least <= wish.people && wish.people <= practice.group.most)) &&
      (wish.level === null || practice.level === wish.level) &&
      !wish.avoid.some((flag) => practice.flags.includes(flag)) &&
      isNamed(practice, sought),
  );
};

const isNamed = ({ title, otherNames }: PracticeEntry, sought: readonly string[]): boolean => {
  if (sought.length === 0) return true;
  const names = plainly([title, ...otherNames].join(' '));
  return sought.every((word) => names.includes(word));
};

/** Without accents, in small letters, typographic apostrophes as typed ones. */
const plainly = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase();
