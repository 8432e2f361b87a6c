import { margin } from '../../../../core/room/places.ts';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { Foot, footWords } from '../foot.tsx';
import { voices } from '../passages.ts';
import { timeOfDay } from '../time-of-day.ts';

/** When to be back: a time of day, never a countdown. */
export const ReturnFace = ({ face, view, time, frame }: FaceProps<'return'>) => {
  const { width, height } = frame.canvas;
  return (
    <>
      <div className="back-at">
        <Fitted
          groups={voices(face.backAt)}
          place={{ left: margin, top: 60 + (height - 1080) / 2, width: width - 2 * margin, height: 190 }}
          sizes={[112, ...frame.sizes.of('two').slice(-1)].filter((size, index, all) => all.indexOf(size) === index)}
          frame={{ ...frame, layout: 'side by side' }}
        />
      </div>
      <p className="voice return-time" dir="ltr">
        {timeOfDay(face.at, view.timeZone)}
      </p>
      <Foot view={view} frame={frame} time={time} words={footWords(face.words)} />
    </>
  );
};
