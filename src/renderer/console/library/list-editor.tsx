import { type KeyboardEvent, useState } from 'react';
import { editorWords } from '../words.ts';
import { patternExample } from './beginnings.ts';
import { fieldWords, listWords, type Place, placeId, useEditing } from './editing.ts';
import { GroupFault } from './field-frame.tsx';
import { completed } from './file-form.ts';
import { EntryActs, EntryBody } from './list-entry.tsx';
import type { Shape } from './schema-shape.ts';
import { swapped, useEntryKeys } from './use-entry-keys.ts';

type ListProps = { readonly entry: Shape; readonly place: Place; readonly value: readonly unknown[] };

/** A list: entries can be added, taken out and moved, by buttons and by Alt with the arrow keys. */
export const ListEditor = ({ entry, place, value }: ListProps) => {
  const { change, goTo, language } = useEditing();
  const keys = useEntryKeys(value.length);
  const [told, setTold] = useState('');
  const { label, hint } = fieldWords(place);
  const words = listWords(place);
  const nameOf = (index: number): string => words?.entry(index + 1) ?? `${label} ${index + 1}`;

  const add = (): void => {
    keys.insert();
    change(place.path, [...value, completed(entry, beginningOf(entry, value, language), language)]);
    goTo([...place.path, value.length]);
  };
  const takeOut = (index: number): void => {
    keys.remove(index);
    change(
      place.path,
      value.filter((_, other) => other !== index),
    );
    goTo(value.length > 1 ? [...place.path, Math.min(index, value.length - 2)] : place.path);
  };
  const move = (index: number, by: 1 | -1): void => {
    const to = index + by;
    if (to < 0 || to >= value.length) return;
    keys.swap(index, to);
    change(place.path, swapped(value, index, to));
    setTold(editorWords.list.moved(nameOf(index), to + 1, value.length));
  };
  const moveByKey = (event: KeyboardEvent, index: number): void => {
    const by = event.key === 'ArrowUp' ? -1 : 1;
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(index, by);
  };

  return (
    <fieldset className="list" id={placeId(place.path)} tabIndex={-1}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <ol>
        {value.map((one, index) => (
          <li key={keys.all[index]} onKeyDown={(event) => moveByKey(event, index)}>
            <EntryBody
              shape={entry}
              place={{ ...place, path: [...place.path, index] }}
              value={one}
              name={nameOf(index)}
              isOpen={value.length === 1 || keys.all[index] === keys.added}
            />
            <EntryActs
              name={nameOf(index)}
              isFirst={index === 0}
              isLast={index === value.length - 1}
              onMove={(by) => move(index, by)}
              onTakeOut={() => takeOut(index)}
            />
          </li>
        ))}
      </ol>
      <button type="button" className="btn small add" onClick={add}>
        {words?.add ?? editorWords.list.add}
      </button>
      <p className="unseen" aria-live="polite">
        {told}
      </p>
      <GroupFault place={place} />
    </fieldset>
  );
};

/** A new entry begins with a small example of a part, with the first choice that is not taken, else empty. */
const beginningOf = (entry: Shape, value: readonly unknown[], language: string): unknown => {
  if (entry.kind === 'pattern') return patternExample('cue-list', language);
  return entry.kind === 'choice' ? entry.choices.find((choice) => !value.includes(choice)) : undefined;
};
