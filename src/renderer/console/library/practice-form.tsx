import { useId } from 'react';
import { isFields } from '../../../core/plan/plan-place.ts';
import { editorWords } from '../words.ts';
import { practiceShape } from './beginnings.ts';
import type { Place } from './editing.ts';
import { FieldEditor } from './fields-editor.tsx';
import { sections } from './form-layout.ts';
import type { Field } from './schema-shape.ts';

type Section = { readonly name: keyof typeof editorWords.sections.names; readonly fields: readonly Field[] };

/** The form of a practice, in its parts. */
export const PracticeForm = ({ file }: { readonly file: unknown }) => {
  const id = useId();
  return (
    <>
      <nav className="editor-sections" aria-label={editorWords.sections.label}>
        {filled.map(({ name }) => (
          <button key={name} type="button" className="btn small bare" onClick={() => goTo(`${id}-${name}`)}>
            {editorWords.sections.names[name]}
          </button>
        ))}
      </nav>
      {filled.map(({ name, fields }) => (
        <section key={name} aria-labelledby={`${id}-${name}`}>
          <h3 id={`${id}-${name}`} tabIndex={-1}>
            {editorWords.sections.names[name]}
          </h3>
          {name === 'course' && <p className="field-hint">{`${editorWords.field.lengths} ${editorWords.list.keys}`}</p>}
          {fields.map((field) => (
            <FieldEditor
              key={field.name}
              field={field}
              place={whole}
              value={isFields(file) ? file[field.name] : undefined}
              mayLeave={false}
            />
          ))}
        </section>
      ))}
    </>
  );
};

const whole: Place = { path: [], name: 'practice', within: [] };

const goTo = (id: string): void => {
  const heading = document.getElementById(id);
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
};

const all = practiceShape.kind === 'fields' ? practiceShape.fields.filter((field) => field.shape.kind !== 'fixed') : [];
const placed: readonly string[] = sections.flatMap(({ fields }) => fields);

/** A field without a part comes last. */
const parts: readonly Section[] = [
  ...sections.map(({ name, fields }) => ({
    name,
    fields: fields.flatMap((one) => all.filter((field) => field.name === one)),
  })),
  { name: 'more', fields: all.filter((field) => !placed.includes(field.name)) },
];

const filled = parts.filter(({ fields }) => fields.length > 0);
