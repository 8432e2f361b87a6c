import { memo } from 'react';
import type { ConsoleView } from '../../core/views/console-view.ts';
import { ActButton } from './act-button.tsx';
import { words } from './words.ts';

type CareCardProps = {
  readonly care: ConsoleView['care'];
  readonly can: ConsoleView['can'];
  readonly isRunning: boolean;
  readonly onClose: () => void;
};

/** What helps when someone is overwhelmed. For the facilitator only; the room sees a still picture and everything waits. */
export const CareCard = memo(({ care, can, isRunning, onClose }: CareCardProps) => (
  <main className="script card" aria-label={words.care.label}>
    <header>
      <div>
        <h1>{words.care.title}</h1>
        <p>{words.care.state}</p>
      </div>
      <Person care={care} />
    </header>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: help that is longer than the page must scroll by keyboard */}
    <section className="card-scroll" tabIndex={0} aria-label={words.care.title}>
      <ol className="helps">
        {words.care.helps.map((help) => (
          <li key={help}>{help}</li>
        ))}
      </ol>
      {care.notes.length > 0 && (
        <ul className="care-notes">
          {[...new Set(care.notes)].map((note) => (
            <li key={note} dir="auto">
              {note}
            </li>
          ))}
        </ul>
      )}
    </section>
    <div className="card-acts">
      {isRunning && (
        <ActButton can={can.resume} command={{ type: 'resume' }} className="btn large main">
          {words.care.resume}
        </ActButton>
      )}
      <ActButton can={can.endCare} command={{ type: 'endCare' }} className="btn large">
        {isRunning ? words.care.stay : words.care.end}
      </ActButton>
      {isRunning && (
        <>
          <ActButton can={can.endPractice} command={{ type: 'endPractice' }} className="btn large">
            {words.care.endPractice}
          </ActButton>
          <button type="button" className="btn large bare" onClick={onClose}>
            {words.care.close}
          </button>
        </>
      )}
    </div>
  </main>
));

const Person = ({ care }: { readonly care: ConsoleView['care'] }) => {
  if (care.supportPerson === '' && care.phone === '') return <p className="person t3">{words.care.noPerson}</p>;
  return (
    <dl className="person">
      {care.supportPerson !== '' && (
        <div>
          <dt>{words.care.person}</dt>
          <dd dir="auto">{care.supportPerson}</dd>
        </div>
      )}
      {care.phone !== '' && (
        <div>
          <dt>{words.care.phone}</dt>
          <dd className="num" dir="ltr">
            {care.phone}
          </dd>
        </div>
      )}
    </dl>
  );
};
