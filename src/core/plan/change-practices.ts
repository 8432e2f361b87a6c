import type { Plan, Practice } from './plan.ts';

/** The plan with each practice replaced by what `change` makes of it: none, one or several. */
export const withPractices = (plan: Plan, change: (practice: Practice) => readonly Practice[]): Plan => ({
  ...plan,
  days: plan.days.map((day) => ({
    ...day,
    blocks: day.blocks.map((block) => ({ ...block, practices: block.practices.flatMap(change) })),
  })),
});

/** The ids of all practices of a plan. */
export const practiceIds = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.days.flatMap((day) => day.blocks.flatMap((block) => block.practices.map((practice) => practice.id))));

/** An id that is not taken, as near to the wish as it can be: with a number where it must. An id has at most 64 characters. */
export const freeId = (wish: string, isTaken: (id: string) => boolean): string => {
  if (!isTaken(wish)) return wish;
  const stem = wish.slice(0, 60);
  let number = 2;
  while (isTaken(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
};
