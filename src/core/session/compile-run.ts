import { compileTiming } from '../patterns/compile.ts';
import { oneBellAtEachBorder } from '../patterns/one-bell.ts';
import { promptsOf } from '../patterns/prompts.ts';
import { plannedLength, type Segment } from '../patterns/segment.ts';
import { ringsOn } from '../plan/day-bells.ts';
import type { Day, Plan, Practice } from '../plan/plan.ts';
import type { Stage } from '../plan/stage.ts';
import { dayAfter, instantAt } from '../plan/zone.ts';
import { type Instant, later, latest, total } from '../time.ts';
import { stageLabelDefaults } from '../words/room-words.ts';
import type { RunBlock, RunDay, RunDayBell, RunPlan, RunPractice, RunSegment } from './run-plan.ts';
import { spiralPlaces } from './spiral-places.ts';

/** What a plan may leave open: the date `YYYY-MM-DD` of a first day without one, and the time zone. */
export type RunSetting = { readonly today: string; readonly timeZone: string };

/**
 * A plan made ready to be run. A day starts at its clock time, each practice when the one before it ends, a pinned one at its pin whatever comes
 * before. A day without a date is the day after the one before it, the first is today. The plan's own time zone wins.
 */
export const compileRun = (plan: Plan, at: RunSetting): RunPlan => {
  const timeZone = plan.timeZone ?? at.timeZone;
  const dates = datesOf(plan.days, at.today);
  const days = compileDays(plan, dates, timeZone);
  const entries = days.flatMap((day) => day.entries);
  const places = spiralPlaces(entries.map((entry) => entry.step));
  const practices: RunPractice[] = [];
  const segments: RunSegment[] = [];
  const runDays: RunDay[] = [];
  for (const { day, start, entries: ofDay } of days) {
    const first = segments.length;
    const placed: RunSegment[] = [];
    let cursor = start;
    let end = start;
    for (const entry of ofDay) {
      const number = practices.length;
      const begins = entry.pinned ?? cursor;
      const own = placeInTime(entry.segments, begins, { practice: number, day: entry.step.day });
      cursor = own.end;
      end = latest(end, cursor);
      const range = { first: first + placed.length, after: first + placed.length + own.segments.length };
      placed.push(...own.segments);
      const spiral = places[number];
      if (spiral !== undefined) practices.push({ ...practiceOf(entry), ...range, start: begins, spiral });
    }
    segments.push(...withOneBell(placed));
    runDays.push({ title: day.title, stage: day.stage ?? null, start, end, first, after: segments.length });
  }
  return {
    id: plan.id,
    title: plan.title,
    welcome: plan.welcome ?? null,
    languages: plan.languages,
    timeZone,
    layout: plan.layout ?? 'stacked',
    stageLabels: labelsOf(plan),
    care: { supportPerson: plan.care?.supportPerson ?? '', phone: plan.care?.phone ?? '', notes: plan.care?.notes ?? [] },
    days: runDays,
    blocks: blocksOf(plan),
    practices,
    segments,
    dayBells: dayBellsOf(plan, dates, timeZone),
  };
};

/** When a segment is planned to end: at its instant that holds, else after its length. */
export const plannedEnd = (segment: RunSegment): Instant =>
  segment.length.kind === 'until' ? latest(segment.start, segment.length.until) : later(segment.start, plannedLength(segment));

/** A practice before it is placed in time. */
type Entry = {
  readonly practice: Practice;
  readonly block: number;
  readonly step: Parameters<typeof spiralPlaces>[0][number];
  readonly pinned: Instant | null;
  readonly segments: readonly Segment[];
};

type CompiledDay = { readonly day: Day; readonly start: Instant; readonly entries: readonly Entry[] };

const compileDays = (plan: Plan, dates: readonly string[], timeZone: string): readonly CompiledDay[] => {
  let blocksBefore = 0;
  return plan.days.map((day, number) => {
    const clock = (time: string): Instant => instantAt(dates[number] ?? '', time, timeZone);
    const dayStage = day.stage ?? null;
    const entries = day.blocks.flatMap((block, place) =>
      block.practices.map((practice): Entry => {
        const segments = segmentsOf(practice, plan.people ?? null, clock);
        const ownStage = practice.stage ?? block.stage ?? null;
        return {
          practice,
          block: blocksBefore + place,
          step: { day: number, dayStage, ownStage, planned: total(segments.map(plannedLength)) },
          pinned: practice.pinned === undefined ? null : clock(practice.pinned),
          segments,
        };
      }),
    );
    blocksBefore += day.blocks.length;
    return { day, start: clock(day.start), entries };
  });
};

/** The segments of a practice's timings one after the other; prompts are counted through. */
const segmentsOf = (practice: Practice, people: number | null, until: (clock: string) => Instant): readonly Segment[] => {
  let promptsBefore = 0;
  return practice.timing.flatMap((timing, part) => {
    const before = promptsBefore;
    promptsBefore += promptsOf(timing).length;
    return compileTiming(timing, { practiceId: practice.id, part, people, until }).map((segment) => ({
      ...segment,
      prompt: segment.prompt === null ? null : segment.prompt + before,
    }));
  });
};

const placeInTime = (segments: readonly Segment[], begins: Instant, place: { readonly practice: number; readonly day: number }) => {
  let end = begins;
  const placed = segments.map((segment): RunSegment => {
    const own = { ...segment, ...place, start: end };
    end = plannedEnd(own);
    return own;
  });
  return { segments: placed, end };
};

/** Where one practice ends by itself and the next begins, only the bell of the end rings. */
const withOneBell = (segments: readonly RunSegment[]): readonly RunSegment[] => {
  const thinned = oneBellAtEachBorder(segments);
  return segments.map((segment, index) => ({ ...segment, cues: thinned[index]?.cues ?? segment.cues }));
};

const practiceOf = (entry: Entry): Omit<RunPractice, 'first' | 'after' | 'start' | 'spiral'> => ({
  id: entry.practice.id,
  title: entry.practice.title,
  stage: entry.step.ownStage ?? entry.step.dayStage,
  day: entry.step.day,
  block: entry.block,
  planned: entry.step.planned,
  pinned: entry.pinned,
  consent: entry.practice.consent ?? null,
  notes: entry.practice.notes,
  credit: entry.practice.credit ?? null,
  prompts: entry.practice.timing.flatMap(promptsOf),
});

const datesOf = (days: readonly Day[], today: string): readonly string[] => {
  let next = today;
  return days.map((day) => {
    const date = day.date ?? next;
    next = dayAfter(date, 1);
    return date;
  });
};

/** Each day's bells at their local times, whatever summer time does between the days. */
const dayBellsOf = (plan: Plan, dates: readonly string[], timeZone: string): readonly RunDayBell[] =>
  plan.days
    .flatMap((day, number) =>
      (plan.dayBells ?? []).flatMap((bell, place): readonly RunDayBell[] => {
        if (!ringsOn(bell.on, number + 1, day.rest ?? false)) return [];
        const at = instantAt(dates[number] ?? '', bell.at, timeZone);
        return [{ id: `day-bell/${number + 1}/${place + 1}`, at, day: number, name: bell.name, bell: bell.bell }];
      }),
    )
    .sort((one, other) => one.at - other.at);

const blocksOf = (plan: Plan): readonly RunBlock[] =>
  plan.days.flatMap((day, number) => day.blocks.map((block) => ({ title: block.title, stage: block.stage ?? null, day: number })));

const labelsOf = (plan: Plan): RunPlan['stageLabels'] => {
  const own = plan.stageLabels ?? {};
  const label = (stage: Stage) => own[stage] ?? stageLabelDefaults[stage];
  return {
    gratitude: label('gratitude'),
    'honoring-pain': label('honoring-pain'),
    'new-eyes': label('new-eyes'),
    'going-forth': label('going-forth'),
  };
};
