import { type Phrase, phrase } from '../words/say.ts';
import { type Noun, type Path, placeOf, quoted, sentenceAt, valueAt } from './plan-place.ts';
import { mostIssues, type Problem } from './plan-problems.ts';
import { isTimeZone } from './zone.ts';

/**
 * Sentences about a file that no plan may hold, whatever its fields: names that could reach into the program, nesting without end, more than a plan
 * can need. They come before the schema, which would spend minutes on such a file.
 */
export const unsafeProblems = (plan: unknown, noun: Noun): readonly Problem[] => {
  const problems: Problem[] = [];
  const tell = (at: Path, words: Phrase) => problems.push(() => sentenceAt(plan, at, words, noun));
  let parts = 0;
  const path: PropertyKey[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || parts > mostParts || problems.length > mostIssues) return;
    parts += 1;
    if (path.length > deepest) {
      tell(
        path.slice(0, path[0] === 'days' ? 6 : 1),
        phrase(
          '{many, select, yes {are} other {is}} nested more than {levels, plural, one {# level} other {# levels}} deep, which no {kind, select, practice {practice} card {card} other {plan}} is.',
          { levels: deepest, kind: noun },
        ),
      );
      return;
    }
    for (const key of Object.keys(value)) {
      if (unsafeNames.has(key)) tell([...path], phrase('must not have a field {name}.', { name: quoted(key) }));
      path.push(Array.isArray(value) ? Number(key) : key);
      visit(Reflect.get(value, key));
      path.pop();
    }
  };
  visit(plan);
  return parts > mostParts
    ? [
        () =>
          phrase('This file has more parts than {kind, select, practice {a practice} card {a card} other {a plan}} can have.', {
            kind: noun,
          }),
      ]
    : problems;
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
      ? [() => sentenceAt(plan, day, phrase('has no practice.'))]
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
      () =>
        phrase('{first} and {second} have the same id {id}; each {kind, select, day {day} block {block} other {practice}} needs its own.', {
          first: placeOf(plan, first).place ?? '',
          second: placeOf(plan, path).place ?? '',
          id: quoted(id),
          kind,
        }),
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
  return [...repeated].map((language) => () => phrase('The list of languages names {language} twice.', { language: quoted(language) }));
};

const unknownZone = (plan: unknown): readonly Problem[] => {
  const name = valueAt(plan, ['timeZone']);
  if (typeof name !== 'string' || name.length > 64 || isTimeZone(name)) return [];
  return [
    () =>
      phrase('The time zone {name} does not exist; write one such as “Europe/Berlin”, or leave it out for the computer’s own.', {
        name: quoted(name),
      }),
  ];
};
