import { libraryWords } from '../words.ts';
import { useAnswer } from './use-answer.ts';

/** The way into the library, and to what is seen in this plan. */
export type LibraryDoor = { readonly isOpen: boolean; readonly onOpen: () => void; readonly onRemarks: () => void };

type LibraryLineProps = {
  readonly library: LibraryDoor;
  /** Changes whenever the plan may have changed. */
  readonly occasion: string;
};

/** Before a day: the library, and how many things there are to look at in this plan; no number where there are none, or where nobody can tell. */
export const LibraryLine = ({ library, occasion }: LibraryLineProps) => {
  const [answer] = useAnswer<'checks'>({ type: 'checks' }, occasion);
  const count = answer?.ok ? answer.answer.remarks.length : 0;
  return (
    <div className="library-line">
      <button type="button" className="btn" aria-keyshortcuts="P" onClick={library.onOpen}>
        {libraryWords.title} <kbd>P</kbd>
      </button>
      {count > 0 && (
        <button type="button" className="btn bare" onClick={library.onRemarks}>
          {libraryWords.plan.count(count)}
        </button>
      )}
    </div>
  );
};
