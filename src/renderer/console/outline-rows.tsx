import { memo } from 'react';
import { StageSign } from '../parts/spiral/stage-sign.tsx';
import { Pin } from './icons.tsx';
import { words } from './words.ts';

/** The heading of a block with its planned length. */
export const BlockRow = memo(({ title, minutes }: { readonly title: string; readonly minutes: number }) => (
  <div className="blk">
    <span dir="auto">{title}</span>
    <span className="r num">{words.minutes(minutes)}</span>
  </div>
));

export type PracticeRowProps = {
  readonly segment: string;
  readonly title: string;
  readonly stage: 1 | 2 | 3 | 4 | null;
  readonly state: 'done' | 'now' | 'to come';
  readonly isPinned: boolean;
  readonly planned: string;
  /** The time that counts: when it began, runs, or is expected. */
  readonly shown: string;
  /** Expected a minute or more away from the plan. */
  readonly isMoved: boolean;
  /** Whole minutes past a pin; 0 when it is kept. */
  readonly overPin: number;
  /** The one fact to see: what runs into the next pin. */
  readonly isLit: boolean;
  readonly remark: string;
  readonly onGoTo: (segment: string) => void;
};

const stateClass = { done: ' done', now: ' now', 'to come': '' } as const;

/** A practice: its thread in the stage's colour, its sign, its name and time. Offers to go there. */
export const PracticeRow = memo((row: PracticeRowProps) => (
  <button
    type="button"
    className={`row${stateClass[row.state]}${row.isPinned && row.state !== 'now' ? ' pinned' : ''}${row.stage === null ? ' plain' : ''}`}
    data-stage={row.stage ?? undefined}
    aria-current={row.state === 'now' ? 'step' : undefined}
    tabIndex={row.state === 'now' ? 0 : -1}
    title={row.title}
    onClick={() => row.onGoTo(row.segment)}
  >
    <span className="th" aria-hidden="true">
      {row.state !== 'now' && (row.isPinned ? <Pin /> : row.stage !== null && <StageSign stage={row.stage} />)}
    </span>
    <span className="nm">
      <span dir="auto">{row.title}</span>
      {row.remark !== '' && <em>{row.remark}</em>}
    </span>
    <span className="tm">
      <RowTime {...row} />
    </span>
  </button>
));

const RowTime = ({ state, planned, shown, isMoved, overPin, isLit }: PracticeRowProps) => {
  if (state === 'now')
    return (
      <>
        <b>{shown}</b>
        <em>{words.outline.planned(planned)}</em>
      </>
    );
  if (overPin > 0)
    return (
      <>
        {planned} <span className={isLit ? 'chip attn' : 'chip'}>{words.outline.overPin(shown, overPin)}</span>
      </>
    );
  if (!isMoved) return <>{shown}</>;
  return (
    <>
      <s>{planned}</s>
      <b>{shown}</b>
    </>
  );
};
