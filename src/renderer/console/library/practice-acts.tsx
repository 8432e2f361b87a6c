import { useState } from 'react';
import type { LibraryAnswers } from '../../../core/library/library-contract.ts';
import type { LibraryPractice } from '../../../core/library/practice.ts';
import { ReasonButton } from '../reason-button.tsx';
import { libraryWords } from '../words.ts';
import { giveFile } from './give-file.ts';
import { askLibrary } from './library-link.ts';
import { done, noOutcome, notDone, type Outcome } from './outcome.tsx';

type PracticeActsProps = {
  readonly practice: LibraryPractice;
  readonly title: string;
  readonly own: boolean;
  readonly plan: LibraryAnswers['list']['plan'];
  readonly isRunning: boolean;
  readonly onEdit: () => void;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly onShow: (id: string | null, outcome: Outcome) => void;
};

/** What can be done with a practice; what is one’s own can also be changed, and removed when asked once more. */
export const PracticeActs = ({ practice: { id }, title, own, plan, isRunning, onEdit, onOutcome, onShow }: PracticeActsProps) => {
  const [isAsked, setAsked] = useState(false);
  const canWrite = isRunning ? libraryWords.reading : true;
  const copy = async (): Promise<void> => {
    const answer = await askLibrary<'copy'>({ type: 'copy', id });
    if (answer.ok) onShow(answer.answer.id, done(libraryWords.act.copied(title)));
    else onOutcome(notDone(answer.problems));
  };
  const share = async (): Promise<void> => {
    const answer = await askLibrary<'share'>({ type: 'share', id });
    if (!answer.ok) return onOutcome(notDone(answer.problems));
    giveFile(answer.answer.name, answer.answer.content);
    onOutcome(done(libraryWords.act.shared(answer.answer.name)));
  };
  const remove = async (): Promise<void> => {
    const answer = await askLibrary<'remove'>({ type: 'remove', id });
    setAsked(false);
    if (answer.ok) onShow(null, done(libraryWords.act.removed(title)));
    else onOutcome(notDone(answer.problems));
  };
  return (
    <section className="practice-acts" aria-label={libraryWords.act.label}>
      <div className="row-acts">
        <PutIntoPlan id={id} title={title} plan={plan} onOutcome={onOutcome} onShow={onShow} />
        <ReasonButton can={canWrite} onPress={() => void copy()}>
          {libraryWords.act.copy}
        </ReasonButton>
        <button type="button" className="btn" onClick={() => void share()}>
          {libraryWords.act.share}
        </button>
        {own && (
          <ReasonButton can={canWrite} onPress={onEdit}>
            {libraryWords.act.edit}
          </ReasonButton>
        )}
        {own && !isAsked && (
          <ReasonButton
            can={canWrite}
            onPress={() => {
              onOutcome(noOutcome);
              setAsked(true);
            }}
          >
            {libraryWords.act.remove}
          </ReasonButton>
        )}
      </div>
      {isAsked && <AskRemove title={title} onRemove={() => void remove()} onKeep={() => setAsked(false)} />}
    </section>
  );
};

type AskRemoveProps = { readonly title: string; readonly onRemove: () => void; readonly onKeep: () => void };

const AskRemove = ({ title, onRemove, onKeep }: AskRemoveProps) => (
  <div className="row-acts ask-remove" role="alertdialog" aria-label={libraryWords.act.removeAsk(title)}>
    <b dir="auto">{libraryWords.act.removeAsk(title)}</b>
    <button type="button" className="btn main" onClick={onRemove}>
      {libraryWords.act.removeNow}
    </button>
    {/* biome-ignore lint/a11y/noAutofocus: the question has taken the place of the button that asked it, and its focus */}
    <button type="button" className="btn" autoFocus onClick={onKeep}>
      {libraryWords.act.keep}
    </button>
  </div>
);

type PutIntoPlanProps = Pick<PracticeActsProps, 'title' | 'plan' | 'onOutcome' | 'onShow'> & { readonly id: string };

const PutIntoPlan = ({ id, title, plan, onOutcome, onShow }: PutIntoPlanProps) => {
  const [after, setAfter] = useState('');
  const put = async (): Promise<void> => {
    const answer = await askLibrary<'addToPlan'>({ type: 'addToPlan', id, after: after === '' ? null : after });
    if (answer.ok) onShow(id, done(libraryWords.act.placed(title, plan.title)));
    else onOutcome(notDone(answer.problems));
  };
  const days = [...new Set(plan.practices.map(({ day }) => day))];
  return (
    <div className="put-into-plan">
      <ReasonButton can={plan.change} className="btn main" onPress={() => void put()}>
        {libraryWords.act.put}
      </ReasonButton>
      {plan.change === true ? (
        <select aria-label={libraryWords.act.after} value={after} onChange={({ target }) => setAfter(target.value)}>
          <option value="">{libraryWords.act.atEnd}</option>
          {days.length < 2 ? (
            <Places practices={plan.practices} />
          ) : (
            days.map((day) => (
              <optgroup key={day} label={libraryWords.act.dayNumber(day + 1)}>
                <Places practices={plan.practices.filter((practice) => practice.day === day)} />
              </optgroup>
            ))
          )}
        </select>
      ) : (
        <span className="hint" dir="auto">
          {plan.change}
        </span>
      )}
    </div>
  );
};

const Places = ({ practices }: { readonly practices: LibraryAnswers['list']['plan']['practices'] }) =>
  practices.map((practice) => (
    <option key={practice.id} value={practice.id}>
      {libraryWords.act.afterPractice(practice.title)}
    </option>
  ));
