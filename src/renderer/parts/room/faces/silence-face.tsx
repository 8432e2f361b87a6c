import { Spiral } from '../../spiral/spiral.tsx';
import type { FaceProps } from '../face-props.ts';

/** Nothing but the mark. It does not breathe: in silence nothing moves. */
export const SilenceFace = ({ view, time }: FaceProps<'silence'>) => (
  <>
    <div className="silence-mark">
      <Spiral place={view.spiral} mode="mark" title={view.names.spiral} />
    </div>
    <div className="foot">
      <div className="foot-end quiet">{time}</div>
    </div>
  </>
);
