import { expect, it } from 'vitest';
import { instant } from '../../../../../src/core/time.ts';
import { timeOfDay } from '../../../../../src/renderer/parts/room/time-of-day.ts';

it.each([
  ['Europe/Berlin', '2026-06-20T17:30:00Z', '19:30'],
  ['Europe/Berlin', '2026-12-20T17:30:00Z', '18:30'],
  ['America/New_York', '2026-06-20T04:05:00Z', '00:05'],
])('the time of day in %s at %s is %s', (timeZone, at, shown) => {
  expect(timeOfDay(instant(Date.parse(at)), timeZone)).toBe(shown);
});
