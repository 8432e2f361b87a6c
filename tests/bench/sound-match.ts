import { type Stroke, sampleRate, strokeFrames, strokeLimit } from './sound-listener.ts';

/** A click as it was sounded (epoch milliseconds) and as it was recorded. */
export type Click = { readonly at: number; readonly frame: number };

/** A strike of the plan as its journal tells it: when it was due, and when the sound page says that it sounded. */
export type Told = { readonly id: string; readonly due: number; readonly told: number };

/** What became of the strikes of a plan. */
export type Match = {
  /** For each strike that was heard: milliseconds from its due instant to its onset, and from its onset to what the journal tells. */
  readonly heard: readonly { readonly due: number; readonly late: number; readonly toldLate: number; readonly energy: number }[];
  readonly lost: readonly string[];
  /** Strokes that belong to no strike. */
  readonly strange: readonly { readonly at: number; readonly energy: number }[];
};

/** A stroke within this of its strike belongs to it. */
const near = 1000;
/** Clicks are farther apart than twice this. */
const clickNear = 400;

/** Finds the stroke of each strike. */
export const matchStrikes = (told: readonly Told[], strokes: readonly Stroke[], instantOf: (frame: number) => number): Match => {
  const left = strokes.map((stroke) => ({ ...stroke, at: instantOf(stroke.frame) }));
  const heard: Match['heard'][number][] = [];
  const lost: string[] = [];
  for (const strike of told) {
    const distances = left.map(({ at }) => Math.abs(at - strike.due));
    const nearest = Math.min(...distances);
    const [stroke] = nearest < near ? left.splice(distances.indexOf(nearest), 1) : [];
    if (stroke) heard.push({ due: strike.due, late: stroke.at - strike.due, toldLate: strike.told - stroke.at, energy: stroke.energy });
    else lost.push(strike.id);
  }
  return { heard, lost, strange: left };
};

/**
 * Joins the recording with the machine's clock. A click is on its way for no time at all or up to one block of the sound server (10 ms), never
 * less: the quickest click of the minutes around a frame tells what the recorder itself adds.
 */
export const joinClocks = (clicks: readonly Click[]): { readonly instantOf: (frame: number) => number; readonly wandered: number } => {
  const delays = clicks.map(({ at, frame }) => ({ frame, delay: milliseconds(frame) - at }));
  const around = (frame: number): number => {
    const close = delays.filter((click) => Math.abs(click.frame - frame) <= 90 * sampleRate);
    return Math.min(...close.map(({ delay }) => delay));
  };
  const least = delays.map(({ frame }) => around(frame));
  return { instantOf: (frame) => milliseconds(frame) - around(frame), wandered: Math.max(...least) - Math.min(...least) };
};

/** Pairs the clicks that were sounded with those recorded; both are in order, and one may be missing. */
export const pairClicks = (sounded: readonly number[], recorded: readonly number[]): readonly Click[] => {
  const [first, start] = [sounded[0], recorded[0]];
  if (first === undefined || start === undefined) return [];
  return sounded.flatMap((at) => {
    const frame = recorded.find((one) => Math.abs(milliseconds(one - start) - (at - first)) < clickNear);
    return frame === undefined ? [] : [{ at, frame }];
  });
};

const milliseconds = (frames: number): number => (frames / sampleRate) * 1000;

/** What a stroke of these samples alone would be, as the listener hears it. */
export const strokeOf = (samples: Float64Array): { readonly onset: number; readonly energy: number } => {
  const onset = samples.findIndex((value) => Math.abs(value) > strokeLimit);
  const energy = samples.subarray(onset, onset + strokeFrames).reduce((sum, value) => sum + value * value, 0);
  return { onset: milliseconds(onset), energy };
};
