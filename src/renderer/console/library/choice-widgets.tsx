import { type Sound, sounds } from '../../../core/patterns/parameters.ts';
import { isFields } from '../../../core/plan/plan-place.ts';
import { editorWords, soundWords } from '../words.ts';
import { choiceWords, fieldWords, type Place, placeId, useEditing } from './editing.ts';
import { FieldFrame, GroupFault } from './field-frame.tsx';
import type { WidgetInput } from './text-widgets.tsx';
import { typedNumber } from './typed-length.ts';

type ChoiceProps = WidgetInput & { readonly choices: readonly (string | number)[] };

/** One of a few. */
export const ChoiceWidget = ({ place, value, isOptional, label, choices }: ChoiceProps) => {
  const { change } = useEditing();
  return (
    <FieldFrame place={place} {...(label === undefined ? {} : { label })}>
      {(widget) => (
        <select
          {...widget}
          value={String(value ?? '')}
          onChange={({ target }) =>
            change(
              place.path,
              choices.find((choice) => String(choice) === target.value),
            )
          }
        >
          {isOptional && <option value="">{editorWords.field.notSaid}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceWords(place.name, choice)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
};

type ChoicesProps = { readonly place: Place; readonly value: readonly unknown[]; readonly choices: readonly (string | number)[] };

/** Any of a few, to tick. What is ticked later stands later; the rest keeps its order. */
export const ChoicesWidget = ({ place, value, choices }: ChoicesProps) => {
  const { change } = useEditing();
  const words = fieldWords(place);
  return (
    <fieldset className="choices" id={placeId(place.path)} tabIndex={-1}>
      <legend>{words.label}</legend>
      <div className="ticks">
        {choices.map((choice) => (
          <label key={choice} className="tick">
            <input
              type="checkbox"
              checked={value.includes(choice)}
              onChange={({ target }) => change(place.path, target.checked ? [...value, choice] : value.filter((one) => one !== choice))}
            />
            {choiceWords(place.name, choice)}
          </label>
        ))}
      </div>
      <GroupFault place={place} />
    </fieldset>
  );
};

/** Yes or no. */
export const TickWidget = ({ place, value }: WidgetInput) => {
  const { change } = useEditing();
  const id = placeId(place.path);
  return (
    <label className="tick" htmlFor={id}>
      <input id={id} type="checkbox" checked={value === true} onChange={({ target }) => change(place.path, target.checked)} />
      {fieldWords(place).label}
    </label>
  );
};

/** A bell: its instrument and how often it is struck, or none. */
export const BellWidget = ({ place, value, isNullable, label }: WidgetInput & { readonly isNullable: boolean }) => {
  const { change } = useEditing();
  const bell = isFields(value) ? value : null;
  const name = label ?? fieldWords(place).label;
  const choose = (chosen: string): void => {
    const sound = sounds.find((one) => one === chosen);
    change(place.path, sound === undefined ? null : { strikes: 1, ...bell, sound });
  };
  return (
    <div className="bell" id={placeId(place.path)}>
      <FieldFrame place={{ ...place, path: [...place.path, 'sound'] }} label={name}>
        {(widget) => (
          <select
            {...widget}
            aria-label={editorWords.field.instrument(name)}
            value={String(bell?.sound ?? '')}
            onChange={({ target }) => choose(target.value)}
          >
            {isNullable && <option value="">{editorWords.field.noBell}</option>}
            {sounds.map((sound: Sound) => (
              <option key={sound} value={sound}>
                {soundWords.instrument(sound)}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      {bell !== null && (
        <FieldFrame place={{ ...place, path: [...place.path, 'strikes'] }} label={editorWords.field.strikes}>
          {(widget) => (
            <input
              {...widget}
              aria-label={editorWords.field.strikesOf(name)}
              type="number"
              className="num short"
              min={1}
              max={9}
              value={String(bell.strikes ?? 1)}
              onChange={({ target }) => change([...place.path, 'strikes'], typedNumber(target.value))}
            />
          )}
        </FieldFrame>
      )}
      <GroupFault place={place} />
    </div>
  );
};
