import type { Credit } from '../../../core/library/credits.ts';
import type { LibraryAnswers } from '../../../core/library/library-contract.ts';
import { wordsIn } from '../../../core/plan/text.ts';
import { libraryWords } from '../words.ts';

type CreditsPartProps = { readonly list: LibraryAnswers['list']; readonly onPractice: (id: string) => void };

/** Whom the library is owed to, what they ask, and what may be done with it. */
export const CreditsPart = ({ list, onPractice }: CreditsPartProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the sheet must scroll by keyboard
  <section className="credits" tabIndex={0} aria-label={libraryWords.parts.credits}>
    <p className="thanks">{libraryWords.credits.thanks}</p>
    <p className="thanks">{libraryWords.credits.licence}</p>
    <ul>
      {list.credits.map((credit) => (
        <SourceOwed key={credit.source.id} credit={credit} list={list} onPractice={onPractice} />
      ))}
    </ul>
  </section>
);

type SourceOwedProps = CreditsPartProps & { readonly credit: Credit };

const SourceOwed = ({ credit: { source, practices, cards }, list, onPractice }: SourceOwedProps) => (
  <li>
    <h3 dir="auto">{libraryWords.told(source.name, list.language)}</h3>
    <dl>
      <dt className="unseen">{libraryWords.credits.where}</dt>
      <dd className="t2" dir="auto">
        {libraryWords.told(source.where, list.language)}
      </dd>
      <dt className="unseen">{libraryWords.credits.asks}</dt>
      <dd dir="auto">{source.request === null ? libraryWords.credits.noRequest : libraryWords.told(source.request, list.language)}</dd>
    </dl>
    <div className="owed-lists">
      {practices.length > 0 && (
        <details>
          <summary>{libraryWords.credits.practices(practices.length)}</summary>
          <ul className="owed">
            {practices.map((id) => (
              <li key={id}>
                <button type="button" className="btn small" lang={list.language} dir="auto" onClick={() => onPractice(id)}>
                  {list.practices.find((practice) => practice.id === id)?.title ?? id}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {cards.length > 0 && (
        <details>
          <summary>{libraryWords.credits.cards(cards.length)}</summary>
          <ul className="owed">
            {cards.map((id) => {
              const card = list.cards.find((one) => one.id === id);
              return (
                <li key={id} lang={list.language} dir="auto">
                  {card === undefined ? id : wordsIn(card.title, list.language)}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  </li>
);
