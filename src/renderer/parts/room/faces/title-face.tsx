import { middlePlace } from '../../../../core/room/places.ts';
import { StageSign } from '../../spiral/stage-sign.tsx';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { Foot } from '../foot.tsx';
import { aside, byLanguage, eyebrow, heading } from '../passages.ts';

const signWidth = 104;

/** The name of a practice, and a few words with it. */
export const TitleFace = ({ face, view, time, frame }: FaceProps<'title'>) => (
  <>
    <Fitted
      groups={byLanguage(eyebrow(face.stageLabel, signWidth), heading(face.title, 30), aside(face.words, 'aside', 40))}
      place={middlePlace(frame.canvas)}
      sizes={frame.sizes.of(face.title.length > 1 ? 'two' : 'title')}
      frame={frame}
      around={view.spiral.stage === null ? {} : { before: <StageSign stage={view.spiral.stage} /> }}
    />
    <Foot view={view} frame={frame} time={time} />
  </>
);
