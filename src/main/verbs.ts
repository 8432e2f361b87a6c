import { readFileSync, statSync } from 'node:fs';
import { checkPlan } from '../core/checks/check-plan.ts';
import { strikesAsPlanned } from '../core/cues/coming.ts';
import type { Plan } from '../core/plan/plan.ts';
import { readPlan } from '../core/plan/read-plan.ts';
import { planSummary, scheduleProblems } from '../core/plan/schedule.ts';
import { wordsIn } from '../core/plan/text.ts';
import { clockWithSeconds, dateAt } from '../core/plan/zone.ts';
import { cardRemarks } from '../core/room/card-remarks.ts';
import { usualRoom } from '../core/room/room-size.ts';
import { compileRun, type RunSetting } from '../core/session/compile-run.ts';
import type { RunDayBell, RunPlan } from '../core/session/run-plan.ts';
import type { Strike } from '../core/session/session.ts';
import { instant } from '../core/time.ts';
import { strikePractice } from '../core/views/console/bell-rows.ts';
import { type Said, sayEnglish, told } from '../core/words/say.ts';
import { faultInWords } from './host/file-faults.ts';
import { largestPlanFile } from './host/plan-store.ts';
import { errorCode } from './host/safe-write.ts';

/** What a verb has to say, and whether all is fine. */
export type Answer = { readonly lines: readonly string[]; readonly isFine: boolean };

/** What a plan without dates or a zone is reckoned with. */
export type Here = { readonly now: number; readonly timeZone: string };

/** Says whether a plan can be read: its problems in words, else its summary, with remarks on its schedule. */
export const check = (file: string, here: Here): Answer => {
  const ready = readyPlan(file, here);
  if ('problems' in ready) return { lines: ready.problems, isFine: false };
  const { plan, run, setting } = ready;
  const inEnglish = (said: Said): string => told(said, sayEnglish, run.languages[0] ?? 'en');
  // What is too long for the wall is told by the room's own measure, more exactly.
  const gentle = checkPlan(plan, setting, () => undefined).filter(({ id }) => id !== 'words too long');
  const remarks = [
    ...scheduleProblems(run),
    ...cardRemarks(run, usualRoom),
    ...gentle.map(({ words, reason }) => `${inEnglish(words)} ${inEnglish(reason)}`),
  ];
  return {
    lines: [planSummary(run), ...(remarks.length > 0 ? ['', 'To look at:', ...remarks.map((remark) => `  ${remark}`)] : [])],
    isFine: true,
  };
};

/** Lists every strike of a plan that is run exactly as planned. */
export const bells = (file: string, asJson: boolean, here: Here): Answer => {
  const ready = readyPlan(file, here);
  if ('problems' in ready) return { lines: ready.problems, isFine: false };
  const { run } = ready;
  const strikes = [...strikesAsPlanned(run), ...run.dayBells.map(dayBellStrike)].sort((one, other) => one.due - other.due);
  const rows = strikes.map((strike) => bellRow(run, strike));
  return { lines: asJson ? [JSON.stringify(rows, null, 2)] : table(rows), isFine: true };
};

/** A strike as planned. The day counts from 1; seconds run from the day's planned start. */
export type BellRow = {
  readonly day: number;
  readonly clock: string;
  readonly seconds: number;
  readonly sound: string;
  readonly strikes: number;
  readonly practice: string;
  readonly reason: string;
  readonly id: string;
};

const dayBellStrike = ({ id, at, bell }: RunDayBell): Strike => ({ id, due: at, ...bell, reason: 'day bell', segment: null });

const bellRow = (run: RunPlan, strike: Strike): BellRow => {
  const segment = strike.segment === null ? undefined : run.segments[strike.segment];
  const dayBell = run.dayBells.find(({ id }) => id === strike.id);
  const day = segment?.day ?? dayBell?.day ?? 0;
  return {
    day: day + 1,
    clock: clockWithSeconds(strike.due, run.timeZone),
    seconds: (strike.due - (run.days[day]?.start ?? strike.due)) / 1000,
    sound: strike.sound,
    strikes: strike.strikes,
    practice: strikePractice(run, strike) || wordsIn(dayBell?.name ?? '', run.languages[0] ?? 'en'),
    reason: strike.reason,
    id: strike.id,
  };
};

const table = (rows: readonly BellRow[]): readonly string[] => {
  const head = ['Day', 'Clock', 'Seconds', 'Bell', 'Practice', 'Reason'];
  const cells = rows.map((row) => [
    String(row.day),
    row.clock,
    String(row.seconds),
    row.strikes === 1 ? row.sound : `${row.sound} × ${row.strikes}`,
    row.practice,
    row.reason,
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)));
  return [head, ...cells].map((row) =>
    row
      .map((cell, column) => (column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

type ReadyPlan = { readonly plan: Plan; readonly run: RunPlan; readonly setting: RunSetting };

const readyPlan = (file: string, here: Here): ReadyPlan | { readonly problems: readonly string[] } => {
  const source = sourceOf(file);
  if (typeof source !== 'string') return source;
  const reading = readPlan(source);
  if (!reading.ok) return { problems: reading.problems };
  const today = dateAt(instant(here.now), reading.plan.timeZone ?? here.timeZone);
  const setting = { today, timeZone: here.timeZone };
  return { plan: reading.plan, run: compileRun(reading.plan, setting), setting };
};

const sourceOf = (file: string): string | { readonly problems: readonly string[] } => {
  try {
    if (statSync(file).size > largestPlanFile) return { problems: ['This file is far too large for a plan.'] };
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return { problems: [`The file ${file} cannot be read: ${faultInWords(error)}.`] };
  }
};
