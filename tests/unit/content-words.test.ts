import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFiles, contentOf, contentWords } from '../../scripts/words/content.mjs';
import { contentLanguages } from '../../scripts/words/messages.mjs';
import { checkPlan } from '../../src/core/checks/check-plan.ts';
import { longestOnWall } from '../../src/core/checks/words.ts';
import { readCard } from '../../src/core/library/card.ts';
import { placePractice } from '../../src/core/library/place-practice.ts';
import { readPractice } from '../../src/core/library/read-practice.ts';
import { translated, wordsOf } from '../../src/core/library/translate.ts';
import { type Plan, planSchema } from '../../src/core/plan/plan.ts';
import { readPlan } from '../../src/core/plan/read-plan.ts';
import { wordsIn } from '../../src/core/plan/text.ts';
import { compileRun } from '../../src/core/session/compile-run.ts';
import { contentTags } from '../../src/core/words/languages.ts';

const root = resolve(import.meta.dirname, '../..');
const files = contentFiles(root);
const groups = contentWords(root, wordsOf);
const english = [...groups.values()].flat();
const setting = { today: '2026-05-09', timeZone: 'Europe/Berlin' };

const memories = Object.fromEntries(
  contentLanguages.map((language) => [
    language,
    Object.fromEntries([...groups.keys()].flatMap((group) => Object.entries(contentOf(root, language, group)))),
  ]),
);

/** The marks that the script reads as pauses. */
const pauses = (words: string): readonly string[] => words.match(/\[(?:\d+ breaths|(?:1 )?breath|\d+ ?(?:s|min))\]/g) ?? [];

it('knows the languages in which the library is complete', () => {
  expect(['en', ...contentLanguages]).toEqual(contentTags);
  expect(readdirSync(join(root, 'resources/library')).sort()).toEqual([...contentTags].sort());
  expect(english.length).toBeGreaterThan(1500);
});

describe.each(contentLanguages)('the library in %s', (language) => {
  const memory = memories[language] ?? {};

  it('has every word, keeps each with its own file, and none that nothing says', () => {
    const kept = readdirSync(join(root, 'resources/library', language, 'words')).map((name) => name.replace('.json', ''));
    expect(kept.sort()).toEqual([...groups.keys()].sort());
    for (const [group, words] of groups) expect(Object.keys(contentOf(root, language, group)), group).toEqual(words);
    expect(Object.values(memory).filter((words) => words.trim() === '')).toEqual([]);
  });

  it('pauses where the English does, leaves sentences open, and calls out no louder', () => {
    const faults = Object.entries(memory).flatMap(([words, own]) => [
      ...(pauses(own).join() === pauses(words).join() ? [] : [`pauses differ: ${own}`]),
      ...(words.includes('…') === own.includes('…') ? [] : [`open sentence: ${own}`]),
      ...(words.split('\n').length === own.split('\n').length ? [] : [`lines differ: ${own}`]),
      ...(own.includes('!') ? [`louder: ${own}`] : []),
    ]);
    expect(faults).toEqual([]);
  });

  it.each(files.filter(({ path }) => path.startsWith('practices/')))('has $path, which is read and compiles', ({ document }) => {
    const reading = readPractice(JSON.stringify(translated(document, language, memory)));
    if (!reading.ok) throw new Error(reading.problems.join(' '));
    expect(otherLanguages(reading.practice, language)).toEqual([]);
    const plan = planWith(placePractice(reading.practice, 'one', language), language);
    expect(compileRun(plan, setting).segments.length).toBeGreaterThan(0);
    expect(checkPlan(plan, setting, () => undefined).filter(({ id }) => id === 'words too long' || id === 'language missing')).toEqual([]);
  });

  it.each(files.filter(({ path }) => path.startsWith('cards/')))('has $path, which is read', ({ document }) => {
    const reading = readCard(JSON.stringify(translated(document, language, memory)));
    if (!reading.ok) throw new Error(reading.problems.join(' '));
    expect(otherLanguages(reading.card, language)).toEqual([]);
    for (const { words } of reading.card.lines) expect(wordsIn(words, language).length).toBeLessThanOrEqual(longestOnWall);
  });

  it.each(files.filter(({ group }) => group === 'evening' || group === 'templates'))(
    'has $path, which is read and compiles',
    ({ document }) => {
      const reading = readPlan(JSON.stringify(translated(document, language, memory)));
      if (!reading.ok) throw new Error(reading.problems.join(' '));
      expect(reading.plan.languages).toEqual([language]);
      expect(otherLanguages(reading.plan, language)).toEqual([]);
      const source = readPlan(JSON.stringify(document));
      if (!source.ok) throw new Error(source.problems.join(' '));
      const timesOf = (plan: Plan) => compileRun(plan, setting).segments.map(({ id, start }) => [id, start]);
      expect(timesOf(reading.plan)).toEqual(timesOf(source.plan));
    },
  );
});

/** Every text that is not in this language alone, or is empty in it; texts of the library are in a content language or none. */
const otherLanguages = (value: unknown, language: string): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (language in value) return Object.keys(value).length === 1 && Object.values(value).every((words) => words !== '') ? [] : [value];
  if (contentTags.some((other) => other in value)) return [value];
  return Object.values(value).flatMap((inner) => otherLanguages(inner, language));
};

const planWith = (practice: Plan['days'][number]['blocks'][number]['practices'][number], language: string): Plan => {
  const plan = planSchema.parse({
    formatVersion: 1,
    id: 'one',
    title: 'One practice',
    languages: [language],
    days: [{ id: 'day', title: 'Day', start: '10:00', blocks: [{ id: 'block', title: 'Block', practices: [] }] }],
  });
  return { ...plan, days: plan.days.map((day) => ({ ...day, blocks: day.blocks.map((block) => ({ ...block, practices: [practice] })) })) };
};
