import { memo } from 'react';
import type { ConsoleView, NowView, ScriptPart } from '../../core/views/console-view.ts';
import { StageSign } from '../parts/spiral/stage-sign.tsx';
import { useDesk } from './desk.ts';
import { PrivateNotes } from './private-notes.tsx';
import { Prompts } from './prompts.tsx';
import { SpokenWords } from './spoken-words.tsx';
import { words } from './words.ts';

type ScriptPanelProps = Pick<ConsoleView, 'script' | 'prompts'> & {
  readonly now: NowView;
  readonly largerNotes: boolean;
  readonly onLargerNotes: () => void;
};

/** What to say now and next, set apart from what is for the facilitator only. */
export const ScriptPanel = memo(({ now, script, prompts, largerNotes, onLargerNotes }: ScriptPanelProps) => (
  <main className="script" data-stage={now.stage ?? undefined} aria-label={words.script.label}>
    <Head now={now} />
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a script that is longer than the page must scroll by keyboard */}
    <section className="words" tabIndex={0} aria-label={words.script.label}>
      <Consent words={now.consent} />
      {script.map((part) => (
        <Part key={`${part.when} ${part.words}`} part={part} />
      ))}
      {script.length === 0 && <p className="nothing">{words.script.nothing}</p>}
    </section>
    <PrivateNotes notes={now.notes} credit={now.credit} isLarger={largerNotes} onLarger={onLargerNotes} />
    <Prompts prompts={prompts} />
  </main>
));

const Head = ({ now }: { readonly now: NowView }) => (
  <div className="head">
    <div className="what">
      {now.stage !== null && (
        <div className="st">
          <StageSign stage={now.stage} />
          <span dir="auto">{now.stageLabel}</span>
        </div>
      )}
      <h1 dir="auto" data-long={now.practice.length > 36 || undefined}>
        {now.practice}
      </h1>
    </div>
    <div className="turn">
      <b dir="auto">{now.label}</b>
      <span dir="auto">{now.detail}</span>
    </div>
  </div>
);

const partClass = { said: 'say said', now: 'say next', next: 'say next' } as const;

const Part = ({ part }: { readonly part: ScriptPart }) => {
  const { times } = useDesk();
  return (
    <section className={partClass[part.when]}>
      <h2 className="lbl">{words.script.part(part.when, part.at === null ? '' : times.minutes(part.at), part.after)}</h2>
      <SpokenWords words={part.words} language={part.language} direction={part.direction} />
    </section>
  );
};

const Consent = ({ words: said }: { readonly words: string }) =>
  said === '' ? null : (
    <section className="say consent">
      <h2 className="lbl">{words.script.consent}</h2>
      <p dir="auto">{said}</p>
    </section>
  );
