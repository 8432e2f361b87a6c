import { expect, it } from 'vitest';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { createSay } from '../../../../src/core/words/say.ts';

const german = createSay('de', {
  '“{words}”': '„{words}“',
  'Day {day}': 'Tag {day}',
  '{outer}, {inner}': '{outer}, {inner}',
  'practice {number}': 'Übung {number}',
  'the title': 'der Titel',
  'the length of a turn': 'die Länge einer Runde',
  'part {number}': 'Teil {number}',
  '{part} of {whole}': '{whole}: {part}',
  '{place}: {field} {fault}': '{field} {fault} ({place})',
  '{field} {fault}': '{field} {fault}',
  '{many, select, yes {are} other {is}} missing.': 'fehlt.',
  'must be {choices}, not {found}.': 'muss {choices} sein, nicht {found}.',
  'the stage': 'die Phase',
});

const practice = { id: 'one', title: 'Eins', timing: [{ pattern: 'cue-list', cues: [{ length: '2:00' }] }] };
const planWith = (fields: object) => ({
  formatVersion: 1,
  id: 'plan',
  title: 'Plan',
  days: [{ id: 'day', title: 'Tag', start: '10:00', blocks: [{ id: 'block', title: 'Block', practices: [{ ...practice, ...fields }] }] }],
});
const problemsOf = (plan: unknown): readonly string[] => {
  const reading = readPlan(JSON.stringify(plan), german);
  return reading.ok ? [] : reading.problems;
};

it.each<[object, string]>([
  [planWith({ title: undefined }), 'Der Titel fehlt. (Tag 1, Block, Übung 1)'],
  [
    planWith({ stage: 'rest' }),
    'Die Phase muss „gratitude“, „honoring-pain“, „new-eyes“ oder „going-forth“ sein, nicht „rest“. (Tag 1, Eins)',
  ],
  [{ ...planWith({}), title: undefined }, 'Der Titel fehlt.'],
])('a problem of a plan is told in another language, in that language’s order: %#', (plan, sentence) => {
  expect(problemsOf(plan)).toEqual([sentence]);
});

it('speaks of the time of a day bell as a time of day', () => {
  const reading = readPlan(JSON.stringify({ ...planWith({}), dayBells: [{ name: 'Tea', at: 'later' }] }));
  expect(reading.ok ? [] : reading.problems).toEqual(['The time of day of day bell 1 must be a clock time such as “18:30”, not “later”.']);
});
