import { middlePlace } from '../../../../core/room/places.ts';
import { StageSign } from '../../spiral/stage-sign.tsx';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { Foot } from '../foot.tsx';
import { aside, byLanguage, eyebrow, heading } from '../passages.ts';

const signWidth = 104;

/** The name of a practice, and a few words with it. */
export const TitleFace = ({ face, view, time, frame }: FaceProps<'title'>) => {
  const isAlone = face.title.length < 2;
  return (
    <>
      <Fitted
        groups={byLanguage(
          eyebrow(face.stageLabel, signWidth),
          heading(face.title, isAlone ? 30 : 10),
          aside(face.words, 'aside', isAlone ? 40 : 12),
        )}
        place={middlePlace(frame.canvas)}
        sizes={frame.sizes.of('title').filter((size) => isAlone || size <= 104)}
        frame={frame}
        around={view.spiral.stage === null ? {} : { before: <StageSign stage={view.spiral.stage} /> }}
      />
      <Foot view={view} frame={frame} time={time} />
    </>
  );
};
