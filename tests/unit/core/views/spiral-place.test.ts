import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { compileRun } from '../../../../src/core/session/compile-run.ts';
import { evolve, newSession } from '../../../../src/core/session/evolve.ts';
import { instant } from '../../../../src/core/time.ts';
import { spiralPlace } from '../../../../src/core/views/spiral-place.ts';

const twoCues = { pattern: 'cue-list', cues: [{ length: '10:00' }, { length: '10:00' }] };
const practice = (id: string, more: object = {}) => ({ id, title: id, timing: [twoCues], ...more });

const reading = readPlan(
  JSON.stringify({
    formatVersion: 1,
    id: 'plan',
    title: 'Plan',
    days: [
      {
        id: 'pain',
        title: 'A day of pain',
        stage: 'honoring-pain',
        start: '10:00',
        blocks: [
          {
            id: 'block',
            title: 'Block',
            practices: [practice('thanks', { stage: 'gratitude' }), practice('grief', { stage: 'honoring-pain' }), practice('lunch')],
          },
        ],
      },
    ],
  }),
);
if (!reading.ok) throw new Error(reading.problems.join(' '));
const run = compileRun(reading.plan, { today: '2026-05-09', timeZone: 'UTC' });

const inSegment = (segment: number) =>
  spiralPlace(run, evolve(run, newSession(), { type: 'segmentEntered', at: instant(0), segment, how: 'jump', held: false }));

describe('a day of one stage that goes round a spiral of its own', () => {
  it.each([
    [0, { place: 0, inner: { stage: 1, place: 0 } }],
    [1, { place: 1 / 6, inner: { stage: 1, place: 0.5 } }],
    [3, { place: 3 / 6, inner: { stage: 2, place: 0.5 } }],
    [5, { place: 5 / 6, inner: { stage: 2, place: 1 } }],
  ])('part %i is within its outer and its inner stage', (segment, { place, inner }) => {
    const seen = inSegment(segment);
    expect(seen).toMatchObject({ stage: 2, lastStage: 2, earlier: 0, inner });
    expect(seen.place).toBeCloseTo(place);
  });
});
