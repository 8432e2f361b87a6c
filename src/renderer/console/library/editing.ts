import { type ComponentType, createContext, useContext } from 'react';
import { isFields, type Path } from '../../../core/plan/plan-place.ts';
import type { Language } from '../../../core/plan/text.ts';
import type { FieldWords } from '../editor-field-words.ts';
import type { ListWords } from '../editor-list-words.ts';
import { editorWords } from '../words.ts';
import type { Fault } from './find-faults.ts';
import type { Shape } from './schema-shape.ts';

/** What every part of the form needs: the language, the faults, and a way to put a value at its place. */
export type Editing = {
  readonly language: Language;
  readonly faults: readonly Fault[];
  /** Somebody tried to keep it: every fault is shown, also while its field is being filled in. */
  readonly isSaving: boolean;
  readonly change: (path: Path, value: unknown) => void;
  /** Puts the focus at a place, once it is drawn. */
  readonly goTo: (path: Path) => void;
  /** The widget for whatever stands at a place: groups and lists draw with it what stands in them. */
  readonly Shape: ComponentType<ShapeInput>;
};

/** What stands at a place, with its shape. */
export type ShapeInput = {
  readonly shape: Shape;
  readonly place: Place;
  readonly value: unknown;
  readonly isOptional?: boolean;
  readonly isNullable?: boolean;
  /** For an entry of a list, which has a number and no name. */
  readonly label?: string;
};

const EditingContext = createContext<Editing | null>(null);

/** Gives the form to its parts. */
export const EditingProvider = EditingContext.Provider;

/** The form that a widget stands in. */
export const useEditing = (): Editing => {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('a widget stands outside of the form');
  return editing;
};

/** One place of the form: the way to it, and the names of the groups around it, from the outside in. */
export type Place = { readonly path: Path; readonly name: string; readonly within: readonly string[] };

/** What a field is called here: by the groups around it and its name, else by its name alone. */
export const fieldWords = ({ name, within }: Pick<Place, 'name' | 'within'>): FieldWords =>
  nearest(editorWords.fields, name, within) ?? { label: name };

/** What a list calls its entries here. */
export const listWords = ({ name, within }: Pick<Place, 'name' | 'within'>): ListWords | undefined =>
  nearest(editorWords.lists, name, within);

/** What a value of a choice is called; the value itself where nobody named it. */
export const choiceWords = (name: string, value: string | number): string => editorWords.choices[`${name}.${value}`] ?? String(value);

const nearest = <Words>(table: Readonly<Record<string, Words>>, name: string, within: readonly string[]): Words | undefined =>
  table[[...within.slice(-2), name].join('.')] ?? table[[...within.slice(-1), name].join('.')] ?? table[name];

/** The id of the element at a place, for labels and to be gone to. */
export const placeId = (path: Path): string => `practice-${path.map(String).join('-')}`;

/** Whether two places are the same. */
export const isSamePlace = (one: Place, other: Place): boolean => one.name === other.name && placeId(one.path) === placeId(other.path);

/** Whether a path lies at or within another. */
export const isWithin = (path: Path, outer: Path): boolean => outer.every((key, place) => path[place] === key);

/** The words of a text in one language; undefined where it has none in it. */
export const textIn = (text: unknown, language: Language): string | undefined => {
  if (typeof text === 'string') return text;
  const own = isFields(text) ? text[language] : undefined;
  return typeof own === 'string' ? own : undefined;
};
