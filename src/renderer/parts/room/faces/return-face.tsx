import type { FaceProps } from '../face-props.ts';
import { Foot } from '../foot.tsx';
import { timeOfDay } from '../time-of-day.ts';
import { Words } from '../words.tsx';

/** When to be back: a time of day, never a countdown. */
export const ReturnFace = ({ face, view, time }: FaceProps<'return'>) => (
  <>
    <div className="back-at">
      <Words lines={face.backAt} className="voice" />
    </div>
    <p className="voice return-time" dir="ltr">
      {timeOfDay(face.at, view.timeZone)}
    </p>
    <Foot place={view.spiral} end={time}>
      <Words lines={face.words} className="aside" />
    </Foot>
  </>
);
