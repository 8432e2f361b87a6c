import { isFields } from '../../../core/plan/plan-place.ts';
import { editorWords } from '../words.ts';
import { practiceShape } from './beginnings.ts';
import type { Place } from './editing.ts';
import { FieldEditor } from './fields-editor.tsx';
import { bringIntoSight } from './focus-at.ts';
import { sections } from './form-layout.ts';
import type { Field } from './schema-shape.ts';

type Section = { readonly name: keyof typeof editorWords.sections.names; readonly fields: readonly Field[] };

/** Leads to the parts of the form. */
export const FormParts = () => (
  <nav className="editor-sections" aria-label={editorWords.sections.label}>
    {filled.map(({ name }) => (
      <button key={name} type="button" className="btn small bare" onClick={() => goTo(name)}>
        {editorWords.sections.names[name]}
      </button>
    ))}
  </nav>
);

/** The form of a practice, in its parts. */
export const PracticeForm = ({ file }: { readonly file: unknown }) => (
  <>
    {filled.map(({ name, fields }) => (
      <section key={name} aria-labelledby={headingOf(name)}>
        <h3 id={headingOf(name)} tabIndex={-1}>
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

const headingOf = (name: string): string => `practice-part-${name}`;

const whole: Place = { path: [], name: 'practice', within: [] };

const goTo = (name: string): void => {
  const heading = document.getElementById(headingOf(name));
  heading?.focus({ preventScroll: true });
  if (heading !== null) bringIntoSight(heading);
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
