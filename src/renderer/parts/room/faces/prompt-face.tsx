import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { promptSizes, sizesFor } from '../fitting.ts';
import { Foot, Who } from '../foot.tsx';
import { Words } from '../words.tsx';

/** Words to speak from, and whose turn it is. */
export const PromptFace = ({ face, view, time }: FaceProps<'prompt'>) => (
  <>
    <Fitted sizes={sizesFor(face.prompt, promptSizes)} className={face.prompt.length > 1 ? 'middle shared' : 'middle'}>
      <Words lines={face.prompt} className="voice" />
    </Fitted>
    <Foot place={view.spiral} end={time}>
      {face.who && <Who who={face.who} />}
    </Foot>
  </>
);
