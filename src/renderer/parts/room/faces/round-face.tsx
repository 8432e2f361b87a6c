import { middlePlace } from '../../../../core/room/places.ts';
import { CircleSign } from '../circle-sign.tsx';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { sizesForPrompt } from '../fitting.ts';
import { Foot, whoWords } from '../foot.tsx';
import { voices } from '../passages.ts';

/** A round: what is asked, and that one speaks while the others listen. The circle is the same for everyone: nobody is counted. */
export const RoundFace = ({ face, view, time, frame }: FaceProps<'round'>) => (
  <>
    <Fitted
      groups={voices(face.prompt)}
      place={middlePlace(frame.canvas)}
      sizes={sizesForPrompt(frame.sizes, face.prompt, 'prompt')}
      frame={frame}
    />
    <Foot view={view} frame={frame} time={time} words={whoWords(face.who)} sign={<CircleSign of={9} />} />
  </>
);
