import { useState } from 'react';
import { longestShared } from '../../../core/library/library-limits.ts';
import { useDesk } from '../desk.ts';
import { ReasonButton } from '../reason-button.tsx';
import { libraryWords } from '../words.ts';
import { askLibrary } from './library-link.ts';
import { done, noOutcome, notDone, type Outcome, OutcomeLines } from './outcome.tsx';

type NewPracticesProps = {
  readonly can: true | string;
  readonly onNew: () => void;
  readonly onTaken: (id: string, outcome: Outcome) => void;
};

/** The two ways in which a practice of one’s own begins here: written new, or from somebody’s file. */
export const NewPractices = ({ can, onNew, onTaken }: NewPracticesProps) => {
  const { say } = useDesk();
  const [outcome, setOutcome] = useState<Outcome>(noOutcome);
  const take = async (file: File): Promise<void> => {
    setOutcome(done(libraryWords.make.taking));
    const content = await readFile(file);
    if (content === null) return setOutcome(notDone([libraryWords.make.unreadable], libraryWords.make.notTaken));
    const answer = await askLibrary<'take'>({ type: 'take', content });
    if (!answer.ok) return setOutcome(notDone(answer.problems, libraryWords.make.notTaken));
    setOutcome(noOutcome);
    onTaken(answer.answer.id, done(libraryWords.make.taken));
  };
  return (
    <div className="new-practices">
      <div className="row-acts">
        <ReasonButton can={can} onPress={onNew}>
          {libraryWords.make.new}
        </ReasonButton>
        {can === true ? (
          <label className="btn">
            {libraryWords.make.take}
            <input
              type="file"
              className="unseen"
              accept=".json,application/json"
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file !== undefined) void take(file);
                target.value = '';
              }}
            />
          </label>
        ) : (
          <ReasonButton can={can} onPress={() => say(can)}>
            {libraryWords.make.take}
          </ReasonButton>
        )}
      </div>
      <OutcomeLines outcome={outcome} />
    </div>
  );
};

/** No more of a file is read than is needed to see that it is too long; a letter has at most four bytes. */
const readFile = async (file: Blob): Promise<string | null> => {
  try {
    const text = await file.slice(0, 4 * (longestShared + 1)).text();
    return text.slice(0, longestShared + 1);
  } catch (reason) {
    console.info('a shared file could not be read', reason);
    return null;
  }
};
