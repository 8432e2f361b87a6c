import { besidePlace } from '../../../../core/room/places.ts';
import type { FaceView } from '../../../../core/views/projection-view.ts';
import { Spiral } from '../../spiral/spiral.tsx';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { aside, heading } from '../passages.ts';
import { timeOfDay } from '../time-of-day.ts';

const tones = { earlier: 0.34, done: 0.86, ahead: 0.72 };

/** People come in: the name of the event, a welcome, and when it begins. */
export const ArrivingFace = ({ face, view, still, frame }: FaceProps<'arriving'>) => (
  <>
    <div className="spiral-side arriving">
      <Spiral place={view.spiral} mode="full" title={view.names.spiral} tones={tones} breathes={!still} />
    </div>
    <Fitted
      groups={[[...heading(face.title, 28, 0), ...aside(begins(face, view.timeZone), 'strong', 56), ...aside(face.welcome, 'aside', 28)]]}
      place={besidePlace(frame.canvas)}
      sizes={frame.sizes.of('beside')}
      frame={frame}
      tight
    />
  </>
);

const begins = ({ begins: beginning }: Extract<FaceView, { kind: 'arriving' }>, timeZone: string) =>
  (beginning?.words ?? []).map((line) => ({ ...line, words: `${line.words} ${beginning ? timeOfDay(beginning.at, timeZone) : ''}` }));
