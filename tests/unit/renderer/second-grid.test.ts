import { describe, expect, it } from 'vitest';
import { instant, millis, seconds } from '../../../src/core/time.ts';
import { firstAim, isLesson, learnedAim, secondsLeft, stepAt, stepFor, toMeet, waitForNext } from '../../../src/renderer/second-grid.ts';

const end = instant(100_500);

describe('the seconds that are shown', () => {
  it.each([
    ['just after 99.5 s', 99_500, 99_500],
    ['in the middle of a second', 99_900, 99_500],
    ['a frame before the next', 100_495, 100_500],
    ['long before that', 100_480, 99_500],
  ])('are counted from the anchor: %s', (_what, now, shown) => {
    expect(stepAt(end, instant(now), seconds(1), 1)).toBe(shown);
  });

  it('wait for the next one, a few milliseconds early', () => {
    expect(waitForNext(instant(99_500), instant(99_700), seconds(1), 1, 6)).toBe(794);
  });

  it('wait a sixth of that in a rehearsal at six', () => {
    expect(waitForNext(instant(99_500), instant(99_500), seconds(3), 6, 6)).toBe(500 - 6);
  });

  it('never wait for a moment that is over', () => {
    expect(waitForNext(instant(99_500), instant(100_700), seconds(1), 1, 6)).toBe(1);
  });

  it.each([
    [1, 1],
    [5, 1],
    [10, 2],
    [60, 12],
    [120, 24],
  ])('at %i times the speed change %i at a time', (speed, count) => {
    expect(stepFor(speed)).toBe(seconds(count));
  });

  it('show N from N seconds before the end on, and nothing below none', () => {
    expect(secondsLeft(instant(98_500), end)).toBe(seconds(2));
    expect(secondsLeft(instant(98_501), end)).toBe(seconds(2));
    expect(secondsLeft(end, end)).toBe(millis(0));
    expect(secondsLeft(instant(160_000), end)).toBe(millis(0));
  });
});

describe('two rows of seconds', () => {
  it.each([
    ['shortly before', 99_990, 1, 10],
    ['shortly after', 100_005, 1, -5],
    ['exactly together', 100_000, 1, 0],
    ['a third of a second apart', 100_300, 1, 0],
    ['two frames apart', 100_033, 1, -33],
    ['a little more than three frames apart', 100_051, 1, 0],
  ])('fall together where one would wait for the other: %s', (_what, anchor, speed, moved) => {
    expect(toMeet(instant(anchor), instant(7_000_000), seconds(1), speed)).toBe(moved);
  });

  it('are allowed for the speed of a rehearsal', () => {
    expect(toMeet(instant(100_000), instant(7_000_250), seconds(1), 5)).toBe(250);
    expect(toMeet(instant(100_000), instant(7_000_251), seconds(1), 5)).toBe(0);
  });
});

describe('the aim before the true second', () => {
  it('comes to rest where the paint lands on the second, however long this page takes', () => {
    let aim = firstAim;
    for (let second = 0; second < 30; second += 1) aim = learnedAim(aim, 9 - aim);
    expect(aim).toBeCloseTo(9, 1);
  });

  it.each([
    ['stays within its bounds when a page is slow', 12, 30, 12],
    ['stays within its bounds when a page is quick', 2, -5, 2],
    ['hardly follows one frame that something else held up', 6, 120, 7],
  ])('%s', (_what, aim, late, learned) => {
    expect(learnedAim(aim, late)).toBe(learned);
  });

  it('is learned at the beginning and then now and again', () => {
    const lessons = Array.from({ length: 112 }, (_, index) => index + 1).filter(isLesson);
    expect(lessons.slice(0, 14)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 24]);
    expect(lessons).toHaveLength(12 + 13);
  });
});
