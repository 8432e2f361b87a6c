import type { ReactNode } from 'react';
import type { SpiralPlace, WhoLine } from '../../../core/views/projection-view.ts';
import { Spiral } from '../spiral/spiral.tsx';
import { spiralTitle } from './spiral-title.ts';

export type FootProps = { readonly place: SpiralPlace; readonly children?: ReactNode; readonly end?: ReactNode };

/** The line at the foot of a picture: the mark, a few words, and at its end the time. */
export const Foot = ({ place, children, end }: FootProps) => (
  <div className="foot">
    <div className="foot-mark">
      <Spiral place={place} mode="mark" title={spiralTitle(place)} />
    </div>
    <div className="foot-words">{children}</div>
    <div className="foot-end">{end}</div>
  </div>
);

/** Who speaks and who listens. With two languages only who speaks, so that it stays large. */
export const Who = ({ who }: { readonly who: WhoLine }) =>
  who.speaks.map(({ language, direction, words }) => {
    const listens = who.speaks.length === 1 ? who.listens.find((line) => line.language === language) : undefined;
    return (
      <p key={language} className="aside" lang={language} dir={direction}>
        <b>{words}</b>
        {listens && ` ${listens.words}`}
      </p>
    );
  });
