import { useEffect } from 'react';

/** The last sentence that answered an act; a new object for each, so that the same words can come again. */
export type Answer = { readonly sentence: string } | null;

/** Long enough to read a sentence twice. */
const shownFor = 8000;

/** Why an act was not done: shown for a while above the bells, and spoken. */
export const AnswerLine = ({ answer, onGone }: { readonly answer: Answer; readonly onGone: (none: null) => void }) => {
  useEffect(() => {
    if (answer === null) return;
    const timer = setTimeout(() => onGone(null), shownFor);
    return () => clearTimeout(timer);
  }, [answer, onGone]);
  return (
    <div className="answer" role="status" aria-live="polite">
      {answer !== null && <p dir="auto">{answer.sentence}</p>}
    </div>
  );
};
