import type { Line } from '../../../../core/plan/text.ts';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { sizesFor, voiceSizes } from '../fitting.ts';
import { Foot, Who } from '../foot.tsx';
import { Pips } from '../pips.tsx';
import { Seats } from '../seats.tsx';
import { Words } from '../words.tsx';

/** One of several voices: which, what it is called, what it is asked, who lends it theirs. */
export const VoiceFace = ({ face, view, time }: FaceProps<'voice'>) => {
  const languages = face.heading.map(({ language }) => language);
  const end = (
    <>
      {face.seats && <Seats seat={face.seats.seat} of={face.seats.of} />}
      {time}
    </>
  );
  return (
    <>
      <Fitted sizes={sizesFor(face.prompt, voiceSizes)} className={languages.length > 1 ? 'middle shared' : 'middle'}>
        {languages.map((language, index) => {
          const own = ({ language: other }: Line): boolean => other === language;
          return (
            <div key={language} dir={face.heading.find(own)?.direction}>
              <div className="eyebrow">
                <Words lines={face.heading.filter(own)} className="label" />
                {index === 0 && <Pips number={face.number} of={face.of} />}
                <Words lines={face.name.filter(own)} className="name" />
              </div>
              <Words lines={face.prompt.filter(own)} className="voice" />
            </div>
          );
        })}
      </Fitted>
      <Foot place={view.spiral} end={end}>
        <Who who={face.who} />
      </Foot>
    </>
  );
};
