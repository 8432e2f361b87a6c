import { besidePlace } from '../../../../core/room/places.ts';
import { Spiral } from '../../spiral/spiral.tsx';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { heading } from '../passages.ts';

const tones = { earlier: 0.34, done: 0.86, ahead: 0.72 };

/** After the close: the spiral whole, and thanks. */
export const ClosedFace = ({ face, view, frame }: FaceProps<'closed'>) => (
  <>
    <div className="spiral-side arriving">
      <Spiral place={view.spiral} mode="full" title={view.names.spiral} tones={tones} whole />
    </div>
    <Fitted groups={[heading(face.words, 28, 0)]} place={besidePlace(frame.canvas)} sizes={frame.sizes.of('beside')} frame={frame} tight />
  </>
);
