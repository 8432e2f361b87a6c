import { Spiral } from '../../spiral/spiral.tsx';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { titleSizes } from '../fitting.ts';
import { spiralTitle } from '../spiral-title.ts';
import { Words } from '../words.tsx';

const tones = { earlier: 0.3, done: 0.66, ahead: 0.26 };

/** A new stage opens: its name beside the spiral. */
export const StageFace = ({ face, view, time, still }: FaceProps<'stage'>) => (
  <>
    <div className="spiral-side">
      <Spiral place={view.spiral} mode="full" title={spiralTitle(view.spiral)} tones={tones} breathes={!still && time === null} />
    </div>
    <Fitted sizes={titleSizes} className="beside-spiral">
      <Words lines={face.title} className="voice" as="h1" />
      <div className="gap" />
      <Words lines={face.practice} className="aside" />
    </Fitted>
    <div className="foot">{time}</div>
  </>
);
