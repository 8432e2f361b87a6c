import './room.css';
import type { SpiralPlace } from '../../../core/views/projection-view.ts';
import { Spiral } from '../spiral/spiral.tsx';

const beginning: SpiralPlace = { stage: null, lastStage: 1, place: 0, earlier: 1, inner: null };

/** The quiet mark alone: in place of a picture that could not be drawn. */
export const QuietMark = () => (
  <div className="room-canvas" style={{ '--width': 1920, '--height': 1080 }}>
    <div className="silence-mark">
      <Spiral place={beginning} mode="mark" title="The spiral" whole />
    </div>
  </div>
);

/** A dark ground with the quiet mark: before the host has spoken, and when something went wrong. Says nothing, promises nothing. */
export const BlankStage = () => (
  <div className="room" data-theme="hall">
    <div className="room-layer">
      <QuietMark />
    </div>
  </div>
);
