import { formatLength, type Instant, type Millis, millis } from '../../core/time.ts';

/** A time of day in a plan's zone. */
export type ClockWords = { readonly minutes: (at: Instant) => string; readonly seconds: (at: Instant) => string };

/** Writes times of day for a zone, always as 24 hours: `11:54` and `11:54:02`. */
export const createClockWords = (timeZone: string): ClockWords => {
  const form = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  return { minutes: (at) => form.format(at).slice(0, 5), seconds: (at) => form.format(at) };
};

/** Time still to come: a second counts until it is over, so that an end shows 0:00. */
export const formatLeft = (left: Millis): string => formatLength(millis(Math.ceil(Math.max(0, left) / 1000) * 1000));

/** Time behind us, whole seconds. */
export const formatGone = (gone: Millis): string => formatLength(millis(Math.max(0, gone)));

/** The nearest whole minutes of a length, never negative. */
export const wholeMinutes = (length: Millis): number => Math.round(Math.abs(length) / 60_000);

/** Whether two instants differ by a minute or more as a clock shows them. */
export const showsAnotherMinute = (one: Instant, other: Instant): boolean => Math.abs(one - other) >= 60_000;
