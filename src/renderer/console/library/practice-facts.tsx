import type { ReactNode } from 'react';
import type { LibraryPractice } from '../../../core/library/practice.ts';
import { type Text, wordsIn } from '../../../core/plan/text.ts';
import { libraryWords } from '../words.ts';

type PracticeFactsProps = { readonly practice: LibraryPractice; readonly language: string };

/** What a practice asks: of time, people, room and whoever leads it; the lines to say before it; other ways to do it. */
export const PracticeFacts = ({ practice, language }: PracticeFactsProps) => {
  const { minutes, group, level, support, themes, materials, space, flags, variants } = practice;
  const own = libraryWords.practice;
  return (
    <>
      <dl className="practice-facts">
        <Fact name={own.minutes}>{own.minutesOf(minutes.least, minutes.usual, minutes.most)}</Fact>
        <Fact name={own.group}>{libraryWords.group(group)}</Fact>
        <Fact name={own.level}>
          {libraryWords.level(level)}
          {support && <b className="support">{own.support}</b>}
        </Fact>
        {flags.length > 0 && (
          <Fact name={own.flags}>
            {flags.map((flag) => (
              <span key={flag} className="flag">
                {libraryWords.flag(flag)}
              </span>
            ))}
          </Fact>
        )}
        {themes.length > 0 && <Fact name={own.themes}>{libraryWords.inRow(themes.map(libraryWords.theme))}</Fact>}
        <Fact name={own.space}>{own.spaceOf(libraryWords.place(space.place), space.needs)}</Fact>
        {materials.length > 0 && (
          <Fact name={own.materials}>
            <Lines lines={materials} />
          </Fact>
        )}
      </dl>
      <Line title={own.consent} words={practice.consent} language={language} />
      <Line title={own.optOut} words={practice.optOut} language={language} />
      {variants.length > 0 && (
        <section aria-label={own.variants}>
          <h4>{own.variants}</h4>
          <dl className="variants">
            {variants.map(({ name, instead }) => (
              <div key={`${name} ${instead}`}>
                <dt dir="auto">{name}</dt>
                <dd dir="auto">{instead}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd dir="auto">{children}</dd>
  </div>
);

type LineProps = { readonly title: string; readonly words: Text | undefined; readonly language: string };

const Line = ({ title, words, language }: LineProps) =>
  words === undefined || wordsIn(words, language) === '' ? null : (
    <section className="say consent" aria-label={title}>
      <h4 className="lbl">{title}</h4>
      <p lang={language} dir="auto">
        {wordsIn(words, language)}
      </p>
    </section>
  );

/** Lines of a list; the same words twice are said once. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {[...new Set(lines)].map((line) => (
      <li key={line} dir="auto">
        {line}
      </li>
    ))}
  </ul>
);
