import { describe, expect, it } from 'vitest';
import { addToPlan } from '../../../../src/core/library/add-to-plan.ts';
import { copiedTitle, idFromTitle } from '../../../../src/core/library/new-practice.ts';
import { readPractice } from '../../../../src/core/library/read-practice.ts';
import { type Plan, planSchema } from '../../../../src/core/plan/plan.ts';
import { readPlan, writePlan } from '../../../../src/core/plan/read-plan.ts';
import { libraryFiles, readLibraryFile } from './shipped.ts';

const practice = (id: string) => {
  const reading = readPractice(readLibraryFile(`practices/${id}.json`));
  if (!reading.ok) throw new Error(reading.problems.join(' '));
  return reading.practice;
};
const rest = (id: string) => ({ id, title: id, timing: [{ pattern: 'break', length: '5:00' }] });
const planOf = (...days: readonly (readonly (readonly string[])[])[]): Plan =>
  planSchema.parse({
    formatVersion: 1,
    id: 'plan',
    title: 'Plan',
    days: days.map((blocks, day) => ({
      id: `day-${day}`,
      title: 'Day',
      start: '10:00',
      blocks: blocks.map((ids, block) => ({ id: `block-${day}-${block}`, title: 'Block', practices: ids.map(rest) })),
    })),
  });
const idsIn = (plan: Plan | null) => plan?.days.map((day) => day.blocks.map((block) => block.practices.map(({ id }) => id)));

describe('a practice of the library goes into a plan', () => {
  it.each<[string, readonly (readonly (readonly string[])[])[], string | null, unknown]>([
    ['after a practice, in its block', [[['a', 'b'], ['c']]], 'a', [[['a', 'grounding', 'b'], ['c']]]],
    ['on another day', [[['a']], [['b'], ['c']]], 'b', [[['a']], [['b', 'grounding'], ['c']]]],
    ['at the end of the last day', [[['a']], [['b'], ['c']]], null, [[['a']], [['b'], ['c', 'grounding']]]],
    ['at the end of a block that is empty', [[['a']], [[]]], null, [[['a']], [['grounding']]]],
    [
      'under another id where its own is taken',
      [[['grounding', 'grounding-2']]],
      'grounding',
      [[['grounding', 'grounding-3', 'grounding-2']]],
    ],
  ])('%s', (_, days, after, ids) => {
    const plan = addToPlan(planOf(...days), practice('grounding'), after);
    expect(idsIn(plan)).toEqual(ids);
    expect(plan === null ? null : readPlan(writePlan(plan)).ok).toBe(true);
  });

  it('not where the practice that it should follow is gone', () => {
    expect(addToPlan(planOf([['a']]), practice('grounding'), 'b')).toBe(null);
  });

  it.each(libraryFiles('practices'))('whichever it is: %s', (name) => {
    const plan = addToPlan(planOf([['a']]), practice(name.replace('.json', '')), null);
    expect(plan && readPlan(writePlan(plan))).toMatchObject({ ok: true });
  });
});

describe('an id from a title', () => {
  const taken = new Set(['milling', 'milling-2', 'practice']);
  it.each([
    ['The Elm Dance', 'the-elm-dance'],
    ['  Über Größe & Mut!  ', 'uber-grosse-mut'],
    ['S’enraciner dans la gratitude', 's-enraciner-dans-la-gratitude'],
    ['Milling', 'milling-3'],
    ['Круг благодарности', 'practice-2'],
    ['x'.repeat(200), 'x'.repeat(56)],
  ])('“%s” is %s', (title, id) => {
    expect(idFromTitle(title, (each) => taken.has(each))).toBe(id);
  });
});

it('a title is copied in each language that it has', () => {
  const copied = (words: string, language: string | null) => `${words} (${language})`;
  expect(copiedTitle({ en: 'Sit', de: 'Sitzen' }, copied)).toEqual({ en: 'Sit (en)', de: 'Sitzen (de)' });
  expect(copiedTitle('Sit', copied)).toBe('Sit (null)');
});
