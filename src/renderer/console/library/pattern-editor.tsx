import { useRef } from 'react';
import { isFields } from '../../../core/plan/plan-place.ts';
import { patternExample } from './beginnings.ts';
import { choiceWords, fieldWords, type Place, placeId, useEditing } from './editing.ts';
import { FieldsEditor } from './fields-editor.tsx';
import { completed } from './file-form.ts';
import type { PatternShape } from './schema-shape.ts';

type PatternProps = { readonly patterns: readonly PatternShape[]; readonly place: Place; readonly value: unknown };

/** A part in one of several patterns. Another one begins with a small example; what stood in the first comes back with it. */
export const PatternEditor = ({ patterns, place, value }: PatternProps) => {
  const { change, language } = useEditing();
  const before = useRef(new Map<string, unknown>());
  const name = isFields(value) ? String(value.pattern) : '';
  const pattern = patterns.find((one) => one.name === name);
  const id = placeId([...place.path, 'pattern']);
  const choose = (chosen: string): void => {
    const shape = patterns.find((one) => one.name === chosen)?.shape;
    if (shape === undefined) return;
    before.current.set(name, value);
    change(place.path, before.current.get(chosen) ?? completed(shape, patternExample(chosen, language), language));
  };
  return (
    <>
      <div className="field pattern-choice">
        <label htmlFor={id}>{fieldWords({ name: 'pattern', within: [] }).label}</label>
        <select id={id} value={name} onChange={({ target }) => choose(target.value)}>
          {patterns.map((one) => (
            <option key={one.name} value={one.name}>
              {choiceWords('pattern', one.name)}
            </option>
          ))}
        </select>
      </div>
      {pattern !== undefined && <FieldsEditor key={name} fields={pattern.shape.fields} place={{ ...place, name }} value={value} />}
    </>
  );
};
