import { describe, expect, it } from 'vitest';
import { clockAt, clockWithSeconds, dateAt, dayAfter, instantAt, isTimeZone } from '../../../../src/core/plan/zone.ts';
import { instant } from '../../../../src/core/time.ts';

const shown = (date: string, clock: string, zone: string): string => new Date(instantAt(date, clock, zone)).toISOString();

describe('a clock time in a zone', () => {
  it.each([
    ['2026-01-15', '18:30', 'Europe/Berlin', '2026-01-15T17:30:00.000Z'],
    ['2026-07-15', '18:30', 'Europe/Berlin', '2026-07-15T16:30:00.000Z'],
    ['2026-07-15', '18:30', 'Asia/Kathmandu', '2026-07-15T12:45:00.000Z'],
    ['2026-07-15', '00:00', 'America/Los_Angeles', '2026-07-15T07:00:00.000Z'],
  ])('%s %s in %s is %s', (date, clock, zone, expected) => {
    expect(shown(date, clock, zone)).toBe(expected);
  });

  it('moves on by an hour when summer time skips it', () => {
    expect(shown('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is the first of the two when it comes twice', () => {
    expect(shown('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each([
    ['2026-02-30', '10:00', 'UTC'],
    ['tomorrow', '10:00', 'UTC'],
    ['2026-02-20', '25:00', 'UTC'],
    ['2026-02-20', '10:00', 'Mars/Olympus'],
  ])('refuses %s %s in %s', (date, clock, zone) => {
    expect(() => instantAt(date, clock, zone)).toThrow(RangeError);
  });
});

describe('an instant read in a zone', () => {
  const at = instant(Date.UTC(2026, 2, 28, 23, 5, 9, 999));

  it('has the date and the clock time of that zone', () => {
    expect([dateAt(at, 'UTC'), clockAt(at, 'UTC'), clockWithSeconds(at, 'UTC')]).toEqual(['2026-03-28', '23:05', '23:05:09']);
    expect([dateAt(at, 'Europe/Berlin'), clockAt(at, 'Europe/Berlin')]).toEqual(['2026-03-29', '00:05']);
  });
});

describe('days after a date', () => {
  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 1, '2026-03-29'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(dayAfter(date, days)).toBe(expected);
  });
});

describe('the name of a time zone', () => {
  it.each(['Europe/Berlin', 'UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires'])('%s exists', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'Mars/Olympus', '+02:00', '__proto__', 'Europe/Berlin\n', 'x'.repeat(1000)])('“%s” does not', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
