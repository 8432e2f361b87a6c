import type { Line } from '../../../../core/plan/text.ts';
import { scriptFacts } from '../../../../core/room/script-facts.ts';
import { type Broken, breakLines, type Width } from './break-lines.ts';
import { type Letters, type Measure, measureWords } from './letters.ts';

/** What words are set as. Voices grow and shrink to their place; the others stay at one size. */
export type Role = 'voice' | 'aside' | 'strong' | 'eyebrow' | 'name';

/** Words to be set. `before` and `after`: room above them, and at the end of their first line, in pixels of the canvas. */
export type Passage = {
  readonly line: Line;
  readonly role: Role;
  readonly above?: number;
  readonly after?: number;
  /** Words at the beginning of the line that are said louder. */
  readonly loud?: string;
  readonly isHeading?: boolean;
};

/** Words as they are set: sizes and heights in pixels of the canvas. */
export type SetPassage = {
  readonly passage: Passage;
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
  readonly tracking: number;
  readonly height: number;
};

/** `isWhole`: nothing had to be left out. */
export type SetWords = { readonly passages: readonly SetPassage[]; readonly height: number; readonly isWhole: boolean };

/** A place for words and the sizes that may be tried in it, largest first. */
export type Room = {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  readonly aside: number;
  readonly tight?: boolean;
};

/**
 * Sets words at the largest size that fits. At the smallest one, long words may be broken; if even that is too much, asides are left out, and at last the
 * words end early with an ellipsis: nothing is ever smaller than the smallest size, nothing reaches out of its place.
 */
export const fitWords = (passages: readonly Passage[], room: Room, measure: Measure = measureWords): SetWords => {
  const smallest = room.sizes.at(-1) ?? room.aside;
  for (const size of room.sizes) {
    const set = setAll(passages, size, room, measure, false);
    if (set !== null && set.height <= room.height) return set;
  }
  const broken = setAll(passages, smallest, room, measure, true);
  if (broken !== null && broken.height <= room.height) return broken;
  const main = passages.filter(({ role }) => role === 'voice' || role === 'eyebrow');
  const withoutAsides = main.length > 0 && main.length < passages.length ? setAll(main, smallest, room, measure, true) : null;
  if (withoutAsides !== null && withoutAsides.height <= room.height) return { ...withoutAsides, isWhole: false };
  return cutOff(withoutAsides ?? broken ?? { passages: [], height: 0, isWhole: false }, room);
};

/** Two languages beside each other, at one size. */
export const fitColumns = (columns: readonly (readonly Passage[])[], room: Room, measure: Measure = measureWords): readonly SetWords[] => {
  for (const size of room.sizes) {
    const sets = columns.map((passages) => setAll(passages, size, room, measure, false)).filter((set) => set !== null);
    if (sets.length === columns.length && sets.every(({ height }) => height <= room.height)) return sets;
  }
  return columns.map((passages) => fitWords(passages, { ...room, sizes: room.sizes.slice(-1) }, measure));
};

const setAll = (passages: readonly Passage[], size: number, room: Room, measure: Measure, breaksWords: boolean): SetWords | null => {
  const set: SetPassage[] = [];
  let height = 0;
  for (const passage of passages) {
    const own = setOne(passage, passage.role === 'voice' ? size : room.aside, room, measure, breaksWords || passage.role !== 'voice');
    if (own === null) return null;
    set.push(own);
    height += own.height + (passage.above ?? 0);
  }
  return { passages: set, height, isWhole: true };
};

const setOne = (passage: Passage, basis: number, room: Room, measure: Measure, breaksWords: boolean): SetPassage | null => {
  const { line, role } = passage;
  const { scale, leading: usual, tracking: spread } = scriptFacts(line);
  const tracking = role === 'voice' ? spread : 0;
  const leading = leadingOf(role, usual, room.tight ?? false);
  const size = Math.round(basis * scale * 10) / 10;
  const letters = lettersFor(line.language, role);
  const width = (room.width - (passage.after ?? 0)) / size;
  const broken = brokenWithin(line, width, (words) => measure(words, letters, tracking, line.language), breaksWords);
  if (!broken.fits && !breaksWords) return null;
  return { passage, lines: broken.lines, size, leading, tracking, height: broken.lines.length * size * leading };
};

/** Letters may stand wider together than one by one: whole lines have the last word. */
const brokenWithin = ({ words, language }: Line, width: number, measure: Width, breaksWords: boolean): Broken => {
  let narrowed = width;
  let broken = breakLines(words, language, narrowed, measure, breaksWords);
  for (let tries = 0; tries < 12 && broken.fits; tries += 1) {
    const widest = Math.max(0, ...broken.lines.map((text) => measure(text.trimEnd())));
    if (widest <= width) return broken;
    narrowed *= Math.min(0.95, width / widest);
    broken = breakLines(words, language, narrowed, measure, breaksWords);
  }
  return broken;
};

const leadingOf = (role: Role, usual: number, tight: boolean): number => {
  if (usual > 1.2) return role === 'voice' ? usual : Math.min(usual, 1.45);
  if (role === 'voice') return tight ? 1.15 : 1.2;
  return 1.25;
};

const arabic = new Set(['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb']);
const hebrew = new Set(['he', 'yi']);

/** The letters that the page's styles give to a role in a language. */
export const lettersFor = (language: string, role: Role): Letters => {
  const main = language.split('-')[0] ?? '';
  const weight = role === 'voice' ? 420 : role === 'aside' ? 450 : 600;
  if (arabic.has(main)) return { family: '--font-arabic', weight };
  if (hebrew.has(main)) return { family: '--font-hebrew', weight };
  return { family: role === 'voice' ? '--font-voice' : '--font-ui', weight };
};

/** The lines that there is room for; the last of them ends with an ellipsis. */
const cutOff = (set: SetWords, room: Room): SetWords => {
  const kept: SetPassage[] = [];
  let height = 0;
  for (const one of set.passages) {
    const above = one.passage.above ?? 0;
    const lines = one.lines.slice(0, Math.max(0, Math.floor((room.height - height - above) / (one.size * one.leading))));
    if (lines.length === 0) break;
    const isCut = lines.length < one.lines.length;
    const last = (lines.at(-1) ?? '').replace(/[\s\p{P}]*.{2}$/u, '…');
    kept.push({ ...one, lines: isCut ? [...lines.slice(0, -1), last] : lines, height: lines.length * one.size * one.leading });
    height += above + lines.length * one.size * one.leading;
    if (isCut) break;
  }
  return { passages: kept, height, isWhole: false };
};
