import type { PracticeEntry } from '../../../core/library/library-contract.ts';
import type { LibraryPractice } from '../../../core/library/practice.ts';
import { formatLength } from '../../../core/time.ts';
import { Icon } from '../icons.tsx';
import { libraryWords } from '../words.ts';
import { Lines } from './practice-facts.tsx';

type PracticeMineProps = { readonly practice: LibraryPractice; readonly usedIn: PracticeEntry['usedIn'] };

/** For whoever leads it: notes, shadow sides, what comes after; what to check; whom it is owed to; where it is used. */
export const PracticeMine = ({ practice, usedIn }: PracticeMineProps) => {
  const own = libraryWords.practice;
  const follow = [
    ...(practice.follow === undefined ? [] : [practice.follow]),
    ...(practice.settling === undefined ? [] : [own.settling(formatLength(practice.settling))]),
  ];
  const kinds = [
    [own.notes, practice.notes],
    [own.shadows, practice.shadows],
    [own.afterwards, practice.afterwards],
    [own.follow, follow],
  ] as const;
  return (
    <>
      {kinds.some(([, lines]) => lines.length > 0) && (
        <section className="mine" aria-label={own.mine}>
          <div className="lbl">
            <Icon name="hidden" />
            <h4>{own.mine}</h4>
          </div>
          {kinds.map(
            ([name, lines]) =>
              lines.length > 0 && (
                <div key={name}>
                  <h5>{name}</h5>
                  <Lines lines={lines} />
                </div>
              ),
          )}
        </section>
      )}
      {practice.checkWithYourTraining.length > 0 && (
        <section className="check-training" aria-label={own.check}>
          <h4>{own.check}</h4>
          <Lines lines={practice.checkWithYourTraining} />
        </section>
      )}
      <section aria-label={own.credit}>
        <h4>{own.credit}</h4>
        <p dir="auto">{practice.credit}</p>
      </section>
      <section aria-label={own.usedIn}>
        <h4>{own.usedIn}</h4>
        {usedIn.length === 0 ? <p className="t2">{own.unused}</p> : <Lines lines={usedIn.map(({ title }) => title)} />}
      </section>
    </>
  );
};
