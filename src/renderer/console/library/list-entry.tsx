import { memo, useState } from 'react';
import { editorWords } from '../words.ts';
import { isSamePlace, type Place, placeId, useEditing } from './editing.ts';
import { DownIcon, OutIcon, UpIcon } from './entry-icons.tsx';
import { Gist } from './gist-line.tsx';
import type { Shape } from './schema-shape.ts';

type BodyProps = {
  readonly shape: Shape;
  readonly place: Place;
  readonly value: unknown;
  readonly name: string;
  /** Whether it lies open when it first appears. */
  readonly isOpen: boolean;
};

/** An entry whose place and value are the same is not drawn again. */
const isSameEntry = (one: BodyProps, other: BodyProps): boolean =>
  one.value === other.value && one.name === other.name && isSamePlace(one.place, other.place);

/** An entry of a list: a single field as it is, a group of fields with its gist, to be opened. */
export const EntryBody = memo(({ shape, place, value, name, isOpen }: BodyProps) => {
  const { Shape: Drawn } = useEditing();
  const [isOpenAtFirst] = useState(isOpen);
  if (shape.kind !== 'fields' && shape.kind !== 'pattern')
    return (
      <div className="entry">
        <Drawn shape={shape} place={place} value={value} label={name} />
      </div>
    );
  return (
    <details className="entry" open={isOpenAtFirst} id={placeId(place.path)}>
      <Gist name={name} value={value} />
      <div className="entry-fields">
        <Drawn shape={shape} place={place} value={value} />
      </div>
    </details>
  );
}, isSameEntry);

type ActsProps = {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onTakeOut: () => void;
};

/** Up, down, out. */
export const EntryActs = ({ name, isFirst, isLast, onMove, onTakeOut }: ActsProps) => (
  <div className="entry-acts">
    <button
      type="button"
      className="btn small bare"
      aria-label={editorWords.list.up(name)}
      aria-disabled={isFirst}
      onClick={() => onMove(-1)}
    >
      <UpIcon />
    </button>
    <button
      type="button"
      className="btn small bare"
      aria-label={editorWords.list.down(name)}
      aria-disabled={isLast}
      onClick={() => onMove(1)}
    >
      <DownIcon />
    </button>
    <button type="button" className="btn small bare" aria-label={editorWords.list.takeOut(name)} onClick={onTakeOut}>
      <OutIcon />
    </button>
  </div>
);
