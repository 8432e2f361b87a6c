import { BellWidget, ChoicesWidget, ChoiceWidget, TickWidget } from './choice-widgets.tsx';
import type { ShapeInput } from './editing.ts';
import { FieldsEditor } from './fields-editor.tsx';
import { isOrdered } from './form-layout.ts';
import { ListEditor } from './list-editor.tsx';
import { PatternEditor } from './pattern-editor.tsx';
import { LengthWidget, NumberWidget, TextWidget, WordsWidget } from './text-widgets.tsx';

/** The widget for what stands at a place. */
export const ShapeEditor = ({ shape, place, value, isOptional = false, isNullable = false, label }: ShapeInput) => {
  const input = { place, value, isOptional, ...(label === undefined ? {} : { label }) };
  switch (shape.kind) {
    case 'fields':
      return <FieldsEditor fields={shape.fields} place={place} value={value} />;
    case 'list':
      return shape.entry.kind === 'choice' && !isOrdered(place.name) ? (
        <ChoicesWidget place={place} value={listOf(value)} choices={shape.entry.choices} />
      ) : (
        <ListEditor entry={shape.entry} place={place} value={listOf(value)} />
      );
    case 'pattern':
      return <PatternEditor patterns={shape.patterns} place={place} value={value} />;
    case 'bell':
      return <BellWidget {...input} isNullable={isNullable} />;
    case 'text':
      return <TextWidget {...input} />;
    case 'words':
      return <WordsWidget {...input} most={shape.most} />;
    case 'length':
      return <LengthWidget {...input} />;
    case 'number':
      return <NumberWidget {...input} />;
    case 'choice':
      return <ChoiceWidget {...input} choices={shape.choices} />;
    case 'yes or no':
      return <TickWidget {...input} />;
    case 'fixed':
      return null;
    default:
      return shape satisfies never;
  }
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
