import type { Block, Plan, Practice } from '../plan/plan.ts';
import { placePractice } from './place-practice.ts';
import type { LibraryPractice } from './practice.ts';

/**
 * The plan with a practice of the library put in, under an id that is free there: after one of its practices, in the same block, or at the end of its
 * last day. Null where the practice that it should follow is not there.
 */
export const addToPlan = (plan: Plan, practice: LibraryPractice, after: string | null): Plan | null => {
  const placed = placePractice(practice, freeId(plan, practice.id), plan.languages[0]);
  if (after === null) return atTheEnd(plan, placed);
  if (!idsOf(plan).has(after)) return null;
  return withBlocks(plan, (block) => ({
    ...block,
    practices: block.practices.flatMap((each) => (each.id === after ? [each, placed] : [each])),
  }));
};

const idsOf = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.days.flatMap((day) => day.blocks.flatMap((block) => block.practices.map((practice) => practice.id))));

/** Ids have at most 64 characters. */
const freeId = (plan: Plan, wish: string): string => {
  const taken = idsOf(plan);
  if (!taken.has(wish)) return wish;
  let number = 2;
  while (taken.has(`${wish.slice(0, 60)}-${number}`)) number += 1;
  return `${wish.slice(0, 60)}-${number}`;
};

/** A plan has a day, and a day a block. */
const atTheEnd = (plan: Plan, practice: Practice): Plan => {
  const last = plan.days.at(-1)?.blocks.at(-1);
  return withBlocks(plan, (block) => (block === last ? { ...block, practices: [...block.practices, practice] } : block));
};

const withBlocks = (plan: Plan, change: (block: Block) => Block): Plan => ({
  ...plan,
  days: plan.days.map((day) => ({ ...day, blocks: day.blocks.map(change) })),
});
