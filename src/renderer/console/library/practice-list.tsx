import { memo, useEffect, useRef } from 'react';
import type { PracticeEntry } from '../../../core/library/library-contract.ts';
import { moveFocus } from '../move-focus.ts';
import { libraryWords, words } from '../words.ts';
import { StageMarks } from './stage-marks.tsx';

type PracticeListProps = {
  readonly practices: readonly PracticeEntry[];
  readonly language: string;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
};

/** What was found, each with what decides whether it fits. */
export const PracticeList = memo(({ practices, language, chosen, onChoose }: PracticeListProps) => {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // Whoever opens the library again finds the chosen one where it was left.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <ul ref={list} className="practice-list" aria-label={libraryWords.list.label} onKeyDown={moveFocus}>
      {practices.map((practice) => (
        <PracticeRow key={practice.id} practice={practice} language={language} isChosen={practice.id === chosen} onChoose={onChoose} />
      ))}
    </ul>
  );
});

type PracticeRowProps = {
  readonly practice: PracticeEntry;
  readonly language: string;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
};

const PracticeRow = memo(({ practice, language, isChosen, onChoose }: PracticeRowProps) => (
  <li>
    <button
      type="button"
      className="practice-row"
      data-practice={practice.id}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(practice.id)}
    >
      <span className="nm" lang={language} dir="auto">
        {practice.title}
      </span>
      <span className="tm num">{words.minutes(practice.minutes.usual)}</span>
      <StageMarks stages={practice.stages} />
      <span className="facts">
        {practice.own && <span className="flag own">{libraryWords.list.own}</span>}
        <span>{libraryWords.group(practice.group)}</span>
        {practice.flags.map((flag) => (
          <span key={flag} className="flag">
            {libraryWords.flag(flag)}
          </span>
        ))}
      </span>
    </button>
  </li>
));
