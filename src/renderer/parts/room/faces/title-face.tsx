import { StageSign } from '../../spiral/stage-sign.tsx';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { sizesFor, titleSizes } from '../fitting.ts';
import { Foot } from '../foot.tsx';
import { Words } from '../words.tsx';

/** The name of a practice, and a few words with it. */
export const TitleFace = ({ face, view, time }: FaceProps<'title'>) => (
  <>
    <Fitted sizes={sizesFor(face.title, titleSizes)} className="middle">
      {face.stageLabel.length > 0 && (
        <div className="eyebrow">
          {view.spiral.stage !== null && <StageSign stage={view.spiral.stage} />}
          <Words lines={face.stageLabel} className="label" />
        </div>
      )}
      <Words lines={face.title} className="voice" as="h1" />
      {face.words.length > 0 && <div className="gap" />}
      <Words lines={face.words} className="aside" />
    </Fitted>
    <Foot place={view.spiral} end={time} />
  </>
);
