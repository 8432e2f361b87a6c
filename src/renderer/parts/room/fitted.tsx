import type { ReactNode } from 'react';
import { besideLine, columnWidth, type Place } from '../../../core/room/places.ts';
import type { Frame } from './frame.ts';
import { SetPassages } from './set-words.tsx';
import { fitColumns, fitWords, type Passage, type SetWords } from './typeset/fit.ts';

export type FittedProps = {
  /** What belongs together: one for each language where there are two. */
  readonly groups: readonly (readonly Passage[])[];
  readonly place: Place;
  readonly sizes: readonly number[];
  readonly frame: Frame;
  readonly tight?: boolean;
  readonly around?: { readonly before?: ReactNode; readonly after?: ReactNode };
};

/** Words in a place, at the largest of the sizes that fits: measured before they are drawn, so that drawing them is the only layout. */
export const Fitted = ({ groups, place, sizes, frame, tight = false, around }: FittedProps) => {
  const filled = groups.filter((group) => group.length > 0);
  const isBeside = filled.length > 1 && frame.layout === 'side by side';
  const sets = setGroups(filled, place, sizes, frame, tight);
  const isShared = filled.length > 1;
  return (
    <div
      className={isBeside ? 'fitted beside' : isShared ? 'fitted stacked' : 'fitted'}
      style={{ '--start': place.left, '--top': place.top, '--width': place.width, '--height': place.height }}
    >
      {sets.map((set, index) => (
        <div key={languageOf(set, index)} className="fitted-group" dir={set.passages[0]?.passage.line.direction}>
          <SetPassages set={set} {...(around === undefined ? {} : { around: index === 0 ? around : { before: around.before } })} />
        </div>
      ))}
    </div>
  );
};

const languageOf = (set: SetWords, index: number): string => `${index} ${set.passages[0]?.passage.line.language ?? ''}`;

const setGroups = (
  groups: readonly (readonly Passage[])[],
  place: Place,
  sizes: readonly number[],
  frame: Frame,
  tight: boolean,
): readonly SetWords[] => {
  const room = { width: columnWidth(place, groups.length, frame.layout), height: place.height, sizes, aside: frame.sizes.aside, tight };
  if (groups.length < 2) return groups.map((passages) => fitWords(passages, room));
  if (frame.layout === 'side by side') return fitColumns(groups, room);
  const all = fitWords(groups.flat(), { ...room, height: place.height - groups.length * besideLine });
  return groups
    .map((group) => ({ ...all, passages: all.passages.filter(({ passage }) => group.includes(passage)) }))
    .filter(({ passages }) => passages.length > 0);
};
