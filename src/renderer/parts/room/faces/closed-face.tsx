import { Spiral } from '../../spiral/spiral.tsx';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { titleSizes } from '../fitting.ts';
import { Words } from '../words.tsx';

const tones = { earlier: 0.34, done: 0.86, ahead: 0.72 };
const sizes = titleSizes.filter((size) => size <= 120);

/** After the close: the spiral whole, and thanks. */
export const ClosedFace = ({ face, view }: FaceProps<'closed'>) => (
  <>
    <div className="spiral-side arriving">
      <Spiral place={view.spiral} mode="full" title="The spiral, whole" tones={tones} whole />
    </div>
    <Fitted sizes={sizes} className="beside-spiral arriving">
      <Words lines={face.words} className="voice" as="h1" />
    </Fitted>
  </>
);
