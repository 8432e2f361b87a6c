import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { promptSizes, sizesFor } from '../fitting.ts';
import { Foot } from '../foot.tsx';
import { Words } from '../words.tsx';

/** A cue that stands alone. */
export const CardFace = ({ face, view, time }: FaceProps<'card'>) => (
  <>
    <Fitted sizes={sizesFor(face.words, promptSizes)} className={face.words.length > 1 ? 'middle shared' : 'middle'}>
      <Words lines={face.words} className="voice" />
    </Fitted>
    <Foot place={view.spiral} end={time} />
  </>
);
