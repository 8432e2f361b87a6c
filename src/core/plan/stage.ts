import { z } from 'zod';

/** The four stages of the spiral, in order (domain: the spiral, sections 0 and 9). */
export const stages = ['gratitude', 'honoring-pain', 'new-eyes', 'going-forth'] as const;

/** A stage of the spiral. */
export type Stage = (typeof stages)[number];

/** Reads a stage's name. */
export const stageSchema = z.enum(stages);

/** 1 to 4, as the design counts the stages. */
export const stageNumber = (stage: Stage): 1 | 2 | 3 | 4 => (stages.indexOf(stage) + 1) as 1 | 2 | 3 | 4;
