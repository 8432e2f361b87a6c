import { useEffect, useRef, useState } from 'react';
import type { RemarkView } from '../../../core/library/library-contract.ts';
import { ReasonButton } from '../reason-button.tsx';
import { libraryWords } from '../words.ts';
import { askLibrary } from './library-link.ts';
import { done, noOutcome, notDone, type Outcome, OutcomeLines } from './outcome.tsx';

type PlanRemarksProps = { readonly title: string; readonly can: true | string; readonly onMended: () => void };

type Looked =
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly remarks: readonly RemarkView[] }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** What the checks see: gentle, each with its reason, and one press where a press can mend it. */
export const PlanRemarks = ({ title, can, onMended }: PlanRemarksProps) => {
  const [looked, setLooked] = useState<Looked>({ kind: 'looking' });
  const [outcome, setOutcome] = useState<Outcome>(noOutcome);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan, or leave to change it, is a reason to look again
  useEffect(() => {
    let isWanted = true;
    void askLibrary<'checks'>({ type: 'checks' }).then((answer) => {
      if (!isWanted) return;
      setLooked(answer.ok ? { kind: 'seen', remarks: answer.answer.remarks } : { kind: 'refused', problems: answer.problems });
    });
    return () => {
      isWanted = false;
    };
  }, [title, can]);
  const mend = async (remark: RemarkView, press: string): Promise<void> => {
    const answer = await askLibrary<'mend'>({ type: 'mend', remark: remark.key });
    if (!answer.ok) return setOutcome(notDone(answer.problems));
    setLooked({ kind: 'seen', remarks: answer.answer.remarks });
    setOutcome(done(libraryWords.plan.done(press)));
    onMended();
    // The button that was pressed is gone; what is left begins here.
    heading.current?.focus();
  };
  return (
    <section className="remarks" aria-label={libraryWords.plan.of(title)}>
      <h3 tabIndex={-1} ref={heading} dir="auto">
        {libraryWords.plan.of(title)}
      </h3>
      <p className="hint">{libraryWords.plan.gentle}</p>
      <OutcomeLines outcome={outcome} />
      <Seen looked={looked} can={can} onMend={(remark, press) => void mend(remark, press)} />
    </section>
  );
};

type SeenProps = {
  readonly looked: Looked;
  readonly can: true | string;
  readonly onMend: (remark: RemarkView, press: string) => void;
};

const Seen = ({ looked, can, onMend }: SeenProps) => {
  switch (looked.kind) {
    case 'looking':
      return (
        <p className="late" role="status">
          {libraryWords.plan.looking}
        </p>
      );
    case 'refused':
      return <OutcomeLines outcome={notDone(looked.problems)} />;
    case 'seen':
      return (
        <>
          <p className="count" role="status">
            {libraryWords.plan.count(looked.remarks.length)}
          </p>
          <ul>
            {looked.remarks.map((remark) => (
              <li key={remark.key}>
                <p className="seen" dir="auto">
                  {remark.words}
                </p>
                <p className="t2" dir="auto">
                  {remark.reason}
                </p>
                <Press remark={remark} can={can} onMend={onMend} />
              </li>
            ))}
          </ul>
        </>
      );
    default:
      return looked satisfies never;
  }
};

type PressProps = Pick<SeenProps, 'can' | 'onMend'> & { readonly remark: RemarkView };

const Press = ({ remark, can, onMend }: PressProps) => {
  const { press } = remark;
  if (press === null) return <p className="hint">{libraryWords.plan.onlyYou}</p>;
  return (
    <ReasonButton can={can} onPress={() => onMend(remark, press)}>
      {press}
    </ReasonButton>
  );
};
