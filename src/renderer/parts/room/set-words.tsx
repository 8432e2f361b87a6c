import { Fragment, type ReactNode } from 'react';
import type { SetPassage, SetWords } from './typeset/fit.ts';

export type SetPassagesProps = {
  readonly set: SetWords;
  /** What stands at the beginning and at the end of the first line of a passage with this role. */
  readonly around?: { readonly before?: ReactNode; readonly after?: ReactNode };
};

/** Words that have been set: every line is where it was measured to be, so that the browser has nothing left to decide. */
export const SetPassages = ({ set, around }: SetPassagesProps) =>
  set.passages.map((one, index) => {
    const words = <Words key={keyOf(one, index)} set={one} />;
    if (one.passage.role !== 'eyebrow' || around === undefined) return words;
    return (
      <div key={keyOf(one, index)} className="eyebrow-line">
        {around.before}
        {words}
        {around.after}
      </div>
    );
  });

const keyOf = ({ passage }: SetPassage, index: number): string => `${index} ${passage.line.language} ${passage.role}`;

const Words = ({ set: { passage, lines, size, leading, tracking } }: { readonly set: SetPassage }) => {
  const Tag = passage.isHeading ? 'h1' : 'p';
  return (
    <Tag
      className={`set ${passage.role}`}
      lang={passage.line.language}
      dir={passage.line.direction}
      style={{ '--size': size, '--leading': leading, '--tracking': `${tracking}em`, '--top': passage.above ?? 0 }}
    >
      {withLoudness(lines, passage.loud?.length ?? 0).map(({ from, loud, rest }) => (
        <Fragment key={from}>
          {from > 0 && <br />}
          {loud !== '' && <b>{loud}</b>}
          {rest}
        </Fragment>
      ))}
    </Tag>
  );
};

/** Each line in what is said louder and the rest; `from`: how many letters go before it. */
const withLoudness = (lines: readonly string[], loud: number) => {
  let from = 0;
  return lines.map((line) => {
    const own = { from, loud: line.slice(0, Math.max(0, loud - from)), rest: line.slice(Math.max(0, loud - from)) };
    from += line.length;
    return own;
  });
};
