import { type Path, placeOf, quoted, sentenceAt, valueAt } from './plan-place.ts';
import { mostIssues, type Problem } from './plan-problems.ts';
import { isTimeZone } from './zone.ts';

/**
 * Sentences about a file that no plan may hold, whatever its fields: names that could reach into the program, nesting without end, more than a plan
 * can need. They come before the schema, which would spend minutes on such a file.
 */
export const unsafeProblems = (plan: unknown, noun: string): readonly Problem[] => {
  const problems: Problem[] = [];
  const tell = (at: Path, words: string) => problems.push(() => sentenceAt(plan, at, words, noun));
  let parts = 0;
  const path: PropertyKey[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || parts > mostParts || problems.length > mostIssues) return;
    parts += 1;
    if (path.length > deepest) {
      tell(path.slice(0, path[0] === 'days' ? 6 : 1), `is nested more than ${deepest} levels deep, which no ${noun} is`);
      return;
    }
    for (const key of Object.keys(value)) {
      if (unsafeNames.has(key)) tell([...path], `must not have a field ${quoted(key)}`);
      path.push(Array.isArray(value) ? Number(key) : key);
      visit(Reflect.get(value, key));
      path.pop();
    }
  };
  visit(plan);
  return parts > mostParts ? [() => `This file has more parts than a ${noun} can have.`] : problems;
};

/** Sentences about what the schema cannot see: the same id twice, the same language twice, a day without a practice, a time zone that does not exist. */
export const meaningProblems = (plan: unknown): readonly Problem[] => [
  ...repeatedLanguages(plan),
  ...unknownZone(plan),
  ...daysWithoutPractice(plan),
  ...repeatedIds(plan, 'day', dayPaths(plan)),
  ...repeatedIds(plan, 'block', blockPaths(plan)),
  ...repeatedIds(plan, 'practice', practicePaths(plan)),
];

const unsafeNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The deepest place of a plan is a bell's strikes, 13 levels down. */
const deepest = 24;

/** Lists and objects; a plan of 2,500 full practices has about half of it. */
const mostParts = 200_000;

const entries = (plan: unknown, path: Path): readonly Path[] => {
  const list = valueAt(plan, path);
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
};

const dayPaths = (plan: unknown): readonly Path[] => entries(plan, ['days']);
const blockPaths = (plan: unknown): readonly Path[] => dayPaths(plan).flatMap((day) => entries(plan, [...day, 'blocks']));
const practicePaths = (plan: unknown): readonly Path[] => blockPaths(plan).flatMap((block) => entries(plan, [...block, 'practices']));

const daysWithoutPractice = (plan: unknown): readonly Problem[] =>
  dayPaths(plan).flatMap((day) => {
    const blocks = entries(plan, [...day, 'blocks']);
    const lists = blocks.map((block) => valueAt(plan, [...block, 'practices']));
    return blocks.length > 0 && lists.every((list) => Array.isArray(list) && list.length === 0)
      ? [() => sentenceAt(plan, day, 'has no practice')]
      : [];
  });

const repeatedIds = (plan: unknown, kind: 'day' | 'block' | 'practice', paths: readonly Path[]): readonly Problem[] => {
  const firsts = new Map<string, Path>();
  return paths.flatMap((path) => {
    const id = valueAt(plan, [...path, 'id']);
    if (typeof id !== 'string') return [];
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, path);
      return [];
    }
    return [
      () => `${placeOf(plan, first).place} and ${placeOf(plan, path).place} have the same id ${quoted(id)}; each ${kind} needs its own.`,
    ];
  });
};

const repeatedLanguages = (plan: unknown): readonly Problem[] => {
  const languages = valueAt(plan, ['languages']);
  if (!Array.isArray(languages)) return [];
  const named = new Set<unknown>();
  const repeated = new Set<string>();
  for (const language of languages) {
    if (typeof language === 'string' && named.has(language)) repeated.add(language);
    named.add(language);
  }
  return [...repeated].map((language) => () => `The list of languages names ${quoted(language)} twice.`);
};

const unknownZone = (plan: unknown): readonly Problem[] => {
  const name = valueAt(plan, ['timeZone']);
  if (typeof name !== 'string' || name.length > 64 || isTimeZone(name)) return [];
  return [() => `The time zone ${quoted(name)} does not exist; write one such as “Europe/Berlin”, or leave it out for the computer’s own.`];
};
