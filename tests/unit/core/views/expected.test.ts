import { describe, expect, it } from 'vitest';
import { type Instant, instant, later, millis, minutes, noTime } from '../../../../src/core/time.ts';
import type { NowView, PaceView } from '../../../../src/core/views/console-view.ts';
import { expectedTimes } from '../../../../src/core/views/expected.ts';

const start = instant(1_800_000_000_000);
const minute = (count: number): Instant => later(start, minutes(count));

/** A practice planned from minute 0 to 30, in its segment from minute 10 to 15, with 15 minutes after it. */
const now: NowView = {
  practice: 'Open Sentences',
  stage: 2,
  stageLabel: '',
  label: 'A speaks',
  detail: '',
  startedAt: minute(10),
  endsAt: minute(15),
  length: minutes(5),
  heldAt: null,
  open: false,
  until: null,
  ends: 'by itself',
  whatNext: '',
  signs: [],
  practiceBegan: minute(0),
  practiceAfterSegment: minutes(15),
  practicePlannedEnd: minute(30),
  consent: '',
  credit: '',
  notes: [],
};

const pace = (ahead: PaceView['ahead'], more: Partial<PaceView> = {}): PaceView => ({
  ahead,
  beyond: noTime,
  plannedEnd: minute(200),
  nextPin: null,
  ...more,
});

const round = { id: 'round', planned: minutes(20), pinned: null };
const lunch = { id: 'lunch', planned: minutes(60), pinned: minute(60) };
const walk = { id: 'walk', planned: minutes(30), pinned: null };
const beforeLunch = pace([round, lunch, walk], { nextPin: { title: 'Lunch', at: minute(60) } });

describe('expected times', () => {
  it('follow the plan when everything goes as planned', () => {
    const expected = expectedTimes(now, pace([round, walk]), minute(12));
    expect(expected.practiceEnd).toBe(minute(30));
    expect(expected.practices.get('round')).toEqual({ start: minute(30), end: minute(50), overPin: 0 });
    expect(expected.practices.get('walk')).toEqual({ start: minute(50), end: minute(80), overPin: 0 });
    expect(expected.dayEnd).toBe(minute(80));
    expect(expected.behind).toBe(0);
  });

  it('never end before now: over time everything later moves with the clock', () => {
    const expected = expectedTimes(now, pace([round]), minute(18));
    expect(expected.segmentEnd).toBe(minute(18));
    expect(expected.practices.get('round')?.start).toBe(minute(33));
    expect(expected.behind).toBe(minutes(3));
  });

  it('move by the length of a hold that still lasts', () => {
    const held = { ...now, heldAt: minute(12) };
    expect(expectedTimes(held, pace([round]), minute(16)).practiceEnd).toBe(minute(34));
  });

  it('do not move when the clock of the page is a little behind the hold', () => {
    const held = { ...now, heldAt: minute(12) };
    expect(expectedTimes(held, pace([round]), later(minute(12), millis(-300))).practiceEnd).toBe(minute(30));
  });

  it('are behind by less than nothing when a practice will end early', () => {
    expect(expectedTimes({ ...now, practiceAfterSegment: minutes(5) }, pace([]), minute(12)).behind).toBe(minutes(-10));
  });

  it('hold a pinned start when there is time to spare', () => {
    const expected = expectedTimes(now, beforeLunch, minute(12));
    expect(expected.practices.get('lunch')).toEqual({ start: minute(60), end: minute(120), overPin: 0 });
    expect(expected.practices.get('walk')?.start).toBe(minute(120));
    expect(expected.nextPin).toEqual({ title: 'Lunch', at: minute(60), reached: minute(50), over: 0 });
  });

  it('say by how much a pin is run over', () => {
    const expected = expectedTimes(now, beforeLunch, minute(29));
    expect(expected.practices.get('lunch')).toEqual({ start: minute(64), end: minute(124), overPin: minutes(4) });
    expect(expected.nextPin).toEqual({ title: 'Lunch', at: minute(60), reached: minute(64), over: minutes(4) });
  });

  it('take up time before a pin, so that what follows is late no longer', () => {
    const supper = { id: 'supper', planned: minutes(60), pinned: minute(200) };
    const expected = expectedTimes(now, pace([lunch, supper]), minute(50));
    expect(expected.practices.get('lunch')?.overPin).toBe(minutes(5));
    expect(expected.practices.get('supper')).toEqual({ start: minute(200), end: minute(260), overPin: 0 });
  });

  it('count the planned rest of a very long day', () => {
    expect(expectedTimes(now, pace([round], { beyond: minutes(100) }), minute(12)).dayEnd).toBe(minute(150));
  });

  it('know no pin when it lies beyond the listed practices', () => {
    expect(expectedTimes(now, pace([round], { nextPin: { title: 'Lunch', at: minute(900) } }), minute(12)).nextPin).toBeNull();
  });
});
