import { memo, useEffect, useRef } from 'react';
import { between } from '../../core/time.ts';
import type { ConsoleView, OutlineDay, OutlineRow } from '../../core/views/console-view.ts';
import type { Expected } from '../../core/views/expected.ts';
import { type ClockWords, showsAnotherMinute, wholeMinutes } from './clock-words.ts';
import { useDesk } from './desk.ts';
import { Icon } from './icons.tsx';
import { moveFocus } from './move-focus.ts';
import { BlockRow, PracticeRow, type PracticeRowProps } from './outline-rows.tsx';
import { rowsAround } from './rows-around.ts';
import { useExpected } from './use-expected.ts';
import { words } from './words.ts';

/** Rows drawn at the most: a day of thousands is shown around now. */
const rowLimit = 200;

type OutlineProps = Pick<ConsoleView, 'days' | 'outline' | 'now' | 'pace'> & {
  /** The day whose rows these are. */
  readonly day: number;
  readonly onGoTo: (segment: string | null) => void;
};

/** Where we are: the days, and the rows of the present one with planned and expected times. */
export const Outline = memo(({ days, outline, now, pace, day, onGoTo }: OutlineProps) => {
  const { times } = useDesk();
  const expected = useExpected({ now, pace });
  const present = outline.findIndex((row) => row.kind === 'practice' && row.state === 'now');
  const { before, rows, after } = rowsAround(outline, Math.max(0, present), rowLimit);
  const scrolled = useKeptInView(now?.practice ?? '', present);
  return (
    <nav className="outline" aria-label={words.outline.label}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only add to what Tab and Enter do on the buttons within */}
      <div className="outline-scroll" ref={scrolled} onKeyDown={moveFocus}>
        {days
          .filter((one) => one.day <= day)
          .map((one) => (
            <DayLine key={one.day} day={one} isOpen={one.day === day} times={times} />
          ))}
        <div className="rows">
          {before > 0 && <p className="more-rows">{words.outline.more(before)}</p>}
          {rows.map((row, index) => (
            <Row
              key={row.kind === 'practice' ? row.id : `${row.kind} ${before + index}`}
              row={row}
              expected={expected}
              times={times}
              onGoTo={onGoTo}
            />
          ))}
          {after > 0 && <p className="more-rows">{words.outline.more(after)}</p>}
        </div>
        {days
          .filter((one) => one.day > day)
          .map((one) => (
            <DayLine key={one.day} day={one} isOpen={false} times={times} />
          ))}
      </div>
      <button type="button" className="go-to" aria-keyshortcuts="G" onClick={() => onGoTo(null)}>
        <Icon name="aim" />
        <span>{words.outline.goTo}</span>
        <kbd>G</kbd>
      </button>
    </nav>
  );
});

const DayLine = ({ day, isOpen, times }: { readonly day: OutlineDay; readonly isOpen: boolean; readonly times: ClockWords }) => (
  <div className={isOpen ? 'day on' : 'day'} data-stage={day.stage ?? undefined}>
    <span dir="auto">{day.title}</span>
    <i className="r num">{day.state === 'done' ? words.outline.day.done : words.range(times.minutes(day.start), times.minutes(day.end))}</i>
  </div>
);

type RowProps = {
  readonly row: OutlineRow;
  readonly expected: Expected | null;
  readonly times: ClockWords;
  readonly onGoTo: (segment: string) => void;
};

const Row = ({ row, expected, times, onGoTo }: RowProps) => {
  switch (row.kind) {
    case 'block':
      return <BlockRow title={row.title} minutes={wholeMinutes(row.planned)} />;
    case 'more':
      return <p className="more-rows">{words.outline.more(row.count)}</p>;
    case 'practice':
      return <PracticeRow {...practiceProps(row, expected, times)} onGoTo={onGoTo} />;
    default:
      return row satisfies never;
  }
};

/** Words and numbers only, so that a row is drawn again only when one of them changes. */
const practiceProps = (
  row: OutlineRow & { readonly kind: 'practice' },
  expected: Expected | null,
  times: ClockWords,
): Omit<PracticeRowProps, 'onGoTo'> => {
  const planned = times.minutes(row.plannedStart);
  const same = { segment: row.segment, title: row.title, stage: row.stage, state: row.state, isPinned: row.pinned, planned };
  if (row.state === 'now' && expected !== null) {
    const began = row.began ?? row.plannedStart;
    const late = Math.trunc(between(row.plannedStart, began) / 60_000);
    return {
      ...same,
      shown: words.range(times.minutes(began), times.minutes(expected.practiceEnd)),
      remark: beganRemark(late),
      isMoved: false,
      overPin: 0,
      isLit: false,
    };
  }
  const ahead = expected?.practices.get(row.id);
  if (row.state === 'to come' && ahead !== undefined) {
    const overPin = row.pinned && ahead.overPin >= 60_000 ? wholeMinutes(ahead.overPin) : 0;
    const isMoved = showsAnotherMinute(row.plannedStart, ahead.start);
    const isLit = overPin > 0 && expected?.nextPin?.at === row.plannedStart;
    return { ...same, shown: isMoved ? times.minutes(ahead.start) : planned, remark: '', isMoved, overPin, isLit };
  }
  return { ...same, shown: row.began === null ? planned : times.minutes(row.began), remark: '', isMoved: false, overPin: 0, isLit: false };
};

/** Another time of day altogether is no delay: then the times speak for themselves. */
const farOff = 90;

const beganRemark = (late: number): string => {
  if (late === 0) return words.outline.beganOnTime;
  return Math.abs(late) >= farOff ? '' : words.outline.began(late);
};

/** Keeps the present row in sight when it changes, without moving the page. */
const useKeptInView = (practice: string, index: number) => {
  const scrolled = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another practice is the reason to look again
  useEffect(() => {
    const area = scrolled.current;
    const row = area?.querySelector<HTMLElement>('[aria-current="step"]');
    if (!area || !row) return;
    const [areaBox, rowBox] = [area.getBoundingClientRect(), row.getBoundingClientRect()];
    const margin = Math.min(120, areaBox.height / 4);
    if (rowBox.top >= areaBox.top + margin && rowBox.bottom <= areaBox.bottom - margin) return;
    area.scrollTop += rowBox.top - areaBox.top - (areaBox.height - rowBox.height) / 2;
  }, [practice, index]);
  return scrolled;
};
