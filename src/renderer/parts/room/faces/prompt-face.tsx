import { middlePlace } from '../../../../core/room/places.ts';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { sizesForPrompt } from '../fitting.ts';
import { Foot, whoWords } from '../foot.tsx';
import { voices } from '../passages.ts';

/** Words to speak from, and whose turn it is. */
export const PromptFace = ({ face, view, time, frame }: FaceProps<'prompt'>) => (
  <>
    <Fitted
      groups={voices(face.prompt)}
      place={middlePlace(frame.canvas)}
      sizes={sizesForPrompt(frame.sizes, face.prompt, 'prompt')}
      frame={frame}
    />
    <Foot view={view} frame={frame} time={time} words={face.who ? whoWords(face.who) : []} />
  </>
);
