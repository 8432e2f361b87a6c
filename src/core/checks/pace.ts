import { practiceSchema } from '../plan/plan.ts';
import { between, type Instant, millis, minutes } from '../time.ts';
import { breakTitle } from '../words/plan-words.ts';
import { phrase } from '../words/say.ts';
import { isBreak, isFree, type Look, onDay, type Seen } from './look.ts';
import type { Remark } from './remark.ts';

/** More than two hours without a break of five minutes, or as much free time (domain 3, pacing). */
export const breakRemarks = (look: Look): readonly Remark[] =>
  look.days.flatMap((day) =>
    stretches(day, shortestBreak).flatMap((stretch): Remark[] => {
      const [first, last] = [stretch[0], stretch.at(-1)];
      // A single long practice is left whole; its breaks are its own.
      if (first === undefined || last === undefined || first === last) return [];
      if (between(first.start, last.end) <= longestStretch) return [];
      const middle = millis(between(first.start, last.end) / 2);
      const before = stretch
        .slice(0, -1)
        .sort((one, other) => distance(first.start, one.end, middle) - distance(first.start, other.end, middle))[0];
      return [
        {
          id: 'no break',
          place: { day: first.day, practice: first.practice.id },
          words: onDay(
            look,
            first.day,
            phrase('From “{first}” to “{last}” there is no break for {minutes, plural, one {# minute} other {# minutes}}.', {
              first: first.title,
              last: last.title,
              minutes: Math.floor(between(first.start, last.end) / minutes(1)),
            }),
          ),
          reason: phrase('After two hours bodies ask for water, air and a toilet, whatever the practice is.'),
          fix: before
            ? {
                kind: 'insert',
                press: phrase('Add a break after “{title}”', { title: before.title }),
                after: before.practice.id,
                practice: quarterHour(look),
              }
            : null,
        },
      ];
    }),
  );

const longestStretch = minutes(120);
const shortestBreak = minutes(5);

const distance = (from: Instant, end: Instant, middle: number): number => Math.abs(between(from, end) - middle);

const quarterHour = (look: Look) =>
  practiceSchema.parse({
    id: look.freshId('break'),
    title: breakTitle(look.plan.languages),
    timing: [{ pattern: 'break', length: '15:00' }],
  });

/** Practices in a row without a break, or a gap of that length before a pin. */
const stretches = (day: readonly Seen[], shortest: number): readonly (readonly Seen[])[] => {
  const found: Seen[][] = [];
  let current: Seen[] = [];
  const close = () => {
    if (current.length > 0) found.push(current);
    current = [];
  };
  for (const seen of day) {
    const before = current.at(-1);
    if (before !== undefined && between(before.end, seen.start) >= shortest) close();
    if (isFree(seen.practice) && seen.run.planned >= shortest) close();
    else current.push(seen);
  }
  close();
  return found;
};

/** A stretch that ends at a pin with less than a tenth to spare, breaks counted in (domain 3, pacing: a tenth for each half day). */
export const slackRemarks = (look: Look): readonly Remark[] =>
  look.days.flatMap((day) => {
    let sincePin: Seen[] = [];
    return day.flatMap((seen): Remark[] => {
      const stretch = sincePin;
      const pinned = seen.run.pinned !== null;
      sincePin = pinned || (isBreak(seen.practice) && seen.run.planned >= minutes(45)) ? [] : [...sincePin, seen];
      const last = stretch.at(-1);
      if (!pinned || last === undefined) return [];
      const work = sum(stretch.filter(({ practice }) => !isBreak(practice)));
      const spare = sum(stretch.filter(({ practice }) => isBreak(practice))) + between(last.end, seen.start);
      if (work < minutes(60) || spare >= work / 10) return [];
      return [
        {
          id: 'no slack',
          place: { day: seen.day, practice: seen.practice.id },
          words: onDay(
            look,
            seen.day,
            phrase(
              'Before “{title}”, which is pinned, {spare, plural, one {# minute is} other {# minutes are}} free for {work, plural, one {# minute} other {# minutes}} of work.',
              { title: seen.title, spare: Math.max(0, Math.floor(spare / minutes(1))), work: Math.round(work / minutes(1)) },
            ),
          ),
          reason: phrase('Most days run over. A tenth to spare lets a practice breathe without anyone having to hurry.'),
          fix: null,
        },
      ];
    });
  });

const sum = (seen: readonly Seen[]): number => seen.reduce((all, { run }) => all + run.planned, 0);
