import { isFields, type Path } from '../../../core/plan/plan-place.ts';
import type { Language } from '../../../core/plan/text.ts';
import type { Field, Shape } from './schema-shape.ts';

/** A file with another value at a path; undefined takes the field out. All else stays the very same. */
export const withValueAt = (file: unknown, path: Path, value: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(file)) return file.map((entry: unknown, place) => (place === key ? withValueAt(entry, rest, value) : entry));
  const fields = isFields(file) ? file : {};
  const next = withValueAt(fields[String(key)], rest, value);
  if (next !== undefined) return { ...fields, [key]: next };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
};

/** A value with everything filled in that its shape asks for, in the order of the schema; what is optional stays out. */
export const completed = (shape: Shape, value: unknown, language: Language): unknown => {
  if (value === undefined) return emptyOf(shape, language);
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((entry: unknown) => completed(shape.entry, entry, language));
  if (shape.kind === 'fields' && isFields(value)) return completedFields(shape.fields, value, language);
  if (shape.kind !== 'pattern' || !isFields(value)) return value;
  const pattern = shape.patterns.find((one) => one.name === value.pattern);
  return pattern === undefined ? value : completed(pattern.shape, value, language);
};

const completedFields = (fields: readonly Field[], value: Readonly<Record<string, unknown>>, language: Language): unknown =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const own = value[field.name] ?? field.usual;
      if (own === null) return [[field.name, null]];
      return own === undefined && field.isOptional ? [] : [[field.name, completed(field.shape, own, language)]];
    }),
  );

/** What a new entry begins with. */
const emptyOf = (shape: Shape, language: Language): unknown => {
  switch (shape.kind) {
    case 'fields':
      return completedFields(shape.fields, {}, language);
    case 'list':
      return [];
    case 'pattern':
      return completed(shape, { pattern: shape.patterns[0]?.name }, language);
    case 'bell':
      return { sound: 'bell', strikes: 1 };
    case 'text':
      return { [language]: '' };
    case 'words':
      return '';
    case 'length':
      return '1:00';
    case 'number':
      return Math.max(0, shape.least ?? 0);
    case 'choice':
      return shape.choices[0];
    case 'yes or no':
      return false;
    case 'fixed':
      return shape.value;
    default:
      return shape satisfies never;
  }
};

/** The languages that stand in a text of a file. */
const languagesIn = (text: unknown): readonly Language[] => (isFields(text) ? Object.keys(text) : []);

/** The language in which a practice is edited: the wished one where its title has it, else the first that it has. */
export const languageOf = (file: unknown, wished: Language): Language => {
  const own = languagesIn(isFields(file) ? file.title : undefined);
  return own.find((one) => one === wished) ?? own.find((one) => one.split('-')[0] === wished.split('-')[0]) ?? own[0] ?? wished;
};

/** Whether a practice has its title in other languages beside this one. */
export const isOneOfMany = (file: unknown, language: Language): boolean =>
  languagesIn(isFields(file) ? file.title : undefined).some((one) => one !== language);
