import { memo } from 'react';
import { readScript, type ScriptParagraph, type ScriptPiece } from '../../core/plan/script.ts';
import { formatLength } from '../../core/time.ts';
import { words as uiWords } from './words.ts';

type SpokenWordsProps = { readonly words: string; readonly language: string; readonly direction: 'ltr' | 'rtl' };

/** Words to say in their own writing, with marks where to pause. */
export const SpokenWords = memo(({ words, language, direction }: SpokenWordsProps) => (
  <div lang={language} dir={direction}>
    {keyed(readScript(words), (paragraph) => paragraph.map(pieceText).join(' ')).map(([key, paragraph]) => (
      <Paragraph key={key} paragraph={paragraph} />
    ))}
  </div>
));

const Paragraph = ({ paragraph }: { readonly paragraph: ScriptParagraph }) => (
  <p>
    {keyed(paragraph, pieceText).map(([key, piece]) =>
      piece.kind === 'words' ? <span key={key}>{piece.words} </span> : <Pause key={key} pause={piece} />,
    )}
  </p>
);

const Pause = ({ pause }: { readonly pause: ScriptPiece & { readonly kind: 'pause' } }) => (
  <>
    <span className="pause" lang={document.documentElement.lang} dir={document.documentElement.dir || 'ltr'}>
      {Array.from({ length: Math.min(pause.breaths ?? 3, 3) }, (_, dot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
        <i key={dot} />
      ))}
      {pause.breaths === null ? pauseLength(pause) : uiWords.script.breaths(pause.breaths)}
    </span>{' '}
  </>
);

const pauseLength = ({ length }: ScriptPiece & { readonly kind: 'pause' }): string =>
  length < 60_000 ? uiWords.script.seconds(length / 1000) : length % 60_000 === 0 ? uiWords.minutes(length / 60_000) : formatLength(length);

const pieceText = (piece: ScriptPiece): string => (piece.kind === 'words' ? piece.words : `[${piece.length}]`);

/** A key for each from its own words; a number is added where words come again. */
const keyed = <Item,>(items: readonly Item[], text: (item: Item) => string): readonly (readonly [string, Item])[] => {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const words = text(item);
    const count = seen.get(words) ?? 0;
    seen.set(words, count + 1);
    return [`${words} ${count}`, item];
  });
};
