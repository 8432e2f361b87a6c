import { type ReactNode, useState } from 'react';
import { editorWords } from '../words.ts';
import { fieldWords, isWithin, type Place, placeId, useEditing } from './editing.ts';

/** What ties a widget to its label, its hint and its fault. */
export type WidgetProps = { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true };

type FrameProps = {
  readonly place: Place;
  /** For an entry of a list, which has a number and no name. */
  readonly label?: string;
  /** What helps here, beside the hint of the field. */
  readonly hint?: string;
  readonly children: (widget: WidgetProps) => ReactNode;
};

/** A label, its widget, its hint and what is wrong with it. */
export const FieldFrame = ({ place, label, hint, children }: FrameProps) => {
  const [isInside, setInside] = useState(false);
  const words = fieldWords(place);
  const id = placeId(place.path);
  const fault = useFault(place, isInside);
  const help = [label === undefined ? words.hint : undefined, hint].filter((one) => one !== undefined).join(' ');
  const described = [help === '' ? [] : `${id}-hint`, fault === undefined ? [] : `${id}-fault`].flat().join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices whether somebody is writing within
    <div className="field" onFocus={() => setInside(true)} onBlur={() => setInside(false)}>
      <label htmlFor={id}>{label ?? words.label}</label>
      {children({
        id,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(fault === undefined ? {} : { 'aria-invalid': true }),
      })}
      {help !== '' && (
        <p className="field-hint" id={`${id}-hint`}>
          {help}
        </p>
      )}
      {fault !== undefined && <FaultLine id={`${id}-fault`} sentence={fault} />}
    </div>
  );
};

/** What is wrong at a place; not told while somebody is still writing there. */
export const useFault = ({ path }: Pick<Place, 'path'>, isInside: boolean): string | undefined => {
  const { faults, isSaving } = useEditing();
  if (isInside && !isSaving) return undefined;
  return faults.find((fault) => fault.path.length > 0 && isWithin(fault.path, path))?.sentence;
};

/** What is wrong with a whole group or list, not with one of its fields. */
export const GroupFault = ({ place }: { readonly place: Place }) => {
  const { faults } = useEditing();
  const fault = faults.find(({ path }) => path.length === place.path.length && isWithin(path, place.path));
  return fault === undefined ? null : <FaultLine id={`${placeId(place.path)}-fault`} sentence={fault.sentence} />;
};

const FaultLine = ({ id, sentence }: { readonly id: string; readonly sentence: string }) => (
  <p className="field-fault" id={id}>
    <span className="unseen">{editorWords.field.mend}</span> {sentence}
  </p>
);
