import type { BellQuestion } from '../../core/views/console-view.ts';
import { useDesk } from './desk.ts';
import { soundWords } from './words.ts';

/** Bells that wait for an answer: the newest is shown with its two ways, the others are left with it or one by one. */
export const BellQuestions = ({ questions }: { readonly questions: readonly BellQuestion[] }) => {
  const { act, times } = useDesk();
  const newest = questions.at(-1);
  if (newest === undefined) return null;
  const { question } = soundWords;
  const at = times.seconds(newest.due);
  return (
    <section className="ask" aria-label={question.label} aria-live="polite">
      <p dir="auto">{newest.why === 'missed' ? question.missed(at, newest.reason) : question.asks(at, newest.reason)}</p>
      <button
        type="button"
        className="btn small main"
        aria-label={question.ringLabel(newest.reason)}
        onClick={() => act({ type: 'ringNow', strike: newest.id })}
      >
        {question.ring}
      </button>
      <button
        type="button"
        className="btn small"
        aria-label={questions.length > 1 ? undefined : question.leaveLabel(newest.reason)}
        onClick={() => act({ type: 'leaveBells', strikes: questions.map(({ id }) => id) })}
      >
        {questions.length > 1 ? question.leaveAll(questions.length) : question.leave}
      </button>
    </section>
  );
};
