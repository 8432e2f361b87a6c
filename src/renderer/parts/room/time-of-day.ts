import type { Instant } from '../../../core/time.ts';

/** A time of day in the plan's zone, always as 24 hours: `19:30`. */
export const timeOfDay = (at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
