import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { planSummary, scheduleProblems } from '../../../../src/core/plan/schedule.ts';
import { clockAt, dateAt } from '../../../../src/core/plan/zone.ts';
import { compileRun } from '../../../../src/core/session/compile-run.ts';
import type { RunPlan } from '../../../../src/core/session/run-plan.ts';
import { type Instant, minutes } from '../../../../src/core/time.ts';

type Fields = Readonly<Record<string, unknown>>;

const lasting = (length: string): Fields => ({ pattern: 'cue-list', cues: [{ length }] });
const practice = (id: string, length: string, more: Fields = {}): Fields => ({ id, title: id, timing: [lasting(length)], ...more });
const day = (id: string, start: string, practices: readonly Fields[], more: Fields = {}): Fields => ({
  id,
  title: id,
  start,
  blocks: [{ id: `${id}-block`, title: 'Block', practices }],
  ...more,
});

const compiled = (days: readonly Fields[], more: Fields = {}): RunPlan => {
  const reading = readPlan(JSON.stringify({ formatVersion: 1, id: 'plan', title: 'Plan', timeZone: 'Europe/Berlin', ...more, days }));
  if (!reading.ok) throw new Error(reading.problems.join(' '));
  return compileRun(reading.plan, { today: '2026-05-09', timeZone: 'America/Lima' });
};

const starts = (run: RunPlan): readonly string[] => run.practices.map(({ id, start }) => `${clockAt(start, run.timeZone)} ${id}`);
const startDates = (run: RunPlan): readonly string[] =>
  run.days.map(({ start }) => `${dateAt(start, run.timeZone)} ${clockAt(start, run.timeZone)}`);
const endOfFirstDay = (run: RunPlan): Instant => {
  const [first] = run.days;
  if (first === undefined) throw new Error('the run has no day');
  return first.end;
};
const outer = (run: RunPlan) => run.practices.map(({ spiral }) => [spiral.stage, spiral.earlier, spiral.from, spiral.to]);

describe('planned times', () => {
  it('follow from the start of the day and the lengths', () => {
    const run = compiled([day('friday', '18:30', [practice('a', '15:00'), practice('b', '10:30'), practice('c', '5:00')])]);
    expect(starts(run)).toEqual(['18:30 a', '18:45 b', '18:55 c']);
    expect(run.segments.map(({ start }) => start - (run.days[0]?.start ?? 0))).toEqual([0, minutes(15), minutes(25.5)]);
    expect(clockAt(endOfFirstDay(run), run.timeZone)).toBe('19:00');
  });

  it('are those of the plan’s own zone, else of the computer’s', () => {
    const one = [day('friday', '18:30', [practice('a', '15:00')])];
    expect(compiled(one).timeZone).toBe('Europe/Berlin');
    expect(compiled(one, { timeZone: undefined }).timeZone).toBe('America/Lima');
    expect(compiled(one).days[0]?.start).toBe(Date.UTC(2026, 4, 9, 16, 30));
  });

  it('let a pinned practice start at its pin, with a gap or an overlap', () => {
    const gap = compiled([
      day('friday', '18:00', [practice('a', '30:00'), practice('supper', '60:00', { pinned: '19:00' }), practice('b', '5:00')]),
    ]);
    expect(starts(gap)).toEqual(['18:00 a', '19:00 supper', '20:00 b']);
    const overlap = compiled([day('friday', '18:00', [practice('a', '90:00'), practice('supper', '10:00', { pinned: '19:00' })])]);
    expect(starts(overlap)).toEqual(['18:00 a', '19:00 supper']);
    expect(clockAt(endOfFirstDay(overlap), overlap.timeZone)).toBe('19:30');
    expect(overlap.practices.map(({ pinned }) => pinned === null)).toEqual([true, false]);
  });

  it('go on after a break at the time that it is to end', () => {
    const lunch = { id: 'lunch', title: 'Lunch', timing: [{ pattern: 'break', length: '60:00', until: '14:00' }] };
    const run = compiled([day('saturday', '12:00', [practice('a', '45:00'), lunch, practice('b', '5:00')])]);
    expect(starts(run)).toEqual(['12:00 a', '12:45 lunch', '14:00 b']);
  });

  it('keep their length on a day on which summer time begins', () => {
    const run = compiled([day('night', '01:00', [practice('a', '60:00'), practice('b', '60:00')], { date: '2026-03-29' })]);
    expect(starts(run)).toEqual(['01:00 a', '03:00 b']);
    expect((run.days[0]?.end ?? 0) - (run.days[0]?.start ?? 0)).toBe(minutes(120));
  });

  it('keep the clock time of a pin after the clocks have changed', () => {
    const run = compiled([
      day('night', '01:30', [practice('a', '5:00'), practice('b', '5:00', { pinned: '08:00' })], { date: '2026-10-25' }),
    ]);
    expect(starts(run)).toEqual(['01:30 a', '08:00 b']);
    expect((run.practices[1]?.start ?? 0) - (run.practices[0]?.start ?? 0)).toBe(minutes(7.5 * 60));
  });
});

describe('several days', () => {
  const one = (id: string, more: Fields = {}) => day(id, '10:00', [practice(`${id}-a`, '5:00')], more);

  it('begin today and follow one another', () => {
    expect(startDates(compiled([one('a'), one('b'), one('c')]))).toEqual(['2026-05-09 10:00', '2026-05-10 10:00', '2026-05-11 10:00']);
  });

  it('go on from a date that is given', () => {
    expect(startDates(compiled([one('a', { date: '2026-12-30' }), one('b'), one('c', { date: '2027-02-01' }), one('d')]))).toEqual([
      '2026-12-30 10:00',
      '2026-12-31 10:00',
      '2027-02-01 10:00',
      '2027-02-02 10:00',
    ]);
  });

  it('know their segments, and each segment its practice and day', () => {
    const run = compiled([one('a'), one('b')]);
    expect(run.days.map(({ first, after }) => [first, after])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(run.segments.map((segment) => [segment.id, segment.practice, segment.day])).toEqual([
      ['a-a/0/cue-1', 0, 0],
      ['b-a/0/cue-1', 1, 1],
    ]);
    expect(run.practices.map(({ first, after, block }) => [first, after, block])).toEqual([
      [0, 1, 0],
      [1, 2, 1],
    ]);
  });
});

describe('a practice of several parts', () => {
  it('counts its prompts through', () => {
    const pairs = (words: string) => ({ pattern: 'dyad-sentences', prompts: [{ words }], turn: '1:00', rest: '0:00' });
    const run = compiled([day('a', '10:00', [{ id: 'p', title: 'P', timing: [pairs('One'), pairs('Two')] }])]);
    expect(run.practices[0]?.prompts).toEqual(['One', 'Two']);
    expect(run.segments.map(({ prompt }) => prompt)).toEqual([0, 0, 1, 1]);
  });

  it('rings one bell where one part ends by itself and the next begins', () => {
    const pairs = { pattern: 'dyad-sentences', prompts: [{ words: 'One' }], turn: '1:00', rest: '0:00' };
    const run = compiled([day('a', '10:00', [{ id: 'p', title: 'P', timing: [pairs, pairs] }])]);
    const rung = run.segments.map(({ cues }) =>
      cues.filter((cue) => cue.bell !== null && cue.reason !== 'warning').map((cue) => cue.reason),
    );
    expect(rung).toEqual([['start', 'end'], ['end'], ['end'], ['end']]);
  });
});

describe('the place on the spiral', () => {
  it('is a share of the stage’s planned time, and stays where it was in a break', () => {
    const run = compiled([
      day('a', '10:00', [
        practice('a', '10:00', { stage: 'gratitude' }),
        practice('b', '30:00', { stage: 'gratitude' }),
        practice('c', '20:00'),
        practice('d', '10:00', { stage: 'honoring-pain' }),
      ]),
    ]);
    expect(outer(run)).toEqual([
      ['gratitude', 0, 0, 0.25],
      ['gratitude', 0, 0.25, 1],
      [null, 0, 1, 1],
      ['honoring-pain', 0, 0, 1],
    ]);
    expect(run.practices.map(({ stage }) => stage)).toEqual(['gratitude', 'gratitude', null, 'honoring-pain']);
  });

  it('begins a new turn when the stage falls, also over days', () => {
    const turn = (id: string) => [practice(`${id}1`, '5:00', { stage: 'gratitude' }), practice(`${id}2`, '5:00', { stage: 'going-forth' })];
    const run = compiled([day('a', '10:00', [...turn('a'), ...turn('b')]), day('b', '10:00', turn('c'))]);
    expect(outer(run).map(([stage, earlier]) => [stage, earlier])).toEqual([
      ['gratitude', 0],
      ['going-forth', 0],
      ['gratitude', 1],
      ['going-forth', 1],
      ['gratitude', 2],
      ['going-forth', 2],
    ]);
  });

  it('has an inner spiral on a day of one stage whose practices have others', () => {
    const run = compiled([
      day('a', '10:00', [practice('a', '10:00')], { stage: 'gratitude' }),
      day(
        'b',
        '10:00',
        [
          practice('silence', '10:00'),
          practice('thanks', '10:00', { stage: 'gratitude' }),
          practice('grief', '30:00', { stage: 'honoring-pain' }),
          practice('lunch', '30:00'),
        ],
        { stage: 'honoring-pain' },
      ),
    ]);
    expect(run.practices.map(({ spiral }) => spiral)).toEqual([
      { stage: 'gratitude', earlier: 0, from: 0, to: 1, inner: null },
      { stage: 'honoring-pain', earlier: 0, from: 0, to: 0.125, inner: null },
      { stage: 'honoring-pain', earlier: 0, from: 0.125, to: 0.25, inner: { stage: 'gratitude', from: 0, to: 1 } },
      { stage: 'honoring-pain', earlier: 0, from: 0.25, to: 0.625, inner: { stage: 'honoring-pain', from: 0, to: 1 } },
      { stage: 'honoring-pain', earlier: 0, from: 0.625, to: 1, inner: { stage: 'honoring-pain', from: 1, to: 1 } },
    ]);
  });
});

describe('what the plan leaves open', () => {
  it('has defaults: stage names, no care card, no welcome', () => {
    const run = compiled([day('a', '10:00', [practice('a', '5:00')])], { stageLabels: { gratitude: 'Coming from gratitude' } });
    expect(run.stageLabels.gratitude).toBe('Coming from gratitude');
    expect(run.stageLabels['new-eyes']).toMatchObject({ de: 'Mit neuen Augen sehen' });
    expect([run.care, run.welcome]).toEqual([{ supportPerson: '', phone: '', notes: [] }, null]);
  });
});

describe('a schedule that cannot be kept', () => {
  it('is told with both times and how much is over', () => {
    const run = compiled([
      day('a', '19:00', [
        practice('open-sentences', '74:00', { title: 'Open Sentences' }),
        practice('supper', '30:00', { title: 'Supper', pinned: '20:00' }),
      ]),
    ]);
    expect(scheduleProblems(run)).toEqual(['Day 1: Open Sentences runs until 20:14, but Supper is pinned at 20:00 (14 min over).']);
  });

  it('tells a break that begins after it was to end', () => {
    const lunch = { id: 'lunch', title: 'Lunch', timing: [{ pattern: 'break', length: '60:00', until: '12:40' }] };
    const run = compiled([day('a', '12:00', [practice('a', '45:00'), lunch])]);
    expect(scheduleProblems(run)).toEqual(['Day 1: Lunch begins at 12:45, but is to end at 12:40 (5 min over).']);
  });

  it('tells a day that runs past midnight and into the next', () => {
    const run = compiled([day('a', '23:00', [practice('a', '2:00:00')]), day('b', '00:30', [practice('b', '5:00')])]);
    expect(scheduleProblems(run)).toEqual([
      'Day 1 runs past midnight, until 01:00.',
      'Day 2 begins at 00:30 on 2026-05-10, before Day 1 ends at 01:00 on 2026-05-10.',
    ]);
  });

  it.each([
    ['time to spare before a pin', [practice('a', '5:00'), practice('b', '5:00', { pinned: '19:00' })]],
    ['a pin that is met exactly', [practice('a', '60:00'), practice('b', '5:00', { pinned: '18:00' })]],
    ['a pin before the start of the day', [practice('a', '5:00', { pinned: '16:00' })]],
    ['an end at midnight', [practice('a', '7:00:00')]],
  ])('is not %s', (_, practices) => {
    expect(scheduleProblems(compiled([day('a', '17:00', practices)]))).toEqual([]);
  });
});

describe('a summary', () => {
  it('lists days and practices with their times', () => {
    const run = compiled([
      day('a', '18:30', [practice('a', '15:00', { title: 'Welcome' }), practice('b', '7:30', { title: 'Supper', pinned: '19:00' })]),
    ]);
    expect(planSummary(run)).toBe(
      [
        'Plan (Europe/Berlin)',
        '',
        'Day 1, 2026-05-09, 18:30–19:07 (37:30 min)',
        '  18:30  Welcome, 15 min',
        '  19:00  Supper, 7:30 min, pinned',
      ].join('\n'),
    );
  });
});
