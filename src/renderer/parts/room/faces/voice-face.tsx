import { middlePlace } from '../../../../core/room/places.ts';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { sizesForPrompt } from '../fitting.ts';
import { Foot, whoWords } from '../foot.tsx';
import { aside, byLanguage, eyebrow, voiceLines } from '../passages.ts';
import { Pips, pipsWidth } from '../pips.tsx';
import { Seats } from '../seats.tsx';

/** One of several voices: which, what it is called, what it is asked, who lends it theirs. A long one goes on on another card. */
export const VoiceFace = ({ face, view, time, frame }: FaceProps<'voice'>) => {
  const shown = new Set(face.prompt.map(({ language }) => language));
  const own = <L extends { readonly language: string }>(lines: readonly L[]): readonly L[] =>
    lines.filter(({ language }) => shown.has(language));
  return (
    <>
      <Fitted
        groups={byLanguage(eyebrow(own(face.heading), pipsWidth(face.of) + 40), aside(own(face.name), 'name'), voiceLines(face.prompt, 24))}
        place={middlePlace(frame.canvas)}
        sizes={sizesForPrompt(frame.sizes, face.prompt, 'voice')}
        frame={frame}
        around={{ after: <Pips number={face.number} of={face.of} /> }}
      />
      <Foot
        view={view}
        frame={frame}
        time={time}
        words={whoWords(face.who)}
        sign={face.seats && <Seats seat={face.seats.seat} of={face.seats.of} />}
      />
    </>
  );
};
