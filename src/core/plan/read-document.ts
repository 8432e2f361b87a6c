import type { z } from 'zod';
import { type Phrase, phrase, type Said, type Say, told } from '../words/say.ts';
import { jsonFault } from './json-fault.ts';
import { isFields, type Noun, quoted, valueAt } from './plan-place.ts';
import { issueProblems, mostIssues, type Problem } from './plan-problems.ts';
import { unsafeProblems } from './plan-tree.ts';

/** A kind of file that people share: what it is called, its schema, its format, how long it may be, and what the schema cannot see. */
export type DocumentKind<Value> = {
  readonly noun: Noun;
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
export const readDocument = <Value>(source: string, kind: DocumentKind<Value>, say: Say): Reading<Value> => {
  const refusedFor = (problem: Phrase): Refusal => refused([() => problem], say);
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.length > kind.longest) return refusedFor(tooLong(text.length, kind));
  if (text.trim() === '') return refusedFor(phrase('The file is empty.'));
  const json = readJson(text, kind);
  if (!json.ok) return refusedFor(json.problem);
  const stranger = strangerProblem(json.value, kind);
  if (stranger !== undefined) return refusedFor(stranger);
  const unsafe = unsafeProblems(json.value, kind.noun);
  if (unsafe.length > 0) return refused(unsafe, say);
  const result = kind.schema.safeParse(json.value);
  const found = result.success ? [] : issueProblems(json.value, result.error.issues, kind);
  const problems = [...found, ...kind.meaningProblems(json.value)];
  return result.success && problems.length === 0 ? { ok: true, value: result.data } : refused(problems, say);
};

const mostProblems = 12;

const refused = (problems: readonly Problem[], say: Say): Refusal => {
  const more = problems.length - mostProblems;
  const rest =
    problems.length >= mostIssues
      ? phrase('… and many more.')
      : phrase('… and {more, plural, one {# more} other {# more}}.', { more: Math.max(0, more) });
  const found = problems.slice(0, mostProblems).map((problem) => problem());
  return { ok: false, problems: [...found, ...(more > 0 ? [rest] : [])].map((problem) => begun(told(problem, say, say.language), say)) };
};

/** A sentence may begin with the name of a field. */
const begun = (sentence: string, say: Say): string => `${sentence.charAt(0).toLocaleUpperCase(say.language)}${sentence.slice(1)}`;

const tooLong = (length: number, { noun: kind, longest }: Named): Phrase =>
  longest < 1_000_000
    ? phrase(
        'This file is too long for {kind, select, practice {a practice} card {a card} other {a plan}} ({size, number} KB; at most {most, number} KB). Nothing of it was read.',
        { kind, size: Math.ceil(length / 1000), most: longest / 1000 },
      )
    : phrase(
        'This file is too long for {kind, select, practice {a practice} card {a card} other {a plan}} ({size, number} MB; at most {most, number} MB). Nothing of it was read.',
        { kind, size: Math.ceil(length / 1_000_000), most: longest / 1_000_000 },
      );

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Phrase };

const readJson = (text: string, kind: Named): Json => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
    return { ok: false, problem: faultInWords(text, kind) };
  }
};

const faultInWords = (text: string, { noun: kind }: Named): Phrase => {
  const fault = jsonFault(text);
  if (fault === undefined)
    return phrase('This file is not JSON, the form in which {kind, select, practice {practices} card {cards} other {plans}} are kept.', {
      kind,
    });
  if (fault.kind === 'end') return phrase('The file ends in the middle; it may not have been copied whole.');
  return phrase(
    'This file is not JSON, the form in which {kind, select, practice {practices} card {cards} other {plans}} are kept: line {line} cannot be read at {near}. A comma, quote or bracket may be missing there or just before.',
    { kind, line: fault.line, near: quoted(fault.near) },
  );
};

/** What is no document of this kind and format at all. */
const strangerProblem = (value: unknown, { noun: kind, formatVersion: own }: Named): Phrase | undefined => {
  if (!isFields(value))
    return phrase(
      'This file is not {kind, select, practice {a practice: a practice} card {a card: a card} other {a plan: a plan}} is a group of fields in braces, and this is {found}.',
      { kind, found: kindOf(value) },
    );
  const version = valueAt(value, ['formatVersion']);
  if (version === own) return undefined;
  if (version === undefined)
    return phrase(
      'This file does not say that it is {kind, select, practice {a practice} card {a card} other {a plan}}: the field “formatVersion” is missing; it must be {own}.',
      { kind, own },
    );
  if (typeof version === 'number' && version > own)
    return phrase(
      '{kind, select, practice {This practice} card {This card} other {This plan}} was written by a newer version of Spiral Console (format {format}; this one reads {own}). Nothing was changed.',
      { kind, format: version, own },
    );
  const isGroup = isFields(version) || Array.isArray(version);
  const written = typeof version === 'string' ? quoted(version) : isGroup ? phrase('something else') : String(version);
  return phrase('The format version must be {own}, not {written}.', { own, written });
};

const kindOf = (value: unknown): Said => {
  if (Array.isArray(value)) return phrase('a list');
  if (value === null) return phrase('nothing (null)');
  return typeof value === 'string' ? phrase('only words') : phrase('only {value}', { value: String(value) });
};
