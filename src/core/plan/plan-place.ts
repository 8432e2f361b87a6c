import { type Phrase, phrase, type Said } from '../words/say.ts';
import { bellNames, fieldNames, itemNames, pluralFields } from './plan-fields.ts';
import { stages } from './stage.ts';

/** A way into a plan file as it was read: keys and places in lists. */
export type Path = readonly PropertyKey[];

/** Whether a value is an object in braces. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path; undefined when nothing does. */
export const valueAt = (plan: unknown, path: Path): unknown => {
  let value = plan;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
};

/** Words from a file, short enough for a sentence and in quotes. */
export const quoted = (words: string, longest = 40): Phrase => phrase('“{words}”', { words: clipped(words, longest) });

/** What a shared file is. */
export type Noun = 'plan' | 'practice' | 'card';

/**
 * A sentence about one place of a plan: "Day 1, Open Sentences: the length of a turn must be at least 5 seconds." Takes the plan as it was read,
 * whatever it is, and a fault that ends its sentence. A fault may choose its verb by `{many}`, “yes” where English speaks of the field in the plural.
 * To be shown with a capital letter.
 */
export const sentenceAt = (plan: unknown, path: Path, fault: Phrase, kind: Noun = 'plan'): Phrase => {
  const { place, rest } = placeOf(plan, path);
  const field = fieldInWords(plan, path.slice(0, path.length - rest.length), rest);
  const told: Phrase = { ...fault, values: { ...fault.values, many: field?.isMany ? 'yes' : 'no' } };
  if (place !== null && field !== null) return phrase('{place}: {field} {fault}', { place, field: field.name, fault: told });
  if (place !== null) return phrase('{place} {fault}', { place, fault: told });
  if (field !== null) return phrase('{field} {fault}', { field: field.name, fault: told });
  return phrase('{kind, select, practice {The practice} card {The card} other {The plan}} {fault}', { kind, fault: told });
};

/** The day, block or practice that a path leads to or into, in words, and what is left of the path. */
export const placeOf = (plan: unknown, path: Path): { readonly place: Phrase | null; readonly rest: Path } => {
  const [days, day, blocks, block, practices, practice] = path;
  if (days !== 'days' || typeof day !== 'number') return { place: null, rest: path };
  const dayWords = dayPlace(plan, day);
  if (blocks !== 'blocks' || typeof block !== 'number') return { place: dayWords, rest: path.slice(2) };
  const blockWords = titleAt(plan, path.slice(0, 4)) || phrase('block {number}', { number: block + 1 });
  if (practices !== 'practices' || typeof practice !== 'number') return { place: within(dayWords, blockWords), rest: path.slice(4) };
  const title = titleAt(plan, path.slice(0, 6));
  const words = title || phrase('practice {number}', { number: practice + 1 });
  const isEnough = title !== '' && isOnlyOne(plan, path.slice(0, 2), title);
  return { place: within(isEnough ? dayWords : within(dayWords, blockWords), words), rest: path.slice(6) };
};

const within = (outer: Phrase, inner: Said): Phrase => phrase('{outer}, {inner}', { outer, inner });

const clipped = (words: string, longest: number): string => {
  const line = words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

const titleAt = (plan: unknown, path: Path): string => {
  const title = valueAt(plan, [...path, 'title']);
  const inFirst = isFields(title) ? (valueAt(title, [String(valueAt(plan, ['languages', 0]))]) ?? Object.values(title)[0]) : title;
  return typeof inFirst === 'string' ? clipped(inFirst, 60) : '';
};

/** One day needs no title to be found. */
const dayPlace = (plan: unknown, day: number): Phrase => {
  const title = titleAt(plan, ['days', day]);
  const isEnough = title === '' || /^\p{L}+ (\d+)$/u.exec(title)?.[1] === String(day + 1) || valueAt(plan, ['days', 1]) === undefined;
  return isEnough ? phrase('Day {day}', { day: day + 1 }) : phrase('Day {day} ({title})', { day: day + 1, title });
};

const isOnlyOne = (plan: unknown, day: Path, title: string): boolean => {
  let found = 0;
  for (const [block] of entriesAt(plan, [...day, 'blocks']))
    for (const [practice] of entriesAt(plan, [...day, 'blocks', block, 'practices']))
      if (titleAt(plan, [...day, 'blocks', block, 'practices', practice]) === title) found += 1;
  return found === 1;
};

const entriesAt = (plan: unknown, path: Path): readonly [number, unknown][] => {
  const list = valueAt(plan, path);
  return Array.isArray(list) ? [...list.entries()] : [];
};

type Field = { readonly name: Phrase; readonly isMany: boolean };

/** A field in words, from the inside out: "the length of cue 4", "the words of sentence 3 (de)". Null where the path has come to its end. */
const fieldInWords = (plan: unknown, before: Path, field: Path): Field | null => {
  const parts: Field[] = [];
  let language: string | null = null;
  for (const [index, key] of field.entries()) {
    const parent = field[index - 1];
    if (typeof key === 'number') {
      const only = parent === 'timing' && valueAt(plan, [...before, ...field.slice(0, index), 1]) === undefined;
      if (!only || index < field.length - 1) parts.splice(-1, 1, ...(only ? [] : [{ name: itemName(parent, key + 1), isMany: false }]));
    } else if (isLanguage(field, index)) {
      language = clipped(String(key), 20);
    } else {
      if (parent === 'bells') parts.pop();
      parts.push(fieldAt(field, index));
    }
  }
  const inner = parts.pop();
  if (inner === undefined) return null;
  const outer = parts.reduce<Phrase | null>((whole, { name }) => (whole === null ? name : partOf(name, whole)), null);
  const name = outer === null ? inner.name : partOf(inner.name, outer);
  return { name: language === null ? name : phrase('{field} ({language})', { field: name, language }), isMany: inner.isMany };
};

const partOf = (part: Phrase, whole: Phrase): Phrase => phrase('{part} of {whole}', { part, whole });

/** Most keys mean one thing wherever they stand. */
const fieldAt = (field: Path, index: number): Field => {
  const key = String(field[index]);
  if (index === 0 && key === 'rest') return restDay;
  if (key === 'at' && field[index - 2] === 'dayBells') return timeOfDay;
  return fieldName(key, field[index - 1] === 'bells' ? bellNames : fieldNames);
};

const timeOfDay: Field = { name: phrase('the time of day'), isMany: false };

const restDay: Field = { name: phrase('the mark of a rest day'), isMany: false };

const itemName = (list: PropertyKey | undefined, number: number): Phrase => {
  const name = Object.hasOwn(itemNames, String(list)) ? itemNames[String(list)] : undefined;
  return name?.(number) ?? phrase('entry {number}', { number });
};

const fieldName = (key: string, names: Readonly<Record<string, Phrase>>): Field => {
  const name = Object.hasOwn(names, key) ? names[key] : undefined;
  if (name === undefined) return { name: phrase('the field {name}', { name: quoted(key) }), isMany: false };
  return { name, isMany: names === fieldNames && pluralFields.has(key) };
};

const texts: ReadonlySet<PropertyKey> = new Set(
  'title welcome consent optOut instead lines otherNames say show words name prompt holderPrompt secondPrompt secondSay task stageLabels alt'
    .split(' ')
    .concat(stages),
);

const isLanguage = (field: Path, index: number): boolean => index > 0 && texts.has(field[index - 1] ?? '');
