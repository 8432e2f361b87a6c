import { Spiral } from '../../spiral/spiral.tsx';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { titleSizes } from '../fitting.ts';
import { timeOfDay } from '../time-of-day.ts';
import { Words } from '../words.tsx';

const tones = { earlier: 0.34, done: 0.86, ahead: 0.72 };
const sizes = titleSizes.filter((size) => size <= 120);

/** People come in: the name of the event, a welcome, and when it begins. */
export const ArrivingFace = ({ face, view, still }: FaceProps<'arriving'>) => (
  <>
    <div className="spiral-side arriving">
      <Spiral place={view.spiral} mode="full" title="The spiral, at its beginning" tones={tones} breathes={!still} />
    </div>
    <Fitted sizes={sizes} className="beside-spiral arriving">
      <Words lines={face.title} className="voice" as="h1" />
      <div className="gap" />
      <Words lines={face.welcome} className="aside" />
      {face.begins?.words.map(({ language, direction, words }) => (
        <p key={language} className="aside strong" lang={language} dir={direction}>
          {words} {face.begins && timeOfDay(face.begins.at, view.timeZone)}
        </p>
      ))}
    </Fitted>
  </>
);
