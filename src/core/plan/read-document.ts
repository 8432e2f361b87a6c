import type { z } from 'zod';
import { jsonFault } from './json-fault.ts';
import { isFields, quoted, valueAt } from './plan-place.ts';
import { issueProblems, mostIssues, type Problem } from './plan-problems.ts';
import { unsafeProblems } from './plan-tree.ts';

/** A kind of file that people share: what it is called, its schema, its format, how long it may be, and what the schema cannot see. */
export type DocumentKind<Value> = {
  readonly noun: string;
  readonly schema: z.ZodType<Value>;
  readonly formatVersion: number;
  /** In characters. */
  readonly longest: number;
  readonly meaningProblems: (value: unknown) => readonly Problem[];
};

type Refusal = { readonly ok: false; readonly problems: readonly string[] };

/** What was read, or sentences for a facilitator. */
export type Reading<Value> = { readonly ok: true; readonly value: Value } | Refusal;

type Named = Pick<DocumentKind<unknown>, 'noun' | 'formatVersion' | 'longest'>;

/** Reads a shared file. Never throws; refuses with at most 12 sentences and a count of the rest. */
export const readDocument = <Value>(source: string, kind: DocumentKind<Value>): Reading<Value> => {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.length > kind.longest) return refusedFor(tooLong(text.length, kind));
  if (text.trim() === '') return refusedFor('The file is empty.');
  const json = readJson(text, kind);
  if (!json.ok) return refusedFor(json.problem);
  const stranger = strangerProblem(json.value, kind);
  if (stranger !== undefined) return refusedFor(stranger);
  const unsafe = unsafeProblems(json.value, kind.noun);
  if (unsafe.length > 0) return refused(unsafe);
  const result = kind.schema.safeParse(json.value);
  const found = result.success ? [] : issueProblems(json.value, result.error.issues, kind);
  const problems = [...found, ...kind.meaningProblems(json.value)];
  return result.success && problems.length === 0 ? { ok: true, value: result.data } : refused(problems);
};

const mostProblems = 12;

const refused = (problems: readonly Problem[]): Refusal => {
  const more = problems.length - mostProblems;
  const rest = problems.length >= mostIssues ? '… and many more.' : `… and ${more} more.`;
  const told = problems.slice(0, mostProblems).map((problem) => problem());
  return { ok: false, problems: more > 0 ? [...told, rest] : told };
};

const refusedFor = (problem: string): Refusal => ({ ok: false, problems: [problem] });

const tooLong = (length: number, kind: Named): string =>
  kind.longest < 1_000_000
    ? `This file is too long for a ${kind.noun} (${Math.ceil(length / 1000)} KB; at most ${kind.longest / 1000} KB). Nothing of it was read.`
    : `This file is too long for a ${kind.noun} (${Math.ceil(length / 1_000_000)} MB; at most ${kind.longest / 1_000_000} MB). Nothing of it was read.`;

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

const readJson = (text: string, kind: Named): Json => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
    return { ok: false, problem: faultInWords(text, kind) };
  }
};

const faultInWords = (text: string, { noun }: Named): string => {
  const fault = jsonFault(text);
  if (fault === undefined) return `This file is not JSON, the form in which ${noun}s are kept.`;
  if (fault.kind === 'end') return 'The file ends in the middle; it may not have been copied whole.';
  return `This file is not JSON, the form in which ${noun}s are kept: line ${fault.line} cannot be read at ${quoted(fault.near)}. A comma, quote or bracket may be missing there or just before.`;
};

/** What is no document of this kind and format at all. */
const strangerProblem = (value: unknown, { noun, formatVersion }: Named): string | undefined => {
  if (!isFields(value)) return `This file is not a ${noun}: a ${noun} is a group of fields in braces, and this is ${kindOf(value)}.`;
  const version = valueAt(value, ['formatVersion']);
  if (version === formatVersion) return undefined;
  if (version === undefined)
    return `This file does not say that it is a ${noun}: the field “formatVersion” is missing; it must be ${formatVersion}.`;
  if (typeof version === 'number' && version > formatVersion)
    return `This ${noun} was written by a newer version of Spiral Console (format ${version}; this one reads ${formatVersion}). Nothing was changed.`;
  const written =
    typeof version === 'string' ? quoted(version) : isFields(version) || Array.isArray(version) ? 'something else' : String(version);
  return `The format version must be ${formatVersion}, not ${written}.`;
};

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'nothing (null)';
  return typeof value === 'string' ? 'only words' : `only ${String(value)}`;
};
