import { placePractice } from '../library/place-practice.ts';
import type { LibraryPractice } from '../library/practice.ts';
import { freeId, practiceIds } from '../plan/change-practices.ts';
import type { Plan, Practice } from '../plan/plan.ts';
import type { Stage } from '../plan/stage.ts';
import { wordsIn } from '../plan/text.ts';
import { compileRun, plannedEnd, type RunSetting } from '../session/compile-run.ts';
import type { RunPlan, RunPractice } from '../session/run-plan.ts';
import type { Instant } from '../time.ts';
import { type Phrase, phrase } from '../words/say.ts';

/** A plan as the checks look at it. */
export type Look = {
  readonly plan: Plan;
  readonly run: RunPlan;
  /** For each day its practices in order. */
  readonly days: readonly (readonly Seen[])[];
  /** Stages that practices without a stage of their own go through, as the library has them: a whole turn of the spiral in one practice. */
  readonly passedThrough: ReadonlySet<Stage>;
  /** A practice of the library, made ready to be put into this plan; undefined when the library does not have it. */
  readonly fromLibrary: (id: string) => Practice | undefined;
  /** An id that the plan does not use yet. */
  readonly freshId: (wish: string) => string;
};

/** A practice of the plan with its place in time. */
export type Seen = {
  readonly practice: Practice;
  readonly run: RunPractice;
  readonly day: number;
  readonly title: string;
  /** Its own stage or its block’s; null where only the day has one. */
  readonly stage: Stage | null;
  readonly start: Instant;
  readonly end: Instant;
};

/** Finds a practice of the library; undefined where it has none of that id. */
export type FindPractice = (id: string) => LibraryPractice | undefined;

/** Looks at a plan beside a library, of which only what is needed is asked for. */
export const lookAt = (plan: Plan, setting: RunSetting, library: FindPractice): Look => {
  const run = compileRun(plan, setting);
  const ids = practiceIds(plan);
  const freshId = (wish: string): string => freeId(wish, (id) => ids.has(id));
  const fromLibrary = (id: string): Practice | undefined => {
    const found = library(id);
    return found && placePractice(found, freshId(id), plan.languages[0]);
  };
  const days = daysOf(plan, run);
  const passedThrough = new Set(
    days
      .flat()
      .flatMap(({ practice, run: { stage } }) =>
        stage === null && practice.from !== undefined ? (library(practice.from)?.stages ?? []) : [],
      ),
  );
  return { plan, run, days, passedThrough, fromLibrary, freshId };
};

const daysOf = (plan: Plan, run: RunPlan): readonly (readonly Seen[])[] => {
  let number = 0;
  return plan.days.map((day, place) =>
    day.blocks
      .flatMap((block) => block.practices.map((practice) => ({ practice, stage: practice.stage ?? block.stage ?? null })))
      .flatMap(({ practice, stage }): Seen[] => {
        const own = run.practices[number];
        number += 1;
        if (own === undefined) return [];
        const last = run.segments[own.after - 1];
        const title = wordsIn(practice.title, plan.languages[0] ?? 'en') || practice.id;
        return [{ practice, run: own, day: place, title, stage, start: own.start, end: last === undefined ? own.start : plannedEnd(last) }];
      }),
  );
};

/** Whether a practice is nothing but a break or a meal from which people return. */
export const isBreak = (practice: Practice): boolean =>
  practice.timing.every((timing) => timing.pattern === 'break' && timing.clock === 'return');

/** Whether people are free in it to drink, walk and find a toilet: a break, or nothing but time alone. */
export const isFree = (practice: Practice): boolean => isBreak(practice) || practice.timing.every((timing) => timing.pattern === 'solo');

/** A sentence that begins with the day where there are several. */
export const onDay = (look: Look, day: number, words: Phrase): Phrase =>
  look.plan.days.length > 1 ? phrase('Day {day}: {words}', { day: day + 1, words }) : words;
