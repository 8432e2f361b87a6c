import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../../src/core/checks/check-plan.ts';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { scheduleProblems } from '../../../../src/core/plan/schedule.ts';
import { readScript } from '../../../../src/core/plan/script.ts';
import { stages } from '../../../../src/core/plan/stage.ts';
import { wordsIn } from '../../../../src/core/plan/text.ts';
import { clockAt } from '../../../../src/core/plan/zone.ts';
import { compileRun } from '../../../../src/core/session/compile-run.ts';
import { minutes, seconds } from '../../../../src/core/time.ts';
import { libraryFiles, readLibraryFile } from './shipped.ts';

const setting = { today: '2026-05-09', timeZone: 'Europe/Berlin' };
const planAt = (path: string): Plan => {
  const reading = readPlan(readLibraryFile(path));
  if (!reading.ok) throw new Error(`${path}: ${reading.problems.join(' ')}`);
  return reading.plan;
};
const template = (id: string): Plan => planAt(`templates/${id}.json`);
const all: readonly (readonly [string, Plan])[] = [
  ['evening', planAt('evening.json')],
  ...libraryFiles('templates').map((name) => [name.replace('.json', ''), planAt(`templates/${name}`)] as const),
];
const lengthsOf = (plan: Plan) => compileRun(plan, setting).practices.map(({ planned }) => planned / minutes(1));
const practicesOf = (plan: Plan) => plan.days.map((day) => day.blocks.flatMap((block) => block.practices));
const severalDays = ['weekend', 'five-days', 'ten-days', 'thirty-days'];

describe('the templates', () => {
  it('are those of the field, from twenty minutes to a lunar cycle', () => {
    expect(all.map(([id, plan]) => [id, plan.days.length])).toEqual([
      ['evening', 1],
      ['five-days', 5],
      ['five-evenings', 5],
      ['full-day', 1],
      ['half-day', 1],
      ['spiral-in-a-talk', 1],
      ['ten-days', 11],
      ['thirty-days', 30],
      ['weekend', 3],
    ]);
  });

  it.each(all)('%s can be kept, and there is nothing to remark', (_, plan) => {
    expect(scheduleProblems(compileRun(plan, setting))).toEqual([]);
    expect(checkPlan(plan, setting, () => undefined)).toEqual([]);
  });

  it('has the lengths of the domain: a half day', () => {
    expect(lengthsOf(template('half-day'))).toEqual([20, 15, 20, 25, 15, 30, 5, 45, 25, 10]);
    expect(lengthsOf(template('half-day')).reduce((sum, length) => sum + length)).toBe(210);
  });

  it('has the lengths of the domain: a full day', () => {
    expect(lengthsOf(template('full-day'))).toEqual([30, 20, 40, 15, 15, 35, 10, 60, 40, 10, 30, 15, 55, 25, 20]);
    expect(lengthsOf(template('full-day')).reduce((sum, length) => sum + length)).toBe(420);
  });

  it('has the lengths of the domain: twenty minutes inside a talk, and evenings of two hours', () => {
    expect(lengthsOf(template('spiral-in-a-talk'))).toEqual([20]);
    const run = compileRun(template('five-evenings'), setting);
    expect(run.days.map(({ start, end }) => `${clockAt(start, 'Europe/Berlin')}–${clockAt(end, 'Europe/Berlin')}`)).toEqual(
      Array.from({ length: 5 }, () => '18:30–20:30'),
    );
  });

  it('has the clock times of the domain: a weekend', () => {
    const { practices, days } = compileRun(template('weekend'), setting);
    const startOf = (id: string) => practices.filter((practice) => practice.id === id).map(({ start }) => clockAt(start, 'Europe/Berlin'));
    expect(days.map(({ end }) => clockAt(end, 'Europe/Berlin'))).toEqual(['21:15', '21:00', '15:30']);
    expect([startOf('truth-mandala'), startOf('widening-circles'), startOf('strengthening-intentions')]).toEqual([
      ['14:30'],
      ['17:00'],
      ['13:45'],
    ]);
  });

  it.each(severalDays)('%s pins every meal', (id) => {
    const meals = practicesOf(template(id)).flatMap((day, number) =>
      day.filter((practice, place) => isMeal(practice.id) && number + place > 0),
    );
    expect(meals.length).toBeGreaterThan(4);
    expect(meals.filter(({ pinned }) => pinned === undefined)).toEqual([]);
  });

  it.each(severalDays)('%s closes every day in the circle', (id) => {
    for (const day of practicesOf(template(id))) expect(day.slice(-2).some(({ from }) => /closing/.test(from ?? ''))).toBe(true);
  });

  it.each(['five-days', 'ten-days', 'thirty-days'])('%s has a stage for every day and goes round a spiral of its own within most', (id) => {
    const run = compileRun(template(id), setting);
    expect(run.days.every(({ stage }) => stage !== null)).toBe(true);
    const turning = run.days.filter(
      (_, day) => new Set(run.practices.filter((own) => own.day === day).flatMap(({ spiral }) => spiral.inner?.stage ?? [])).size > 1,
    );
    expect(turning.length).toBeGreaterThan(run.days.length / 2);
    expect([...new Set(run.days.map(({ stage }) => stage))]).toEqual(stages);
    expect(run.practices.every(({ spiral }) => spiral.earlier === 0)).toBe(true);
  });

  it.each(severalDays)('%s has day bells for waking, sitting, meals, sessions and silence', (id) => {
    const { dayBells } = compileRun(template(id), setting);
    expect(new Set(dayBells.map(({ name }) => wordsIn(name, 'en')))).toEqual(
      new Set(['Wake', 'Sit', 'Breakfast', 'Come together', 'Lunch', 'Supper', 'Silence']),
    );
    expect(dayBells.filter(({ day }) => day === 0).map(({ name }) => wordsIn(name, 'en'))).toEqual(['Supper', 'Come together', 'Silence']);
  });

  it('has two days of silence, a free day each week and the moon in thirty days', () => {
    const titles = template('thirty-days').days.map(({ title }) => wordsIn(title, 'en'));
    const numbersOf = (word: RegExp) => titles.flatMap((title, place) => (word.test(title) ? [place + 1] : []));
    expect(numbersOf(/silence/)).toEqual([11, 18]);
    expect(numbersOf(/free/)).toEqual([7, 14, 21, 28]);
    expect(template('thirty-days').days.flatMap(({ rest }, place) => (rest === true ? [place + 1] : []))).toEqual([7, 14, 21, 28]);
    expect(numbersOf(/moon|quarter/)).toEqual([1, 8, 15, 22, 30]);
  });

  it.each(all)('%s credits every practice that comes from the library, and says where the Work comes from', (_, plan) => {
    for (const practice of practicesOf(plan).flat()) if (practice.from !== undefined) expect(practice.credit).toBeDefined();
    expect(plan.credits.join(' ')).toMatch(/workthatreconnects\.org.*Joanna Macy.*Molly Brown.*Coming Back to Life/);
  });

  it.each(all)('%s can be said in its time', (_, plan) => {
    const tooLong = compileRun(plan, setting).segments.flatMap(({ id, desk, length }) => {
      if (desk.say === null || length.kind !== 'timed') return [];
      const pieces = readScript(wordsIn(desk.say, 'en')).flat();
      const spoken = pieces.reduce(
        (sum, piece) => sum + (piece.kind === 'pause' ? piece.length : seconds(piece.words.split(' ').length * 0.4)),
        0,
      );
      return spoken > length.length ? [`${id}: ${Math.round(spoken / 1000)} of ${length.length / 1000} s`] : [];
    });
    expect(tooLong).toEqual([]);
  });
});

const isMeal = (id: string): boolean => /^(?:breakfast|lunch|supper)/.test(id);
