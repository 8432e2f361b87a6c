import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pictureName } from '../../core/patterns/parameters.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { isFields } from '../../core/plan/plan-place.ts';
import { errorCode } from './safe-write.ts';

/** Copies the pictures that a plan names from one folder into another, where they are not there yet; one that is missing stays missing. */
export const copyPictures = (plan: Plan, from: string, to: string): void => {
  for (const name of picturesOf(plan)) {
    try {
      mkdirSync(to, { recursive: true });
      copyFileSync(join(from, name), join(to, name), constants.COPYFILE_EXCL);
    } catch (error) {
      if (errorCode(error) === '') throw error;
    }
  }
};

const picturesOf = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = isFields(value) && typeof value.image === 'string' && pictureName.test(value.image) ? [value.image] : [];
  return [...own, ...Object.values(value).flatMap(picturesOf)];
};
