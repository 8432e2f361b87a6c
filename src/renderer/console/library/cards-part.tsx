import type { Card } from '../../../core/library/card.ts';
import { type Stage, stageNumber } from '../../../core/plan/stage.ts';
import { type Text, wordsIn } from '../../../core/plan/text.ts';
import { StageSign } from '../../parts/spiral/stage-sign.tsx';
import { Icon } from '../icons.tsx';
import { libraryWords } from '../words.ts';
import { Lines } from './practice-facts.tsx';

type CardsPartProps = { readonly cards: readonly Card[]; readonly language: string };

/** The reading cards, each with its lines, how to use it and whom it is owed to. */
export const CardsPart = ({ cards, language }: CardsPartProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the sheet must scroll by keyboard
  <section className="reading-cards" tabIndex={0} aria-label={libraryWords.parts.cards}>
    <div>
      {cards.map((card) => (
        <ReadingCard key={card.id} card={card} language={language} />
      ))}
    </div>
  </section>
);

const ReadingCard = ({ card, language }: { readonly card: Card; readonly language: string }) => {
  const title = wordsIn(card.title, language);
  return (
    <article aria-label={title}>
      <h3 lang={language} dir="auto">
        {title}
      </h3>
      {card.lines.length === 0 ? (
        <p className="hint">{libraryWords.cards.empty}</p>
      ) : (
        <ol aria-label={libraryWords.cards.lines} lang={language}>
          {card.lines.map((line) => (
            <CardLine key={JSON.stringify(line)} words={line.words} stage={line.stage} language={language} />
          ))}
        </ol>
      )}
      {card.editable && <p className="t2">{libraryWords.cards.editable}</p>}
      {card.guidance.length > 0 && (
        <div className="mine">
          <div className="lbl">
            <Icon name="hidden" />
            <h4>{libraryWords.cards.guidance}</h4>
          </div>
          <Lines lines={card.guidance} />
        </div>
      )}
      <p className="credit" dir="auto">
        {card.credit}
      </p>
    </article>
  );
};

type CardLineProps = { readonly words: Text; readonly stage: Stage | undefined; readonly language: string };

const CardLine = ({ words, stage, language }: CardLineProps) => (
  <li data-stage={stage === undefined ? undefined : stageNumber(stage)}>
    {stage !== undefined && <StageSign stage={stageNumber(stage)} />}
    <span dir="auto">{wordsIn(words, language)}</span>
  </li>
);
