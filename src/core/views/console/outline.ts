import { stageNumber } from '../../plan/stage.ts';
import { wordsIn } from '../../plan/text.ts';
import type { RunPlan, RunPractice } from '../../session/run-plan.ts';
import type { Session } from '../../session/session.ts';
import { dayOf, segmentAt } from '../../session/where.ts';
import { between, type Instant, instant, later, type Millis, millis, minutes, noTime, total } from '../../time.ts';
import type { OutlineDay, OutlineRow, PaceView } from '../console-view.ts';

/** A day begun further than this from its planned time (at another hour, on another day) is compared with the plan from its own beginning. */
const farFromPlan = minutes(90);

/** By how much the planned times of the present day are to be read as moved; no time for a day that began about when it was planned. */
export const plannedShift = (run: RunPlan, session: Session): Millis => {
  const today = dayOf(run, session);
  const first = session.visits.find((visit) => segmentAt(run, visit.segment).day === today);
  if (!first) return noTime;
  const offset = between(segmentAt(run, first.segment).start, first.enteredAt);
  return Math.abs(offset) > farFromPlan ? offset : noTime;
};

/** Practices on either side of the present one that the outline lists; a longer day is cut with a line that says so. */
const reach = 80;

/** Every day in one line. */
export const outlineDays = (run: RunPlan, session: Session): readonly OutlineDay[] => {
  const today = dayOf(run, session);
  const over = session.phase.kind === 'closed';
  const shift = plannedShift(run, session);
  return run.days.map((day, index) => ({
    day: index,
    title: wordsIn(day.title, mainLanguage(run)),
    stage: day.stage ? stageNumber(day.stage) : null,
    start: index === today ? later(day.start, shift) : day.start,
    end: index === today ? later(day.end, shift) : day.end,
    state: over || index < today ? 'done' : index === today ? 'now' : 'to come',
  }));
};

/** The language in which the facilitator reads. */
export const mainLanguage = (run: RunPlan): string => run.languages[0] ?? 'en';

/** The practice that runs now; before a day the one before its first, after the close the last. */
export const practiceNow = (run: RunPlan, session: Session): number => {
  const { phase } = session;
  if (phase.kind === 'running') return segmentAt(run, phase.segment).practice;
  if (phase.kind === 'closed') return run.practices.length;
  const first = run.practices.findIndex((practice) => practice.day === phase.day);
  return first - 1;
};

/** Blocks and practices of the present day, near the present one. */
export const outlineRows = (run: RunPlan, session: Session): readonly OutlineRow[] => {
  const today = dayOf(run, session);
  const now = practiceNow(run, session);
  const began = beganTimes(run, session);
  const shift = plannedShift(run, session);
  const listed = run.practices.map((practice, index) => ({ practice, index })).filter(({ practice }) => practice.day === today);
  const shown = listed.filter(({ index }) => Math.abs(index - Math.max(now, listed[0]?.index ?? 0)) <= reach);
  const before = shown[0] && listed[0] ? shown[0].index - listed[0].index : 0;
  const after = listed.length - before - shown.length;
  const rows: OutlineRow[] = before > 0 ? [{ kind: 'more', count: before }] : [];
  let block = -1;
  for (const { practice, index } of shown) {
    if (practice.block !== block) rows.push(blockRow(run, practice.block));
    block = practice.block;
    rows.push(practiceRow(run, practice, index, { now, began: began.get(index) ?? null, shift }));
  }
  return after > 0 ? [...rows, { kind: 'more', count: after }] : rows;
};

const blockRow = (run: RunPlan, block: number): OutlineRow => ({
  kind: 'block',
  title: wordsIn(run.blocks[block]?.title ?? '', mainLanguage(run)),
  planned: total(run.practices.filter((practice) => practice.block === block).map((practice) => practice.planned)),
});

type RowState = { readonly now: number; readonly began: Instant | null; readonly shift: Millis };

const practiceRow = (run: RunPlan, practice: RunPractice, index: number, { now, began, shift }: RowState): OutlineRow => ({
  kind: 'practice',
  id: practice.id,
  segment: run.segments[practice.first]?.id ?? '',
  title: wordsIn(practice.title, mainLanguage(run)),
  stage: practice.stage ? stageNumber(practice.stage) : null,
  state: index < now ? 'done' : index === now ? 'now' : 'to come',
  pinned: practice.pinned !== null,
  plannedStart: later(practice.start, shift),
  plannedEnd: later(practice.start, millis(practice.planned + shift)),
  began: index <= now ? began : null,
});

/** When each practice was last entered from outside it. */
const beganTimes = (run: RunPlan, session: Session): ReadonlyMap<number, Instant> => {
  const began = new Map<number, Instant>();
  let before = -1;
  for (const visit of session.visits) {
    const { practice } = segmentAt(run, visit.segment);
    if (practice !== before) began.set(practice, visit.enteredAt);
    before = practice;
  }
  return began;
};

/** When the present practice was entered. */
export const practiceBegan = (run: RunPlan, session: Session, practice: number): Instant | null =>
  beganTimes(run, session).get(practice) ?? null;

/** What is still planned for the day after the present practice. */
export const paceView = (run: RunPlan, session: Session): PaceView => {
  const today = dayOf(run, session);
  const now = practiceNow(run, session);
  const ahead = run.practices.slice(now + 1).filter((practice) => practice.day === today);
  const pinned = ahead.find((practice) => practice.pinned !== null);
  return {
    ahead: ahead.slice(0, reach).map(({ id, planned, pinned: held }) => ({ id, planned, pinned: held })),
    beyond: total(ahead.slice(reach).map((practice) => practice.planned)),
    plannedEnd: later(run.days[today]?.end ?? instant(0), plannedShift(run, session)),
    nextPin: pinned?.pinned ? { title: wordsIn(pinned.title, mainLanguage(run)), at: pinned.pinned } : null,
  };
};
