import { middlePlace } from '../../../../core/room/places.ts';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { sizesForPrompt } from '../fitting.ts';
import { Foot } from '../foot.tsx';
import { voices } from '../passages.ts';

/** A cue that stands alone. */
export const CardFace = ({ face, view, time, frame }: FaceProps<'card'>) => (
  <>
    <Fitted
      groups={voices(face.words)}
      place={middlePlace(frame.canvas)}
      sizes={sizesForPrompt(frame.sizes, face.words, 'prompt')}
      frame={frame}
    />
    <Foot view={view} frame={frame} time={time} />
  </>
);
