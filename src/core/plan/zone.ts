import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { type Instant, instant } from '../time.ts';

/**
 * The instant of a clock time `HH:MM` on a date `YYYY-MM-DD` in a zone. A time that summer time skips counts as the hour after it; of a time that
 * comes twice, the first. Refuses dates, clock times and zones that do not exist.
 */
export const instantAt = (date: string, clock: string, timeZone: string): Instant => {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number);
  const [hour = Number.NaN, minute = Number.NaN] = clock.split(':').map(Number);
  const fields = { year, month, day, hour, minute, timeZone };
  return instant(ZonedDateTime.fromFields(fields, { disambiguation: 'compatible', overflow: 'reject' }).epochMilliseconds);
};

/** The date `YYYY-MM-DD` that a calendar in the zone shows at an instant. */
export const dateAt = (at: Instant, timeZone: string): string => {
  const { year, month, day } = local(at, timeZone);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
};

/** The clock time `18:30` that a clock in the zone shows at an instant. */
export const clockAt = (at: Instant, timeZone: string): string => {
  const { hour, minute } = local(at, timeZone);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
};

/** The clock time with seconds, `18:30:05`. */
export const clockWithSeconds = (at: Instant, timeZone: string): string =>
  `${clockAt(at, timeZone)}:${twoDigits(local(at, timeZone).second)}`;

/** The date a number of whole days after a date `YYYY-MM-DD`; before it, where the number is negative. */
export const dayAfter = (date: string, days: number): string => {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number);
  return PlainDate.toBasicString(PlainDate.addDays(PlainDate.fromFields({ year, month, day }, { overflow: 'reject' }), days));
};

/** Whether this is a time zone of the IANA list, such as `Europe/Berlin`. */
export const isTimeZone = (name: string): boolean => {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return false;
  try {
    local(instant(0), name);
    return true;
  } catch (reason) {
    if (reason instanceof RangeError) return false;
    throw reason;
  }
};

const local = (at: Instant, timeZone: string) => ZonedDateTime.create(BigInt(Math.floor(at)) * 1_000_000n, timeZone);

const twoDigits = (count: number): string => String(count).padStart(2, '0');
