import { plannedEnd } from '../session/compile-run.ts';
import type { RunDay, RunPlan, RunPractice } from '../session/run-plan.ts';
import { between, formatLength, type Instant, type Millis, minutes, noTime } from '../time.ts';
import { wordsIn } from './text.ts';
import { clockAt, dateAt } from './zone.ts';

/**
 * Where a plan's clock times cannot all be kept, one sentence each: what runs past a pin or past a time that it should end at, a day past midnight,
 * days into one another. Nothing is moved to make it fit, and time to spare is no problem.
 */
export const scheduleProblems = (run: RunPlan): readonly string[] =>
  run.days.flatMap((day, number) => [
    ...overruns(run, number),
    ...lateEnds(run, day, number),
    ...pastMidnight(run, day, number),
    ...overlapWithNext(run, day, number),
  ]);

/** The plan in lines for a terminal: each day with its date, start and end, and its practices with clock time and length. */
export const planSummary = (run: RunPlan): string => {
  const lines = run.days.flatMap((day, number) => [
    '',
    `Day ${number + 1}, ${dateAt(day.start, run.timeZone)}, ${clockAt(day.start, run.timeZone)}–${clockAt(day.end, run.timeZone)} (${inMinutes(between(day.start, day.end))})`,
    ...practicesOf(run, number).map(
      (practice) =>
        `  ${clockAt(practice.start, run.timeZone)}  ${titleOf(run, practice)}, ${inMinutes(practice.planned)}${practice.pinned === null ? '' : ', pinned'}`,
    ),
  ]);
  return [`${wordsIn(run.title, run.languages[0] ?? 'en')} (${run.timeZone})`, ...lines].join('\n');
};

const practicesOf = (run: RunPlan, day: number): readonly RunPractice[] => run.practices.filter((practice) => practice.day === day);

const titleOf = (run: RunPlan, practice: RunPractice): string => wordsIn(practice.title, run.languages[0] ?? 'en') || practice.id;

const endOf = (run: RunPlan, practice: RunPractice): Instant => {
  const last = run.segments[practice.after - 1];
  return last === undefined ? practice.start : plannedEnd(last);
};

const inMinutes = (length: Millis): string => (length % minutes(1) === 0 ? `${length / minutes(1)} min` : `${formatLength(length)} min`);

/** Time over, in whole minutes or, below one, in seconds. */
const over = (length: Millis): string =>
  length < minutes(1) ? `${Math.ceil(length / 1000)} s over` : `${Math.ceil(length / minutes(1))} min over`;

const overruns = (run: RunPlan, day: number): readonly string[] => {
  const practices = practicesOf(run, day);
  return practices.flatMap((practice, place) => {
    const before = practices[place - 1];
    if (before === undefined || practice.pinned === null) return [];
    const end = endOf(run, before);
    const late = between(practice.pinned, end);
    if (late <= noTime) return [];
    const [ends, pinned] = [clockAt(end, run.timeZone), clockAt(practice.pinned, run.timeZone)];
    return [
      `Day ${day + 1}: ${titleOf(run, before)} runs until ${ends}, but ${titleOf(run, practice)} is pinned at ${pinned} (${over(late)}).`,
    ];
  });
};

const lateEnds = (run: RunPlan, day: RunDay, number: number): readonly string[] =>
  run.segments.slice(day.first, day.after).flatMap((segment) => {
    if (segment.length.kind !== 'until') return [];
    const late = between(segment.length.until, segment.start);
    const practice = run.practices[segment.practice];
    if (late < noTime || practice === undefined) return [];
    const [begins, ends] = [clockAt(segment.start, run.timeZone), clockAt(segment.length.until, run.timeZone)];
    return [
      `Day ${number + 1}: ${titleOf(run, practice)} begins at ${begins}, but is to end at ${ends}${late > noTime ? ` (${over(late)})` : ''}.`,
    ];
  });

const pastMidnight = (run: RunPlan, day: RunDay, number: number): readonly string[] => {
  const end = clockAt(day.end, run.timeZone);
  const sameDate = dateAt(day.start, run.timeZone) === dateAt(day.end, run.timeZone);
  return sameDate || end === '00:00' ? [] : [`Day ${number + 1} runs past midnight, until ${end}.`];
};

const overlapWithNext = (run: RunPlan, day: RunDay, number: number): readonly string[] => {
  const next = run.days[number + 1];
  if (next === undefined || next.start >= day.end) return [];
  const at = (instant: Instant): string => `${clockAt(instant, run.timeZone)} on ${dateAt(instant, run.timeZone)}`;
  return [`Day ${number + 2} begins at ${at(next.start)}, before Day ${number + 1} ends at ${at(day.end)}.`];
};
