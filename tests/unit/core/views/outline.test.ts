import { describe, expect, it } from 'vitest';
import { act } from '../../../../src/core/session/act.ts';
import { newSession } from '../../../../src/core/session/evolve.ts';
import { hours, later, minutes } from '../../../../src/core/time.ts';
import { outlineRows, paceView } from '../../../../src/core/views/console/outline.ts';
import { halfPastSix, rules, runOf, segment } from '../session/small-plan.ts';

const talk = (id: string) => segment(id, { ends: 'by hand', length: { kind: 'timed', length: minutes(10) } });
const run = runOf({ segments: [talk('one')] }, { segments: [talk('two')] });
const startedAt = (at: Parameters<typeof act>[3]) => act(run, newSession(), { type: 'start', when: 'now' }, at, rules).session;
const planned = (at: Parameters<typeof act>[3]) =>
  outlineRows(run, startedAt(at)).flatMap((row) => (row.kind === 'practice' ? [row.plannedStart] : []));

describe('planned times beside what happens', () => {
  it('stay what they were when the day begins twelve minutes late', () => {
    expect(planned(later(halfPastSix, minutes(12)))).toEqual([halfPastSix, later(halfPastSix, minutes(10))]);
  });

  it('count from the beginning when the day is begun at quite another hour', () => {
    const morning = later(halfPastSix, hours(-8));
    expect(planned(morning)).toEqual([morning, later(morning, minutes(10))]);
    expect(paceView(run, startedAt(morning)).plannedEnd).toBe(later(morning, minutes(20)));
  });
});

describe('the outline of a very long day', () => {
  const long = runOf(...Array.from({ length: 2000 }, (_, index) => ({ segments: [talk(`part-${index}`)] })));

  it('lists what is near, and says how much it does not list', () => {
    const { session } = act(long, newSession(), { type: 'jump', segment: 'part-1000' }, halfPastSix, rules);
    const rows = outlineRows(long, session);
    expect(rows.filter(({ kind }) => kind === 'practice')).toHaveLength(161);
    expect(rows.filter((row) => row.kind === 'more')).toEqual([
      { kind: 'more', count: 920 },
      { kind: 'more', count: 919 },
    ]);
    expect(paceView(long, session).beyond).toBe(minutes(10 * 919));
  });
});
