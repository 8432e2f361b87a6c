import { memo } from 'react';
import { isFields } from '../../../core/plan/plan-place.ts';
import { editorWords } from '../words.ts';
import { fieldWords, isSamePlace, type Place, placeId, useEditing } from './editing.ts';
import { OutIcon } from './entry-icons.tsx';
import { GroupFault } from './field-frame.tsx';
import { completed } from './file-form.ts';
import { inOrder, isMeant } from './form-layout.ts';
import { Gist } from './gist-line.tsx';
import type { Field } from './schema-shape.ts';

type FieldsProps = { readonly fields: readonly Field[]; readonly place: Place; readonly value: unknown };

/** The fields of a group: what stands there, then what can be added. */
export const FieldsEditor = ({ fields, place, value }: FieldsProps) => {
  const own = isFields(value) ? value : {};
  const shown = inOrder(fields).filter(({ name, shape }) => shape.kind !== 'fixed' && isMeant(place.name, name, own));
  const isThere = (field: Field): boolean => !mayBeAdded(field, own[field.name]);
  return (
    <>
      {shown.filter(isThere).map((field) => (
        <FieldEditor key={field.name} field={field} place={place} value={own[field.name]} mayLeave />
      ))}
      <Additions fields={shown.filter((field) => !isThere(field))} place={place} />
      <GroupFault place={place} />
    </>
  );
};

/** Whether nothing stands there yet: what may be left out, and lists that begin without entries. */
const mayBeAdded = ({ isOptional, usual }: Field, value: unknown): boolean => {
  if (isOptional) return value === undefined;
  return Array.isArray(usual) && usual.length === 0 && Array.isArray(value) && value.length === 0;
};

/** The names around what stands in a place: its own comes last. */
export const placeIn = (place: Place, name: string): Place => ({
  path: [...place.path, name],
  name,
  within: [...place.within, place.name],
});

type FieldProps = { readonly field: Field; readonly place: Place; readonly value: unknown; readonly mayLeave: boolean };

/** A field whose place and value are the same is not drawn again: a form has hundreds. */
const isSameField = (one: FieldProps, other: FieldProps): boolean =>
  one.field === other.field && one.value === other.value && isSamePlace(one.place, other.place);

/** One field; a group that may be left out has a button for it. */
export const FieldEditor = memo(({ field, place, value, mayLeave }: FieldProps) => {
  const { change, Shape } = useEditing();
  const own = placeIn(place, field.name);
  const { label, hint } = fieldWords(own);
  const editor = <Shape shape={field.shape} place={own} value={value} isOptional={field.isOptional} isNullable={field.isNullable} />;
  const takeOut = mayLeave && field.isOptional && (
    <button
      type="button"
      className="btn small bare out"
      aria-label={editorWords.list.takeOut(label)}
      onClick={() => change(own.path, undefined)}
    >
      <OutIcon />
    </button>
  );
  if (field.shape.kind !== 'fields')
    return takeOut === false ? (
      editor
    ) : (
      <div className="may-leave">
        {editor}
        {takeOut}
      </div>
    );
  if (mayLeave && field.shape.fields.length > 3)
    return (
      <div className="group-entry">
        <details className="entry" id={placeId(own.path)} aria-label={label}>
          <Gist name={label} value={value} />
          <div className="entry-fields">{editor}</div>
        </details>
        {takeOut}
      </div>
    );
  return (
    <fieldset className="group" data-field={field.name} id={placeId(own.path)} tabIndex={-1}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      {editor}
      {takeOut}
    </fieldset>
  );
}, isSameField);

const Additions = ({ fields, place }: Pick<FieldsProps, 'fields' | 'place'>) => {
  const { change, goTo, language } = useEditing();
  if (fields.length === 0) return null;
  return (
    <div className="additions">
      <span className="t2">{editorWords.field.may}</span>
      {fields.map((field) => {
        const own = placeIn(place, field.name);
        const { label } = fieldWords(own);
        const add = (): void => {
          const entry = field.shape.kind === 'list' ? field.shape.entry : null;
          const fresh = completed(entry ?? field.shape, undefined, language);
          change(own.path, entry === null ? fresh : [fresh]);
          goTo(own.path);
        };
        return (
          <button key={field.name} type="button" className="btn small" aria-label={editorWords.field.add(label)} onClick={add}>
            {label}
          </button>
        );
      })}
    </div>
  );
};
