import { freeId, practiceIds, withPractices } from '../plan/change-practices.ts';
import type { Plan, Practice } from '../plan/plan.ts';
import { placePractice } from './place-practice.ts';
import type { LibraryPractice } from './practice.ts';

/**
 * The plan with a practice of the library put in, under an id that is free there: after one of its practices, in the same block, or at the end of its
 * last day. Null where the practice that it should follow is not there.
 */
export const addToPlan = (plan: Plan, practice: LibraryPractice, after: string | null): Plan | null => {
  const taken = practiceIds(plan);
  const id = freeId(practice.id, (wish) => taken.has(wish));
  const placed = placePractice(practice, id, plan.languages[0]);
  if (after === null) return atTheEnd(plan, placed);
  return taken.has(after) ? withPractices(plan, (each) => (each.id === after ? [each, placed] : [each])) : null;
};

/** A plan has a day, and a day a block, which may be empty. */
const atTheEnd = (plan: Plan, practice: Practice): Plan => {
  const last = plan.days.at(-1)?.blocks.at(-1);
  const days = plan.days.map((day) => ({
    ...day,
    blocks: day.blocks.map((block) => (block === last ? { ...block, practices: [...block.practices, practice] } : block)),
  }));
  return { ...plan, days };
};
