import { statSync } from 'node:fs';
import { z } from 'zod';
import { planFormatVersion } from '../../core/plan/plan.ts';
import { type Text, textSchema } from '../../core/plan/text.ts';
import { parsedFile } from './files-in.ts';
import { errorCode } from './safe-write.ts';

/** What lists need of a shipped plan: looked at, not read to the last bell. */
export type PlanGlance = {
  readonly id: string;
  readonly title: Text;
  readonly days: number;
  /** The ids of the practices of the library that it holds. */
  readonly from: readonly string[];
};

const glanceSchema = z.object({
  formatVersion: z.literal(planFormatVersion),
  id: z.string(),
  title: textSchema,
  days: z.array(
    z
      .object({
        blocks: z
          .array(
            z
              .object({ practices: z.array(z.object({ from: z.string().optional().catch(undefined) }).catch({})).catch([]) })
              .catch({ practices: [] }),
          )
          .catch([]),
      })
      .catch({ blocks: [] }),
  ),
});

/** Looks at plans; a file that has not changed since is not looked at again. Null for a file that has to be read to say what is wrong with it. */
export const createPlanGlances = (): ((path: string) => PlanGlance | null) => {
  const known = new Map<string, { readonly stamp: string; readonly glance: PlanGlance | null }>();
  return (path) => {
    const stamp = stampOf(path);
    const before = known.get(path);
    if (before !== undefined && before.stamp === stamp) return before.glance;
    const glance = glanceAt(path);
    known.set(path, { stamp, glance });
    return glance;
  };
};

const stampOf = (path: string): string => {
  try {
    const { size, mtimeMs } = statSync(path);
    return `${size} ${mtimeMs}`;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return '';
  }
};

const glanceAt = (path: string): PlanGlance | null => {
  const plan = glanceSchema.safeParse(parsedFile(path)).data;
  if (plan === undefined) return null;
  const from = plan.days.flatMap((day) => day.blocks.flatMap((block) => block.practices.flatMap((practice) => practice.from ?? [])));
  return { id: plan.id, title: plan.title, days: plan.days.length, from: [...new Set(from)] };
};
