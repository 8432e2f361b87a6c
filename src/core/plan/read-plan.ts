import { z } from 'zod';
import { type Say, sayEnglish } from '../words/say.ts';
import { type Plan, planFormatVersion, planSchema } from './plan.ts';
import { meaningProblems } from './plan-tree.ts';
import { type DocumentKind, readDocument } from './read-document.ts';

/** A plan, or sentences for a facilitator, each with its place in words. */
export type PlanReading = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a plan file. Never throws; refuses with at most 12 sentences, in the language of `say`, and a count of the rest. */
export const readPlan = (source: string, say: Say = sayEnglish): PlanReading => {
  const reading = readDocument(source, planKind, say);
  return reading.ok ? { ok: true, plan: reading.value } : reading;
};

/** A plan as a file: two-space JSON with a line end; the same plan always gives the same text, and `readPlan` gives the plan back. */
export const writePlan = (plan: Plan): string => `${JSON.stringify(z.encode(planSchema, plan), null, 2)}\n`;

/** The longest plan file, in characters; a month of full days takes about a tenth of it. */
export const longestPlan = 8_000_000;

const planKind: DocumentKind<Plan> = {
  noun: 'plan',
  schema: planSchema,
  formatVersion: planFormatVersion,
  longest: longestPlan,
  meaningProblems,
};
