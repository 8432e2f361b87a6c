import { useEffect, useRef } from 'react';
import type { LibraryAnswers, PracticeEntry } from '../../../core/library/library-contract.ts';
import type { LibraryPractice } from '../../../core/library/practice.ts';
import { wordsIn } from '../../../core/plan/text.ts';
import { libraryWords } from '../words.ts';
import { Alongside } from './alongside.tsx';
import { GroupsOfPeople } from './groups-of-people.tsx';
import type { Outcome } from './outcome.tsx';
import { PracticeActs } from './practice-acts.tsx';
import { PracticeCourse } from './practice-course.tsx';
import { PracticeFacts } from './practice-facts.tsx';
import { PracticeMine } from './practice-mine.tsx';
import { PracticeScript } from './practice-script.tsx';
import { StageMarks } from './stage-marks.tsx';
import { useAnswer } from './use-answer.ts';

type ChosenPracticeProps = {
  readonly id: string;
  readonly list: LibraryAnswers['list'];
  readonly isRunning: boolean;
  /** The number of people that was looked for. */
  readonly people: number | null;
  readonly onBack: () => void;
  readonly onEdit: (practice: LibraryPractice) => void;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly onShow: (id: string | null, outcome: Outcome) => void;
};

/** One practice, whole: what it asks, what is said, what is for the facilitator alone, and what can be done with it. */
export const ChosenPractice = ({ id, list, isRunning, people, onBack, onEdit, onOutcome, onShow }: ChosenPracticeProps) => {
  const [answer] = useAnswer<'practice'>({ type: 'practice', id });
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Only where it takes the place of the list is there a way back, and the focus with it.
    if (back.current !== null && back.current.offsetParent !== null) back.current.focus();
  }, []);
  return (
    <>
      <button type="button" className="btn small back" ref={back} onClick={onBack}>
        {libraryWords.list.back}
      </button>
      {answer === null ? (
        <p className="late" role="status">
          {libraryWords.loading}
        </p>
      ) : answer.ok ? (
        <Whole
          {...answer.answer}
          entry={list.practices.find((one) => one.id === id)}
          list={list}
          isRunning={isRunning}
          people={people}
          onEdit={onEdit}
          onOutcome={onOutcome}
          onShow={onShow}
        />
      ) : (
        <div role="alert">
          {answer.problems.map((problem) => (
            <p key={problem} dir="auto">
              {problem}
            </p>
          ))}
        </div>
      )}
    </>
  );
};

type WholeProps = LibraryAnswers['practice'] &
  Pick<ChosenPracticeProps, 'list' | 'isRunning' | 'people' | 'onEdit' | 'onOutcome' | 'onShow'> & {
    readonly entry: PracticeEntry | undefined;
  };

const Whole = ({ practice, own, parts, length, entry, list, isRunning, people, onEdit, onOutcome, onShow }: WholeProps) => {
  const title = wordsIn(practice.title, list.language);
  const names = practice.otherNames.map((name) => wordsIn(name, list.language));
  return (
    <article className="practice" aria-label={title}>
      <header>
        <StageMarks stages={practice.stages} />
        <h3 lang={list.language} dir="auto">
          {title}
        </h3>
        {names.length > 0 && (
          <p className="t2" dir="auto">
            {libraryWords.practice.otherNames(libraryWords.inRow(names))}
          </p>
        )}
      </header>
      <PracticeActs
        practice={practice}
        title={title}
        own={own}
        plan={list.plan}
        isRunning={isRunning}
        onEdit={() => onEdit(practice)}
        onOutcome={onOutcome}
        onShow={onShow}
      />
      <PracticeFacts practice={practice} language={list.language} />
      <GroupsOfPeople practice={practice} languages={list.plan.languages} people={people} />
      <Alongside own={{ id: practice.id, title, length }} practices={list.practices} />
      <PracticeScript practice={practice} language={list.language} />
      <PracticeCourse parts={parts} length={length} />
      <PracticeMine practice={practice} usedIn={entry?.usedIn ?? []} />
    </article>
  );
};
