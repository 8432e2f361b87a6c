import { plannedEnd } from '../session/compile-run.ts';
import type { RunDay, RunPlan, RunPractice } from '../session/run-plan.ts';
import { between, formatLength, type Instant, type Millis, minutes, noTime } from '../time.ts';
import { type Phrase, phrase, type Say, sayEnglish, told } from '../words/say.ts';
import { wordsIn } from './text.ts';
import { clockAt, dateAt } from './zone.ts';

/**
 * Where a plan's clock times cannot all be kept, one sentence each: what runs past a pin or past a time that it should end at, a day past midnight,
 * days into one another. Nothing is moved to make it fit, and time to spare is no problem.
 */
export const scheduleProblems = (run: RunPlan, say: Say = sayEnglish): readonly string[] =>
  run.days
    .flatMap((day, number) => [
      ...overruns(run, number),
      ...lateEnds(run, day, number),
      ...pastMidnight(run, day, number),
      ...overlapWithNext(run, day, number),
    ])
    .map((problem) => told(problem, say, run.languages[0] ?? 'en'));

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
const over = (length: Millis): Phrase =>
  length < minutes(1)
    ? phrase('{seconds, number} s over', { seconds: Math.ceil(length / 1000) })
    : phrase('{minutes, number} min over', { minutes: Math.ceil(length / minutes(1)) });

const overruns = (run: RunPlan, day: number): readonly Phrase[] => {
  const practices = practicesOf(run, day);
  return practices.flatMap((practice, place) => {
    const before = practices[place - 1];
    if (before === undefined || practice.pinned === null) return [];
    const end = endOf(run, before);
    const late = between(practice.pinned, end);
    if (late <= noTime) return [];
    const [ends, pinned] = [clockAt(end, run.timeZone), clockAt(practice.pinned, run.timeZone)];
    return [
      phrase('Day {day}: {before} runs until {ends}, but {practice} is pinned at {pinned} ({over}).', {
        day: day + 1,
        before: titleOf(run, before),
        ends,
        practice: titleOf(run, practice),
        pinned,
        over: over(late),
      }),
    ];
  });
};

const lateEnds = (run: RunPlan, day: RunDay, number: number): readonly Phrase[] =>
  run.segments.slice(day.first, day.after).flatMap((segment) => {
    if (segment.length.kind !== 'until') return [];
    const late = between(segment.length.until, segment.start);
    const practice = run.practices[segment.practice];
    if (late < noTime || practice === undefined) return [];
    const [begins, ends] = [clockAt(segment.start, run.timeZone), clockAt(segment.length.until, run.timeZone)];
    const values = { day: number + 1, practice: titleOf(run, practice), begins, ends };
    return [
      late > noTime
        ? phrase('Day {day}: {practice} begins at {begins}, but is to end at {ends} ({over}).', { ...values, over: over(late) })
        : phrase('Day {day}: {practice} begins at {begins}, but is to end at {ends}.', values),
    ];
  });

const pastMidnight = (run: RunPlan, day: RunDay, number: number): readonly Phrase[] => {
  const end = clockAt(day.end, run.timeZone);
  const sameDate = dateAt(day.start, run.timeZone) === dateAt(day.end, run.timeZone);
  return sameDate || end === '00:00' ? [] : [phrase('Day {day} runs past midnight, until {end}.', { day: number + 1, end })];
};

const overlapWithNext = (run: RunPlan, day: RunDay, number: number): readonly Phrase[] => {
  const next = run.days[number + 1];
  if (next === undefined || next.start >= day.end) return [];
  const at = (instant: Instant): Phrase =>
    phrase('{time} on {date}', { time: clockAt(instant, run.timeZone), date: dateAt(instant, run.timeZone) });
  return [
    phrase('Day {next} begins at {begins}, before Day {day} ends at {ends}.', {
      next: number + 2,
      begins: at(next.start),
      day: number + 1,
      ends: at(day.end),
    }),
  ];
};
