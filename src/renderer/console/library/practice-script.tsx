import { useMemo } from 'react';
import type { LibraryPractice } from '../../../core/library/practice.ts';
import { directionOf, wordsIn } from '../../../core/plan/text.ts';
import { SpokenWords } from '../spoken-words.tsx';
import { libraryWords } from '../words.ts';
import { promptsOf, scriptOf } from './script-of.ts';

type PracticeScriptProps = { readonly practice: LibraryPractice; readonly language: string };

/** Everything to say, with its pauses, and what the room reads. */
export const PracticeScript = ({ practice, language }: PracticeScriptProps) => {
  const script = useMemo(() => scriptOf(practice), [practice]);
  const prompts = useMemo(() => promptsOf(practice).map((text) => wordsIn(text, language)), [practice, language]);
  return (
    <>
      <section className="practice-script" aria-label={libraryWords.practice.script}>
        <h4>{libraryWords.practice.script}</h4>
        {script.map(({ key, label, detail, words }) => (
          <section key={key} className="say">
            <h5 className="lbl" dir="auto">
              {libraryWords.told(label, language)}
              <span>{libraryWords.told(detail, language)}</span>
            </h5>
            <SpokenWords words={wordsIn(words, language)} language={language} direction={directionOf(language)} />
          </section>
        ))}
        {script.length === 0 && <p className="hint">{libraryWords.practice.noScript}</p>}
      </section>
      {prompts.length > 0 && (
        <section aria-label={libraryWords.practice.prompts}>
          <h4>{libraryWords.practice.prompts}</h4>
          <ol className="room-words" lang={language}>
            {[...new Set(prompts)].map((prompt) => (
              <li key={prompt} dir="auto">
                {prompt}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
};
