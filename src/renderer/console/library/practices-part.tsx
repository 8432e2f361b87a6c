import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LibraryAnswers } from '../../../core/library/library-contract.ts';
import { libraryWords } from '../words.ts';
import { ChosenPractice } from './chosen-practice.tsx';
import { FindForm } from './find-form.tsx';
import { findPractices } from './find-practices.ts';
import { askLibrary } from './library-link.ts';
import type { LibraryPlace, TurnPlace } from './library-place.ts';
import { NewPractices } from './new-practices.tsx';
import { done, noOutcome, type Outcome, OutcomeLines } from './outcome.tsx';
import { PracticeEditor } from './practice-editor.tsx';
import { PracticeList } from './practice-list.tsx';

type PracticesPartProps = {
  readonly list: LibraryAnswers['list'];
  readonly place: LibraryPlace;
  readonly onPlace: TurnPlace;
  readonly isRunning: boolean;
  readonly onChanged: () => void;
};

/** All practices: what is looked for, what was found, the chosen one; or the one that is being written. */
export const PracticesPart = ({ list, place, onPlace, isRunning, onChanged }: PracticesPartProps) => {
  const [outcome, setOutcome] = useState<Outcome>(noOutcome);
  const found = useMemo(() => findPractices(list.practices, place.wish), [list.practices, place.wish]);

  const chosenPart = useRef<HTMLDivElement>(null);
  const before = useRef(place);
  useEffect(() => {
    const { chosen, writing } = before.current;
    before.current = place;
    if (writing !== null && place.writing === null) chosenPart.current?.closest('dialog')?.focus();
    else if (chosen !== null && place.chosen === null) focusRow(chosen);
    else if (chosen !== place.chosen && chosenPart.current !== null) chosenPart.current.scrollTop = 0;
  }, [place]);

  const choose = useCallback(
    (chosen: string | null): void => {
      setOutcome(noOutcome);
      onPlace((was) => ({ ...was, chosen }));
    },
    [onPlace],
  );
  /** Something became one of the facilitator’s own, or changed: it is shown, whatever was looked for. */
  const show = (chosen: string | null, next: Outcome): void => {
    onChanged();
    setOutcome(next);
    onPlace((was) => ({ ...was, chosen, writing: null }));
  };
  const save = async (practice: unknown, replaces: string | null): Promise<readonly string[]> => {
    const answer = await askLibrary<'save'>({ type: 'save', practice, replaces });
    if (!answer.ok) return answer.problems;
    show(answer.answer.id, done(libraryWords.make.saved));
    return [];
  };

  const { writing } = place;
  if (writing !== null)
    return (
      <PracticeEditor
        practice={writing.practice}
        onSave={(practice) => save(practice, writing.practice?.id ?? null)}
        onCancel={() => onPlace((was) => ({ ...was, writing: null }))}
      />
    );
  return (
    <div className="practices" data-chosen={place.chosen === null ? undefined : 'yes'}>
      <FindForm wish={place.wish} onWish={(wish) => onPlace((was) => ({ ...was, wish }))} />
      <div className="found">
        <p className="count" role="status">
          {libraryWords.find.found(found.length)}
        </p>
        <Faults faults={list.faults} />
        {found.length === 0 ? (
          <p className="hint">{libraryWords.find.none}</p>
        ) : (
          <PracticeList practices={found} language={list.language} chosen={place.chosen} onChoose={choose} />
        )}
        <NewPractices
          can={isRunning ? libraryWords.reading : true}
          onNew={() => onPlace((was) => ({ ...was, writing: { practice: null } }))}
          onTaken={show}
        />
      </div>
      <div className="chosen" ref={chosenPart}>
        <OutcomeLines outcome={outcome} />
        {place.chosen === null ? (
          <p className="hint">{libraryWords.list.none}</p>
        ) : (
          <ChosenPractice
            key={place.chosen}
            id={place.chosen}
            list={list}
            isRunning={isRunning}
            people={place.wish.people}
            onBack={() => choose(null)}
            onEdit={(practice) => onPlace((was) => ({ ...was, writing: { practice } }))}
            onOutcome={setOutcome}
            onShow={show}
          />
        )}
      </div>
    </div>
  );
};

/** Whoever comes back to the list goes on where they were; where that practice is gone, at its beginning. */
const focusRow = (id: string | null): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('.practice-row')];
  (rows.find((row) => row.dataset.practice === id) ?? rows[0])?.focus();
};

const Faults = ({ faults }: Pick<LibraryAnswers['list'], 'faults'>) =>
  faults.length === 0 ? null : (
    <details className="faults" open>
      <summary>{libraryWords.list.faults}</summary>
      <ul>
        {faults.map(({ file, problem }) => (
          <li key={`${file} ${problem}`} dir="auto">
            {libraryWords.list.fault(file, problem)}
          </li>
        ))}
      </ul>
    </details>
  );
