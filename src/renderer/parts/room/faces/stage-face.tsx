import { besidePlace } from '../../../../core/room/places.ts';
import { Spiral } from '../../spiral/spiral.tsx';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { aside, heading } from '../passages.ts';

const tones = { earlier: 0.3, done: 0.66, ahead: 0.26 };

/** A new stage opens: its name beside the spiral. */
export const StageFace = ({ face, view, time, still, frame }: FaceProps<'stage'>) => (
  <>
    <div className="spiral-side">
      <Spiral place={view.spiral} mode="full" title={view.names.spiral} tones={tones} breathes={!still && time === null} />
    </div>
    <Fitted
      groups={[[...heading(face.title, 28, 0), ...aside(face.practice, 'aside', 56)]]}
      place={besidePlace(frame.canvas)}
      sizes={frame.sizes.of('title')}
      frame={frame}
      tight
    />
    <div className="foot">{time}</div>
  </>
);
