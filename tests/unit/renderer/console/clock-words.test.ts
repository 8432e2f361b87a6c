import { describe, expect, it } from 'vitest';
import { instant, millis, minutes, seconds } from '../../../../src/core/time.ts';
import {
  createClockWords,
  formatGone,
  formatLeft,
  showsAnotherMinute,
  wholeMinutes,
} from '../../../../src/renderer/console/clock-words.ts';

const noonInGreenwich = instant(Date.UTC(2026, 6, 1, 12, 4, 9));

describe('times of day', () => {
  it.each([
    ['Europe/Berlin', '14:04', '14:04:09'],
    ['Asia/Kolkata', '17:34', '17:34:09'],
    ['America/New_York', '08:04', '08:04:09'],
  ])('are those of the plan’s zone: %s', (zone, inMinutes, inSeconds) => {
    const words = createClockWords(zone);
    expect([words.minutes(noonInGreenwich), words.seconds(noonInGreenwich)]).toEqual([inMinutes, inSeconds]);
  });

  it('write midnight as 00:00', () => {
    expect(createClockWords('UTC').minutes(instant(Date.UTC(2026, 0, 1)))).toBe('00:00');
  });
});

describe('lengths that count', () => {
  it.each([
    [millis(2000), '0:02'],
    [millis(1001), '0:02'],
    [millis(1000), '0:01'],
    [millis(1), '0:01'],
    [millis(0), '0:00'],
    [millis(-5000), '0:00'],
  ])('to come: %d ms are %s', (left, shown) => {
    expect(formatLeft(left)).toBe(shown);
  });

  it.each([
    [millis(1999), '0:01'],
    [minutes(61), '1:01:00'],
    [millis(-1), '0:00'],
  ])('behind us: %d ms are %s', (gone, shown) => {
    expect(formatGone(gone)).toBe(shown);
  });

  it('are told in whole minutes without a sign', () => {
    expect([wholeMinutes(minutes(-14)), wholeMinutes(seconds(29)), wholeMinutes(seconds(30))]).toEqual([14, 0, 1]);
  });

  it('count as moved from one minute on', () => {
    const planned = instant(0);
    expect([showsAnotherMinute(planned, instant(59_999)), showsAnotherMinute(planned, instant(-60_000))]).toEqual([false, true]);
  });
});
