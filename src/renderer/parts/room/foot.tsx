import type { ReactNode } from 'react';
import type { Lines, ProjectionView, WhoLine } from '../../../core/views/projection-view.ts';
import { Spiral } from '../spiral/spiral.tsx';
import { CardMarks, cardMarksWidth } from './card-marks.tsx';
import type { Frame } from './frame.ts';
import { SetPassages } from './set-words.tsx';
import { fitWords, type Passage, type SetWords } from './typeset/fit.ts';

export type FootProps = {
  readonly view: ProjectionView;
  readonly frame: Frame;
  /** Ways to say it, the fullest first: the first that fits is taken. */
  readonly words?: readonly (readonly Passage[])[];
  readonly time: ReactNode;
  readonly sign?: ReactNode;
};

const gap = 44;
const markWidth = 156;
const height = 200;

/** The line at the foot of a picture: the mark, a few words, and at its end who of the group speaks, the card and the time. */
export const Foot = ({ view, frame, words = [], time, sign = null }: FootProps) => {
  const set = firstFitting(words, frame, endWidth(view, time !== null, sign !== null));
  return (
    <div className="foot">
      <div className="foot-mark">
        <Spiral place={view.spiral} mode="mark" title={view.names.spiral} />
      </div>
      <div className="foot-words">{set && <SetPassages set={set} />}</div>
      <div className="foot-end">
        {view.card && <CardMarks card={view.card} />}
        {sign}
        {time}
      </div>
    </div>
  );
};

const endWidth = ({ clock, card }: ProjectionView, hasTime: boolean, hasSign: boolean): number =>
  [hasTime ? (clock.kind === 'digits' ? 520 : 150) : 0, hasSign ? 150 : 0, card === null ? 0 : cardMarksWidth(card.of)]
    .filter((width) => width > 0)
    .reduce((sum, width) => sum + width + gap, 0);

const firstFitting = (ways: readonly (readonly Passage[])[], { canvas, sizes }: Frame, end: number): SetWords | null => {
  const room = { width: canvas.width - 260 - markWidth - gap - end, height, sizes: [sizes.aside], aside: sizes.aside };
  let set: SetWords | null = null;
  for (const way of ways) {
    set = fitWords(way, room);
    if (set.isWhole) return set;
  }
  return set;
};

/** Who speaks and who listens; where that is too much, or in two languages, only who speaks. */
export const whoWords = ({ speaks, listens }: WhoLine): readonly (readonly Passage[])[] => {
  const short = speaks.map((line): Passage => ({ line, role: 'strong', loud: line.words }));
  const [one] = speaks;
  const heard = listens.find(({ language }) => language === one?.language);
  if (speaks.length !== 1 || one === undefined || heard === undefined) return [short];
  return [[{ line: { ...one, words: `${one.words} ${heard.words}` }, role: 'strong', loud: one.words }], short];
};

/** Other words at the foot. */
export const footWords = (lines: Lines): readonly (readonly Passage[])[] => [lines.map((line): Passage => ({ line, role: 'aside' }))];
