import { describe, expect, it } from 'vitest';
import { comingBells } from '../../../../src/core/cues/coming.ts';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { clockAt } from '../../../../src/core/plan/zone.ts';
import { act, catchUp } from '../../../../src/core/session/act.ts';
import { compileRun } from '../../../../src/core/session/compile-run.ts';
import { newSession, withDayBells } from '../../../../src/core/session/evolve.ts';
import type { RunPlan } from '../../../../src/core/session/run-plan.ts';
import type { Fact, Session, SessionCommand } from '../../../../src/core/session/session.ts';
import { hours, type Instant, instant, later, minutes, seconds } from '../../../../src/core/time.ts';
import { bellQuestions, bellRows } from '../../../../src/core/views/console/bell-rows.ts';
import { sayEnglish } from '../../../../src/core/words/say.ts';
import { rules } from './small-plan.ts';

const at = (utc: string): Instant => instant(Date.parse(`${utc}Z`));

/** Thirty days in Berlin from Monday 15 March 2027; the clocks go forward in the night to Sunday 28 March, which is day 14. */
const thirtyDays = {
  formatVersion: 1,
  id: 'thirty-days',
  title: 'Thirty days',
  timeZone: 'Europe/Berlin',
  dayBells: [
    { name: 'Wake', at: '06:30', bell: { sound: 'bell', strikes: 3 } },
    { name: 'Sit', at: '07:00', bell: { sound: 'bowl' }, on: 'not on rest days' },
    { name: 'Night watch', at: '02:30', bell: { sound: 'chime' }, on: [13, 14, 15] },
    { name: 'Lunch', at: '12:30', bell: { sound: 'gong', strikes: 2 } },
    { name: 'Silence', at: '21:00', bell: { sound: 'bowl', strikes: 3 }, on: 'from day 3' },
  ],
  days: Array.from({ length: 30 }, (_, day) => ({
    id: `day-${day + 1}`,
    title: `Day ${day + 1}`,
    ...(day === 0 ? { date: '2027-03-15' } : {}),
    start: '09:30',
    ...((day + 1) % 7 === 0 ? { rest: true } : {}),
    blocks: [
      {
        id: `block-${day + 1}`,
        title: 'Morning',
        practices: [
          {
            id: `ritual-${day + 1}`,
            title: 'Truth circle',
            timing: [{ pattern: 'open-ritual', open: { planned: '2:00:00', bell: null }, closing: [{ length: '5:00' }] }],
          },
          {
            id: `rest-${day + 1}`,
            title: 'Rest',
            timing: [{ pattern: 'cue-list', cues: [{ show: 'Rest.', length: '60:00', wait: 'time' }] }],
          },
        ],
      },
    ],
  })),
};

const reading = readPlan(JSON.stringify(thirtyDays));
if (!reading.ok) throw new Error(reading.problems.join(' '));
const run: RunPlan = compileRun(reading.plan, { today: '2027-03-15', timeZone: 'UTC' });

/** Written by hand: each bell, the days it rings on, and its time in Greenwich, winter time one hour and summer time two hours behind Berlin. */
const table: readonly (readonly [name: string, from: number, to: number, greenwich: string, except: readonly number[]])[] = [
  ['Wake', 1, 13, '05:30', []],
  ['Wake', 14, 30, '04:30', []],
  ['Sit', 1, 13, '06:00', [7]],
  ['Sit', 14, 30, '05:00', [14, 21, 28]],
  ['Night watch', 13, 13, '01:30', []],
  ['Night watch', 14, 14, '01:30', []], // 2:30 is skipped that night; the bell comes at 3:30 by the new clock
  ['Night watch', 15, 15, '00:30', []],
  ['Lunch', 1, 13, '11:30', []],
  ['Lunch', 14, 30, '10:30', []],
  ['Silence', 3, 13, '20:00', []],
  ['Silence', 14, 30, '19:00', []],
];
const dates = [
  ...Array.from({ length: 17 }, (_, day) => `2027-03-${15 + day}`),
  ...Array.from({ length: 13 }, (_, day) => `2027-04-${String(day + 1).padStart(2, '0')}`),
];
const byHand = table
  .flatMap(([name, from, to, greenwich, except]) =>
    dates.flatMap((date, place) =>
      place + 1 < from || place + 1 > to || except.includes(place + 1) ? [] : [`${date}T${greenwich} ${name}`],
    ),
  )
  .sort();

const began = at('2027-03-14T20:00');
const fresh = (): Session => withDayBells(newSession(), began);
const ringing = (facts: readonly Fact[]) => facts.flatMap((fact) => (fact.type === 'dayBellReached' ? fact : []));
const told = (fact: { readonly at: Instant; readonly bell: string }): string =>
  `${new Date(fact.at).toISOString().slice(0, 16)} ${run.dayBells.find(({ id }) => id === fact.bell)?.name}`;
const led = (session: Session, now: Instant, ...commands: readonly SessionCommand[]): Session =>
  commands.reduce((state, command) => act(run, state, command, now, rules).session, session);

describe('the day bells of thirty days with a summer-time change', () => {
  it('are as many as were counted by hand, each at its local time', () => {
    expect(byHand).toHaveLength(30 + 26 + 3 + 30 + 28);
    expect(run.dayBells.map(({ at: due, name }) => `${new Date(due).toISOString().slice(0, 16)} ${name}`).sort()).toEqual(byHand);
    const lunches = run.dayBells.filter(({ name }) => name === 'Lunch');
    expect(new Set(lunches.map((bell) => clockAt(bell.at, 'Europe/Berlin')))).toEqual(new Set(['12:30']));
  });

  it('come by the clock while the app waits, though nobody ever starts a day', () => {
    let session = fresh();
    const facts: Fact[] = [];
    for (let hour = 0; hour < 31 * 24; hour += 1) {
      const step = catchUp(run, session, later(began, hours(hour)), rules);
      session = step.session;
      facts.push(...step.facts);
    }
    expect(ringing(facts).map(told).sort()).toEqual(byHand);
  });
});

describe('a day bell', () => {
  const lunch = at('2027-03-15T11:30');

  it('is due at its instant, and missed when nobody sounds it in time', () => {
    const { facts } = catchUp(run, fresh(), at('2027-03-15T05:31'), rules);
    expect(facts.map(({ type, at: when }) => [type, when])).toEqual([
      ['dayBellReached', at('2027-03-15T05:30')],
      ['strikeMissed', later(at('2027-03-15T05:30'), seconds(3))],
    ]);
  });

  it('that lay before the program was opened is not missed', () => {
    const opened = withDayBells(newSession(), at('2027-03-15T08:00'));
    expect(catchUp(run, opened, at('2027-03-15T09:00'), rules).facts).toEqual([]);
  });

  it('never rings over an open ritual: it asks, and rings when it is told to', () => {
    const inRitual = led(catchUp(run, fresh(), at('2027-03-15T11:00'), rules).session, at('2027-03-15T11:00'), {
      type: 'start',
      when: 'now',
    });
    expect(comingBells(run, inRitual, rules, 1)).toMatchObject([{ strike: { id: 'day-bell/1/4', due: lunch }, asks: true }]);
    expect(bellRows(run, inRitual, rules, sayEnglish).map(({ reason, asks }) => [reason, asks])).toContainEqual(['Lunch', true]);
    const asked = catchUp(run, inRitual, later(lunch, minutes(2)), rules).session;
    expect(asked.pending).toEqual([]);
    expect(bellQuestions(run, asked, sayEnglish).at(-1)).toEqual({
      id: 'day-bell/1/4',
      why: 'asks first',
      due: lunch,
      sound: 'gong',
      strikes: 2,
      reason: 'Lunch',
    });
    const told = later(lunch, minutes(3));
    const released = led(asked, told, { type: 'ringNow', strike: 'day-bell/1/4' });
    expect(released.pending).toMatchObject([{ id: 'day-bell/1/4', due: told }]);
    expect(released.asked).toEqual([]);
  });

  it('that asked can be left, and is missed when nobody answers for an hour', () => {
    const inRitual = led(catchUp(run, fresh(), at('2027-03-15T11:00'), rules).session, at('2027-03-15T11:00'), {
      type: 'start',
      when: 'now',
    });
    const asked = catchUp(run, inRitual, later(lunch, minutes(2)), rules).session;
    const left = led(asked, later(lunch, minutes(3)), { type: 'leaveBells', strikes: ['day-bell/1/4'] });
    expect(left.outcomes.at(-1)).toMatchObject({ strike: { id: 'day-bell/1/4' }, outcome: 'cancelled' });
    const forgotten = catchUp(run, asked, later(lunch, minutes(61)), rules).session;
    expect(forgotten.outcomes.at(-1)).toMatchObject({ strike: { id: 'day-bell/1/4' }, outcome: 'missed' });
  });

  it('asks during a hold and rings in a practice with a length', () => {
    const begun = led(catchUp(run, fresh(), at('2027-03-15T11:00'), rules).session, at('2027-03-15T11:00'), {
      type: 'jump',
      segment: 'rest-1/0/cue-1',
    });
    expect(comingBells(run, begun, rules, 1)).toMatchObject([{ strike: { id: 'day-bell/1/4' }, asks: false }]);
    expect(comingBells(run, led(begun, at('2027-03-15T11:05'), { type: 'hold' }), rules, 1)).toMatchObject([{ asks: true }]);
  });

  it('stays silent while all bells are quiet, and after the close', () => {
    const quiet = led(fresh(), began, { type: 'setBells', quiet: true });
    expect(catchUp(run, quiet, at('2027-03-15T05:31'), rules).facts.map(({ type }) => type)).toEqual(['dayBellReached', 'strikeCancelled']);
    const closed = led(fresh(), began, { type: 'close' });
    expect(catchUp(run, closed, at('2027-03-16T05:31'), rules).facts).toEqual([]);
  });
});

describe('a missed bell', () => {
  const missed = catchUp(run, fresh(), at('2027-03-15T05:31'), rules).session;
  const id = 'day-bell/1/1';
  const now = at('2027-03-15T05:32');

  it('can be rung after all: it stays missed, and a new strike by hand rings', () => {
    const rung = led(missed, now, { type: 'ringNow', strike: id });
    expect(rung.pending).toMatchObject([{ id: 'hand/1', due: now, sound: 'bell', strikes: 3 }]);
    expect(rung.outcomes).toMatchObject([{ strike: { id }, outcome: 'missed' }]);
    expect(bellQuestions(run, rung, sayEnglish)).toEqual([]);
  });

  it('can be left', () => {
    expect(bellQuestions(run, led(missed, now, { type: 'leaveBells', strikes: [id] }), sayEnglish)).toEqual([]);
  });

  it('is answered once', () => {
    const left = led(missed, now, { type: 'leaveBells', strikes: [id] });
    expect(act(run, left, { type: 'ringNow', strike: id }, now, rules).reply).toEqual({
      ok: false,
      reason: 'That bell waits for no answer any more.',
    });
  });
});

describe('ringing by hand', () => {
  it('twice within 300 ms is one strike', () => {
    const once = led(fresh(), began, { type: 'ring', sound: 'gong', strikes: 1 });
    const again = act(run, once, { type: 'ring', sound: 'bell', strikes: 1 }, instant(began + 299), rules);
    expect(again.reply).toEqual({ ok: false, reason: 'A bell was rung by hand only just now.' });
    expect(act(run, once, { type: 'ring', sound: 'bell', strikes: 1 }, instant(began + 300), rules).reply).toEqual({ ok: true });
  });
});

describe('a plan with day bells that cannot be', () => {
  const withBell = (bell: unknown): readonly string[] => {
    const result = readPlan(JSON.stringify({ ...thirtyDays, dayBells: [bell] }));
    return result.ok ? [] : result.problems;
  };

  it.each([
    [{ name: 'Wake', at: '6:30' }, 'day bell 1'],
    [
      { name: 'Wake', at: '06:30', on: 'sundays' },
      'must be “every day”, “not on rest days”, “from day 3” or a list of days such as [1, 2, 5]',
    ],
    [{ name: 'Wake', at: '06:30', on: [] }, 'must be “every day”'],
    [{ name: 'Wake', at: '06:30', bell: { sound: 'horn' } }, 'not “horn”'],
  ])('%j is told', (bell, words) => {
    expect(withBell(bell).join(' ')).toContain(words);
  });
});
