import { z } from 'zod';
import { bellSchema } from '../../../core/patterns/parameters.ts';
import { textSchema } from '../../../core/plan/text.ts';

/** What stands at one place of a file, as an editor must know it: each kind has a widget of its own. */
export type Shape =
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly entry: Shape }
  | { readonly kind: 'pattern'; readonly patterns: readonly PatternShape[] }
  | { readonly kind: 'bell' }
  /** Words for each language. */
  | { readonly kind: 'text' }
  | { readonly kind: 'words'; readonly most: number | null }
  | { readonly kind: 'length' }
  | { readonly kind: 'number'; readonly least: number | null }
  | { readonly kind: 'choice'; readonly choices: readonly (string | number)[] }
  | { readonly kind: 'yes or no' }
  | { readonly kind: 'fixed'; readonly value: unknown };

/** One field of a group. */
export type Field = {
  readonly name: string;
  readonly shape: Shape;
  readonly isOptional: boolean;
  /** May be nothing at all: a bell that does not ring. */
  readonly isNullable: boolean;
  /** What stands there where a file says nothing, in the form of a file; undefined where a file must say it. */
  readonly usual: unknown;
};

/** One of several groups of fields, chosen by its pattern. */
export type PatternShape = { readonly name: string; readonly shape: Shape & { readonly kind: 'fields' } };

/** Walks a schema by its own definitions, so that a new parameter appears by itself. Throws where a schema holds what no widget is for. */
export const shapeOf = (schema: unknown): Shape => {
  if (schema === textSchema) return { kind: 'text' };
  if (schema === bellSchema) return { kind: 'bell' };
  if (schema instanceof z.ZodObject) return fieldsOf(schema);
  if (schema instanceof z.ZodArray) return { kind: 'list', entry: shapeOf(schema.element) };
  if (schema instanceof z.ZodDiscriminatedUnion) return { kind: 'pattern', patterns: schema.options.map(patternOf) };
  if (schema instanceof z.ZodUnion) return { kind: 'choice', choices: schema.options.flatMap(literalsOf) };
  if (schema instanceof z.ZodCodec) return { kind: 'length' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: schema.options };
  if (schema instanceof z.ZodString) return { kind: 'words', most: schema.maxLength };
  if (schema instanceof z.ZodNumber) return { kind: 'number', least: schema.minValue };
  if (schema instanceof z.ZodBoolean) return { kind: 'yes or no' };
  if (schema instanceof z.ZodLiteral) return { kind: 'fixed', value: schema.value };
  throw new Error('the schema holds something that the editor has no widget for');
};

const fieldsOf = (schema: z.ZodObject): Shape & { readonly kind: 'fields' } => ({
  kind: 'fields',
  fields: Object.entries(schema.shape).map(([name, inner]) => fieldOf(name, inner)),
});

const fieldOf = (name: string, schema: unknown): Field => {
  if (schema instanceof z.ZodOptional) return { ...fieldOf(name, schema.unwrap()), isOptional: true };
  if (schema instanceof z.ZodNullable) return { ...fieldOf(name, schema.unwrap()), isNullable: true };
  if (schema instanceof z.ZodPrefault) return { ...fieldOf(name, schema.unwrap()), usual: schema.def.defaultValue };
  return { name, shape: shapeOf(schema), isOptional: false, isNullable: false, usual: undefined };
};

const patternOf = (schema: unknown): PatternShape => {
  const shape = schema instanceof z.ZodObject ? fieldsOf(schema) : undefined;
  const name = shape?.fields.find((field) => field.name === 'pattern')?.shape;
  if (shape === undefined || name?.kind !== 'fixed') throw new Error('a timing has no pattern');
  return { name: String(name.value), shape };
};

const literalsOf = (schema: unknown): (string | number)[] => {
  const value: unknown = schema instanceof z.ZodLiteral ? schema.value : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error('a choice holds something else than words and numbers');
  return [value];
};
