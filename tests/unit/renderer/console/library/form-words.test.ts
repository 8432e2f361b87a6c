import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { practiceShape } from '../../../../../src/renderer/console/library/beginnings.ts';
import { fieldWords, listWords, type Place } from '../../../../../src/renderer/console/library/editing.ts';
import { sections } from '../../../../../src/renderer/console/library/form-layout.ts';
import { type Shape, shapeOf } from '../../../../../src/renderer/console/library/schema-shape.ts';
import { editorWords } from '../../../../../src/renderer/console/words.ts';

type Found = { readonly field: string; readonly place: Pick<Place, 'name' | 'within'>; readonly shape: Shape };

/** Every field of a shape, once for each place it stands in, as the form draws it. */
const fieldsIn = (shape: Shape, name: string, within: readonly string[]): readonly Found[] => {
  switch (shape.kind) {
    case 'fields':
      return shape.fields.flatMap((field) => {
        const around = [...within, name];
        const own = { field: [...around, field.name].join('.'), place: { name: field.name, within: around }, shape: field.shape };
        return field.shape.kind === 'fixed' ? [] : [own, ...fieldsIn(field.shape, field.name, around)];
      });
    case 'list':
      return fieldsIn(shape.entry, name, within);
    case 'pattern':
      return shape.patterns.flatMap((pattern) => fieldsIn(pattern.shape, pattern.name, within));
    default:
      return [];
  }
};

const all = fieldsIn(practiceShape, 'practice', []);

describe('the form of a practice', () => {
  it('walks the whole schema', () => {
    expect(all.length).toBeGreaterThan(250);
    expect(all.map(({ field }) => field)).toContain('practice.dyad-sentences.prompts.change.say');
  });

  it('has a label for every field', () => {
    expect(all.filter(({ place }) => fieldWords(place).label === place.name).map(({ field }) => field)).toEqual([]);
  });

  it('has words for the entries of every list', () => {
    const lists = all.filter(({ shape, place }) => shape.kind === 'list' && (shape.entry.kind !== 'choice' || place.name === 'stages'));
    expect(lists.filter(({ place }) => listWords(place) === undefined).map(({ field }) => field)).toEqual([]);
  });

  it('has words for whatever can be chosen', () => {
    const nameless = all.flatMap(({ place, shape }) => {
      const inner = shape.kind === 'list' ? shape.entry : shape;
      const choices = inner.kind === 'choice' ? inner.choices : inner.kind === 'pattern' ? inner.patterns.map(({ name }) => name) : [];
      const name = inner.kind === 'pattern' ? 'pattern' : place.name;
      return choices.map((choice) => `${name}.${choice}`).filter((key) => editorWords.choices[key] === undefined);
    });
    expect([...new Set(nameless)]).toEqual([]);
  });

  it('has no word that nothing uses', () => {
    const used = (key: string): boolean => key === 'pattern' || all.some(({ place }) => fieldWords(place) === editorWords.fields[key]);
    expect(Object.keys(editorWords.fields).filter((key) => !used(key))).toEqual([]);
  });

  it('has a part of the form for every field of a practice', () => {
    const own = practiceShape.kind === 'fields' ? practiceShape.fields.filter(({ shape }) => shape.kind !== 'fixed') : [];
    expect(sections.flatMap(({ fields }): readonly string[] => fields).sort()).toEqual(own.map(({ name }) => name).sort());
  });
});

describe('a schema', () => {
  it('shows a new parameter by itself', () => {
    const shape = shapeOf(z.strictObject({ hushed: z.boolean().prefault(false), steps: z.int().min(2).optional() }));
    expect(shape).toEqual({
      kind: 'fields',
      fields: [
        { name: 'hushed', shape: { kind: 'yes or no' }, isOptional: false, isNullable: false, usual: false },
        { name: 'steps', shape: { kind: 'number', least: 2 }, isOptional: true, isNullable: false, usual: undefined },
      ],
    });
  });

  it('is refused where it holds what no widget is for', () => {
    expect(() => shapeOf(z.strictObject({ when: z.date() }))).toThrow('no widget');
  });
});
