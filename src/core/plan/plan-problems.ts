import { z } from 'zod';
import { type Listed, type Phrase, phrase, type Said } from '../words/say.ts';
import { isFields, type Noun, type Path, quoted, sentenceAt, valueAt } from './plan-place.ts';
import { stages } from './stage.ts';

type Issue = z.core.$ZodIssue;

/** What kind of file it is: its name in a sentence and the schema that reads it. */
type Kind = { readonly noun: Noun; readonly schema: unknown };

/** A file as it was read, with the schema that reads it. */
type Read = { readonly value: unknown; readonly schema: unknown };

/** A sentence that is made only when it is shown: a broken file may have hundreds of thousands. Shown with a capital letter. */
export type Problem = () => Phrase;

/** What the schema found in a file that is JSON, each as one sentence with its place in words; one for each place. */
export const issueProblems = (plan: unknown, issues: readonly Issue[], kind: Kind): readonly Problem[] => {
  const seen = new Set<string>();
  return issues.slice(0, mostIssues).flatMap((issue) => {
    const key = JSON.stringify(issue.path.map(String));
    if (seen.has(key)) return [];
    seen.add(key);
    return predicates({ value: plan, schema: kind.schema }, issue.path, issue).map(
      ({ path, words }) =>
        () =>
          sentenceAt(plan, path, words, kind.noun),
    );
  });
};

/** More are not even counted. */
export const mostIssues = 500;

/** A list as one says it: “a”, “b” or “c”. */
const oneOf = (listed: readonly Said[]): Listed => ({ listed, as: 'or' });

type Predicate = { readonly path: Path; readonly words: Phrase };

const isMissing = phrase('{many, select, yes {are} other {is}} missing.');

const predicates = (read: Read, path: Path, issue: Issue): readonly Predicate[] => {
  const found = valueAt(read.value, path);
  const say = (words: Phrase): readonly Predicate[] => [{ path, words }];
  switch (issue.code) {
    case 'invalid_type':
      if (found === undefined) return say(isMissing);
      return say(mustBe(isLength(read, path) ? lengthInWords : kindInWords(issue.expected)));
    case 'too_big':
      return say(tooBig(found, Number(issue.maximum)));
    case 'too_small':
      return say(
        Array.isArray(found)
          ? phrase('must have at least one entry.')
          : phrase('must be at least {least, number}.', { least: Number(issue.minimum) }),
      );
    case 'invalid_format':
      return say(phrase('must be {form}, not {found}.', { form: formInWords(path), found: shown(found) }));
    case 'invalid_value':
      return say(choice(issue.values.map(String), found));
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostIssues).flatMap((key) => say(unknownField(read, path, key)));
    case 'invalid_key':
      return [
        {
          path: path.slice(0, -1),
          words: phrase('{many, select, yes {have} other {has}} the language {language}; a language is written like “en” or “pt-BR”.', {
            language: quoted(String(path.at(-1))),
          }),
        },
      ];
    case 'invalid_union':
      return unionPredicates(read, path, issue, found);
    case 'custom':
      return say({ english: issue.message, values: valuesIn(issue.params) });
    case 'not_multiple_of':
    case 'invalid_element':
      return say(phrase('cannot be read.'));
    default:
      return issue satisfies never;
  }
};

/** A pattern that nobody knows, a number that is not offered, or words with languages. */
const unionPredicates = (
  read: Read,
  path: Path,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  found: unknown,
): readonly Predicate[] => {
  if ('options' in issue && Array.isArray(issue.options)) return [{ path, words: choice(issue.options.map(String), found) }];
  const choices = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  if (choices.length > 0) return [{ path, words: mustBeOneOf(choices, found) }];
  if (!isFields(found)) return [{ path, words: found === undefined ? isMissing : phrase('must be words, or words for each language.') }];
  return (issue.errors.at(-1) ?? []).flatMap((inner) => predicates(read, [...path, ...inner.path], inner));
};

const choice = (names: readonly string[], found: unknown): Phrase => {
  const listed = names.map((name) => quoted(name));
  if (found !== undefined) return mustBeOneOf(listed, found);
  return phrase('{many, select, yes {are missing; they} other {is missing; it}} must be {choices}.', { choices: oneOf(listed) });
};

const mustBeOneOf = (choices: readonly Said[], found: unknown): Phrase =>
  phrase('must be {choices}, not {found}.', { choices: oneOf(choices), found: shown(found) });

const mustBe = (form: Phrase): Phrase => phrase('must be {form}.', { form });

/** What a refusal of the schema’s own put into its message. */
const valuesIn = (parameters: Readonly<Record<string, unknown>> | undefined): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(parameters ?? {}).flatMap(([name, value]): [string, number][] => (typeof value === 'number' ? [[name, value]] : [])),
  );

const shown = (found: unknown): Said => {
  if (typeof found === 'string') return quoted(found);
  if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  return found === null ? phrase('nothing') : phrase('a list or a group of fields');
};

const kindInWords = (expected: string): Phrase => {
  switch (expected) {
    case 'string':
      return phrase('words in quotes');
    case 'int':
      return phrase('a whole number');
    case 'number':
      return phrase('an ordinary number');
    case 'boolean':
      return phrase('true or false');
    case 'array':
      return phrase('a list in square brackets');
    default:
      return phrase('a group of fields in braces');
  }
};

const lengthInWords = phrase('written as minutes and seconds, such as “2:00”');

const formInWords = (path: Path): Phrase => {
  const key = path.findLast((step) => typeof step === 'string');
  if (key === 'id') return phrase('small letters, digits and hyphens, at most 64');
  if (key === 'file') return phrase('the name of a sound file of this plan, such as “elm-dance-1a2b3c4d.ogg”');
  if (key === 'image') return phrase('the file name of a picture, such as “seed.jpg”');
  if (key === 'date') return phrase('a date that exists, such as “2026-05-09”');
  return key === 'languages' ? phrase('written like “en” or “pt-BR”') : phrase('a clock time such as “18:30”');
};

const tooBig = (found: unknown, most: number): Phrase => {
  if (typeof found === 'string')
    return phrase(
      '{many, select, yes {are} other {is}} too long ({count, plural, one {# character} other {# characters}}; at most {most, number}).',
      { count: found.length, most },
    );
  if (Array.isArray(found))
    return phrase('{many, select, yes {have} other {has}} too many entries ({count, number}; at most {most, number}).', {
      count: found.length,
      most,
    });
  return most === Number.MAX_SAFE_INTEGER ? phrase('is far too large a number.') : phrase('must be at most {most, number}.', { most });
};

const unknownField = (read: Read, path: Path, key: string): Phrase => {
  const schema = schemaAt(read, path);
  if (path.at(-1) === 'stageLabels')
    return phrase('has no stage {name}; the stages are {stages}.', { name: quoted(key), stages: oneOf(stages) });
  const near = schema instanceof z.ZodObject ? nearest(key, Object.keys(schema.shape)) : undefined;
  if (near === undefined) return phrase('{many, select, yes {have} other {has}} no field {name}.', { name: quoted(key) });
  return phrase('{many, select, yes {have} other {has}} no field {name}; did you mean {near}?', { name: quoted(key), near: quoted(near) });
};

const isLength = (read: Read, path: Path): boolean => schemaAt(read, path) instanceof z.ZodCodec;

/** The part of the schema that reads this place. */
const schemaAt = (read: Read, path: Path): unknown => {
  let schema = bare(read.schema, read.value);
  for (const [index, key] of path.entries()) {
    const value = valueAt(read.value, path.slice(0, index + 1));
    if (schema instanceof z.ZodObject) schema = bare(Object.hasOwn(schema.shape, key) ? schema.shape[String(key)] : undefined, value);
    else schema = schema instanceof z.ZodArray ? bare(schema.element, value) : undefined;
  }
  return schema;
};

/** Without what only says that a field may be left out; of the nine patterns, the one that the value names. */
const bare = (schema: unknown, value: unknown): unknown => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodPrefault)
    return bare(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  return schema.options.find((option) => {
    const pattern: unknown = option instanceof z.ZodObject ? option.shape.pattern : undefined;
    return pattern instanceof z.ZodLiteral && pattern.value === valueAt(value, ['pattern']);
  });
};

/** The known name that a slip of two letters away may have meant. */
const nearest = (key: string, names: readonly string[]): string | undefined => {
  const written = key.slice(0, 40).toLowerCase();
  const reach = Math.min(2, Math.floor(key.length / 2));
  let best: { readonly name: string; readonly slips: number } | undefined;
  for (const name of names) {
    const slips = slipsBetween(written, name.toLowerCase());
    if (slips <= reach && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { name, slips };
  }
  return best?.name;
};

/** How many letters must be added, left out, changed or swapped with their neighbour to make one word the other. */
const slipsBetween = (one: string, other: string): number => {
  let twoBack: readonly number[] = [];
  let back: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one.charAt(row - 1) === other.charAt(column - 1);
      const swapped = one.charAt(row - 1) === other.charAt(column - 2) && one.charAt(row - 2) === other.charAt(column - 1);
      const near = [(back[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (back[column - 1] ?? 0) + (same ? 0 : 1)];
      if (row > 1 && column > 1 && swapped) near.push((twoBack[column - 2] ?? 0) + 1);
      here.push(Math.min(...near));
    }
    twoBack = back;
    back = here;
  }
  return back[other.length] ?? 0;
};
