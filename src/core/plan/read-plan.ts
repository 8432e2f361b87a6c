import { z } from 'zod';
import { jsonFault } from './json-fault.ts';
import { type Plan, planFormatVersion, planSchema } from './plan.ts';
import { isFields, quoted, valueAt } from './plan-place.ts';
import { issueProblems, mostIssues, type Problem } from './plan-problems.ts';
import { meaningProblems, unsafeProblems } from './plan-tree.ts';

/** A plan, or sentences for a facilitator, each with its place in words. */
export type PlanReading = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a plan file. Never throws; refuses with at most 12 sentences and a count of the rest. */
export const readPlan = (source: string): PlanReading => {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.length > longestPlan) return refusedFor(tooLong(text.length));
  if (text.trim() === '') return refusedFor('The file is empty.');
  const json = readJson(text);
  if (!json.ok) return refusedFor(json.problem);
  const stranger = strangerProblem(json.value);
  if (stranger !== undefined) return refusedFor(stranger);
  const unsafe = unsafeProblems(json.value);
  if (unsafe.length > 0) return refused(unsafe);
  const result = planSchema.safeParse(json.value);
  const problems = [...(result.success ? [] : issueProblems(json.value, result.error.issues)), ...meaningProblems(json.value)];
  return result.success && problems.length === 0 ? { ok: true, plan: result.data } : refused(problems);
};

/** A plan as a file: two-space JSON with a line end; the same plan always gives the same text, and `readPlan` gives the plan back. */
export const writePlan = (plan: Plan): string => `${JSON.stringify(z.encode(planSchema, plan), null, 2)}\n`;

/** The longest plan file, in characters; a month of full days takes about a tenth of it. */
export const longestPlan = 8_000_000;

const mostProblems = 12;

const refused = (problems: readonly Problem[]): PlanReading => {
  const more = problems.length - mostProblems;
  const rest = problems.length >= mostIssues ? '… and many more.' : `… and ${more} more.`;
  const told = problems.slice(0, mostProblems).map((problem) => problem());
  return { ok: false, problems: more > 0 ? [...told, rest] : told };
};

const refusedFor = (problem: string): PlanReading => ({ ok: false, problems: [problem] });

const tooLong = (length: number): string =>
  `This file is too long for a plan (${Math.ceil(length / 1_000_000)} MB; at most ${longestPlan / 1_000_000} MB). Nothing of it was read.`;

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

const readJson = (text: string): Json => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
    return { ok: false, problem: faultInWords(text) };
  }
};

const faultInWords = (text: string): string => {
  const fault = jsonFault(text);
  if (fault === undefined) return 'This file is not JSON, the form in which plans are kept.';
  if (fault.kind === 'end') return 'The file ends in the middle; it may not have been copied whole.';
  return `This file is not JSON, the form in which plans are kept: line ${fault.line} cannot be read at ${quoted(fault.near)}. A comma, quote or bracket may be missing there or just before.`;
};

/** What is no plan of this format at all. */
const strangerProblem = (value: unknown): string | undefined => {
  if (!isFields(value)) return `This file is not a plan: a plan is a group of fields in braces, and this is ${kindOf(value)}.`;
  const version = valueAt(value, ['formatVersion']);
  if (version === planFormatVersion) return undefined;
  if (version === undefined)
    return `This file does not say that it is a plan: the field “formatVersion” is missing; it must be ${planFormatVersion}.`;
  if (typeof version === 'number' && version > planFormatVersion)
    return `This plan was written by a newer version of Spiral Console (format ${version}; this one reads ${planFormatVersion}). Nothing was changed.`;
  const written =
    typeof version === 'string' ? quoted(version) : isFields(version) || Array.isArray(version) ? 'something else' : String(version);
  return `The format version must be ${planFormatVersion}, not ${written}.`;
};

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'nothing (null)';
  return typeof value === 'string' ? 'only words' : `only ${String(value)}`;
};
