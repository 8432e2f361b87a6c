/** Frames per second of sink and recording. */
export const sampleRate = 48_000;

/** One stroke heard on the left channel: the frame of its onset, its peak (0 to 1) and the sum of its squares while it lasts. */
export type Stroke = { readonly frame: number; readonly peak: number; readonly energy: number };

/** Hears two channels as they are recorded: strokes on both, and calibration clicks, which are on the right alone. */
export type Listener = {
  /** Takes recorded bytes: 16 bits, little endian, left and right in turn. */
  readonly hear: (bytes: Buffer) => void;
  readonly strokes: () => readonly Stroke[];
  /** The frames at which clicks began. */
  readonly clicks: () => readonly number[];
  /** Frames heard so far. */
  readonly frames: () => number;
};

const frameBytes = 4;
/** 20 dB below the peak of the wood block. */
export const strokeLimit = 0.0359;
const clickLimit = 0.1;
/** In this time a stroke of the wood block falls far below the limit; what is loud after it is something else. */
export const strokeFrames = 0.3 * sampleRate;
const clickFrames = sampleRate / 20;

/** Listens without keeping what it heard. */
export const createListener = (): Listener => {
  let rest: Buffer = Buffer.alloc(0);
  let frame = 0;
  let stroke = { frame: Number.NEGATIVE_INFINITY, peak: 0, energy: 0 };
  let lastClick = Number.NEGATIVE_INFINITY;
  const strokes: Stroke[] = [];
  const clicks: number[] = [];

  const hearFrame = (left: number, right: number): void => {
    const isOver = frame - stroke.frame >= strokeFrames;
    if (isOver && Math.abs(left) > strokeLimit) {
      stroke = { frame, peak: 0, energy: 0 };
      strokes.push(stroke);
    }
    if (frame - stroke.frame < strokeFrames) {
      stroke.peak = Math.max(stroke.peak, Math.abs(left));
      stroke.energy += left * left;
    }
    if (right - left > clickLimit && frame - lastClick > clickFrames) {
      lastClick = frame;
      clicks.push(frame);
    }
    frame += 1;
  };

  return {
    hear: (bytes) => {
      const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const whole = all.length - (all.length % frameBytes);
      for (let at = 0; at < whole; at += frameBytes) hearFrame(all.readInt16LE(at) / 32768, all.readInt16LE(at + 2) / 32768);
      rest = all.subarray(whole);
    },
    strokes: () => strokes,
    clicks: () => clicks,
    frames: () => frame,
  };
};
