import { type Stage, stages } from '../plan/stage.ts';
import { wordsIn } from '../plan/text.ts';
import { phrase } from '../words/say.ts';
import { type Look, onDay } from './look.ts';
import type { Remark } from './remark.ts';

/** A day whose last staged practice is in Honoring Our Pain (domain 3, pacing). */
export const dayEndRemarks = (look: Look): readonly Remark[] =>
  look.days.flatMap((day, number): Remark[] => {
    const last = day.findLast((seen) => seen.stage !== null) ?? day.findLast((seen) => seen.run.stage !== null);
    const end = day.at(-1);
    if ((last?.stage ?? last?.run.stage) !== 'honoring-pain' || last === undefined || end === undefined) return [];
    const closing = look.fromLibrary('day-closing');
    return [
      {
        id: 'day ends in pain',
        place: { day: number, practice: last.practice.id },
        words: onDay(
          look,
          number,
          phrase('The last practice of the day, “{title}”, is in {stage}.', { title: last.title, stage: stageName(look, 'honoring-pain') }),
        ),
        reason: phrase('People sleep better on a step of gratitude or of new eyes. A short one is enough.'),
        fix: closing ? { kind: 'insert', press: phrase('Close the day with thanks'), after: end.practice.id, practice: closing } : null,
      },
    ];
  });

/** Stages that do not come at all, or come for the first time before the one they follow; a day’s own spiral is free (domain 3, integrity). */
export const stageRemarks = (look: Look): readonly Remark[] => {
  const met = each(look.run.practices.map((practice) => practice.spiral.stage));
  if (met.length === 0) return [];
  const inner = each(look.run.practices.map((practice) => practice.stage));
  const missing = stages.filter((stage) => !met.includes(stage) && !inner.includes(stage) && !look.passedThrough.has(stage));
  const inOrder = met.every((stage, place) => place === 0 || stages.indexOf(stage) > stages.indexOf(met[place - 1] ?? stage));
  const nowhere = { day: null, practice: null };
  return [
    ...missing.map(
      (stage): Remark => ({
        id: 'stage missing',
        place: nowhere,
        words: phrase('This plan has nothing in {stage}.', { stage: stageName(look, stage) }),
        reason: phrase('The stages carry one another; the whole turn of the spiral is what is called the Work That Reconnects.'),
        fix: null,
      }),
    ),
    ...(inOrder
      ? []
      : [
          {
            id: 'stages out of order' as const,
            place: nowhere,
            words: phrase('The stages first come in this order: {stages}.', {
              stages: { listed: met.map((stage) => stageName(look, stage)), as: 'in order' },
            }),
            reason: phrase('The spiral works best in its own order the first time round. Later turns are free.'),
            fix: null,
          },
        ]),
  ];
};

const each = (found: readonly (Stage | null)[]): readonly Stage[] => [...new Set(found)].filter((stage) => stage !== null);

const stageName = (look: Look, stage: (typeof stages)[number]): string =>
  wordsIn(look.run.stageLabels[stage], look.plan.languages[0] ?? 'en');
