import { memo, useLayoutEffect, useRef } from 'react';
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
    <Words consent={now.consent} script={script} />
    <PrivateNotes notes={now.notes} credit={now.credit} isLarger={largerNotes} onLarger={onLargerNotes} />
    <Prompts prompts={prompts} />
  </main>
));

type WordsProps = { readonly consent: string; readonly script: readonly ScriptPart[] };

const Words = ({ consent, script }: WordsProps) => {
  const box = useRef<HTMLElement>(null);
  const written = [consent, ...script.map((part) => `${part.when} ${part.words}`)].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are the reason to look again; with the same words it stays where it was scrolled to
  useLayoutEffect(() => {
    if (box.current) showPresent(box.current);
  }, [written]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a script that is longer than the page must scroll by keyboard
    <section className="words" tabIndex={0} aria-label={words.script.label} data-length={lengthOf(consent, script)} ref={box}>
      <Consent words={consent} />
      {script.map((part) => (
        <Part key={`${part.when} ${part.words}`} part={part} />
      ))}
      {script.length === 0 && <p className="nothing">{words.script.nothing}</p>}
    </section>
  );
};

/** Scrolls until the words to say are in view, from their beginning; only what was said before gives way. */
const showPresent = (box: HTMLElement): void => {
  box.scrollTop = 0;
  const [first, present] = ['.say.consent, .say.next', '.say.next'].map((which) => box.querySelector(which)?.getBoundingClientRect());
  if (first === undefined || present === undefined) return;
  const seen = box.getBoundingClientRect();
  box.scrollTop = Math.min(first.top - seen.top, Math.max(0, present.bottom + fade - seen.bottom));
};

/** Pixels over which the lower edge of the script fades. */
const fade = 14;

/** How many letters, at the least, make the words to say long or very long on a laptop’s page. */
const longFrom = 340;
const veryLongFrom = 560;
const wideLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** By how much what is to be said has to be written smaller, so that it can be seen whole. */
const lengthOf = (consent: string, script: readonly ScriptPart[]): 'long' | 'very long' | undefined => {
  const letters = [consent, ...script.flatMap((part) => (part.when === 'said' ? [] : [part.words]))].join('');
  const width = letters.length + (letters.match(wideLetters)?.length ?? 0);
  return width >= veryLongFrom ? 'very long' : width >= longFrom ? 'long' : undefined;
};

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
