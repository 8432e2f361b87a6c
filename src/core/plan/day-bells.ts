import { z } from 'zod';
import { bellSchema } from '../patterns/parameters.ts';
import { message } from '../words/message.ts';
import { textSchema } from './text.ts';

/** On which days of the plan a bell rings; days are counted from 1. */
export type DayPattern = 'every day' | 'not on rest days' | `from day ${number}` | readonly number[];

const mostDays = 60;
const fromDay = /^from day ([1-9]\d?)$/;

const isPattern = (value: unknown): boolean => {
  if (typeof value === 'string') return value === 'every day' || value === 'not on rest days' || fromDay.test(value);
  const isDay = (day: unknown): boolean => typeof day === 'number' && Number.isInteger(day) && day >= 1 && day <= mostDays;
  return Array.isArray(value) && value.length > 0 && value.length <= mostDays && value.every(isDay);
};

/** A bell at a clock time of the day, in the plan's time zone. */
export const dayBellSchema = z.strictObject({
  /** Such as wake, sit, meal or silence. */
  name: textSchema,
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  bell: bellSchema.prefault({ sound: 'bell', strikes: 3 }),
  on: z
    .custom<DayPattern>(isPattern, message('must be “every day”, “not on rest days”, “from day 3” or a list of days such as [1, 2, 5].'))
    .prefault('every day'),
});

/** A bell at a clock time of the day. */
export type DayBell = z.infer<typeof dayBellSchema>;

/** Whether a bell rings on a day, counted from 1. */
export const ringsOn = (on: DayPattern, day: number, isRest: boolean): boolean => {
  if (typeof on !== 'string') return on.includes(day);
  if (on === 'every day') return true;
  if (on === 'not on rest days') return !isRest;
  return day >= Number(fromDay.exec(on)?.[1] ?? Number.POSITIVE_INFINITY);
};
