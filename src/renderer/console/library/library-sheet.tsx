import type { LibraryAnswers } from '../../../core/library/library-contract.ts';
import { Sheet } from '../sheet.tsx';
import { libraryWords } from '../words.ts';
import { CardsPart } from './cards-part.tsx';
import { CreditsPart } from './credits-part.tsx';
import { type LibraryPlace, libraryParts, type TurnPlace } from './library-place.ts';
import { PlanPart } from './plan-part.tsx';
import { PracticesPart } from './practices-part.tsx';
import { Tabs } from './tabs.tsx';
import { useAnswer } from './use-answer.ts';

export type LibrarySheetProps = {
  readonly place: LibraryPlace;
  readonly onPlace: TurnPlace;
  /** While a session runs the library is for reading, and leaves the time and the bells beside it to be seen. */
  readonly isRunning: boolean;
  /** Changes when another plan is open. */
  readonly plan: string;
  readonly onClose: () => void;
};

/** Practices, reading cards, what is seen in this plan, and whom all of it is owed to. */
export const LibrarySheet = ({ place, onPlace, isRunning, plan, onClose }: LibrarySheetProps) => {
  const [answer, askAgain] = useAnswer<'list'>({ type: 'list' }, `${plan} ${isRunning}`);
  return (
    <Sheet title={libraryWords.title} className={isRunning ? 'library-sheet' : 'library-sheet whole'} onClose={onClose}>
      <Tabs
        label={libraryWords.parts.label}
        tabs={libraryParts.map((name) => ({ name, words: libraryWords.parts[name] }))}
        chosen={place.part}
        onChoose={(part) => onPlace((was) => ({ ...was, part }))}
      >
        {answer === null ? (
          <p className="late" role="status">
            {libraryWords.loading}
          </p>
        ) : answer.ok ? (
          <Part list={answer.answer} place={place} onPlace={onPlace} isRunning={isRunning} onChanged={askAgain} />
        ) : (
          <Unanswered problems={answer.problems} onAgain={askAgain} />
        )}
      </Tabs>
    </Sheet>
  );
};

type PartProps = Pick<LibrarySheetProps, 'place' | 'onPlace' | 'isRunning'> & {
  readonly list: LibraryAnswers['list'];
  readonly onChanged: () => void;
};

const Part = ({ list, place, onPlace, isRunning, onChanged }: PartProps) => {
  switch (place.part) {
    case 'practices':
      return <PracticesPart list={list} place={place} onPlace={onPlace} isRunning={isRunning} onChanged={onChanged} />;
    case 'cards':
      return <CardsPart cards={list.cards} language={list.language} />;
    case 'plan':
      return <PlanPart plan={list.plan} onChanged={onChanged} />;
    case 'credits':
      return <CreditsPart list={list} onPractice={(chosen) => onPlace((was) => ({ ...was, part: 'practices', chosen, writing: null }))} />;
    default:
      return place.part satisfies never;
  }
};

const Unanswered = ({ problems, onAgain }: { readonly problems: readonly string[]; readonly onAgain: () => void }) => (
  <div className="unanswered" role="alert">
    {problems.map((problem) => (
      <p key={problem} dir="auto">
        {problem}
      </p>
    ))}
    <button type="button" className="btn" onClick={onAgain}>
      {libraryWords.again}
    </button>
  </div>
);
