import { type Instant, instant } from '../../core/time.ts';

/** Joins the audio clock (seconds) with this computer's clock, as they meet at the loudspeaker. */
export type AudioClock = { timeOf(at: Instant): number; instantOf(time: number): Instant };

/**
 * The browser tells which moment of the audio clock is at the loudspeaker now, with the output's latency in it: steady to a millisecond, where
 * `currentTime` goes in steps of ten (both measured). On an overloaded machine the audio clock stands still for moments, so ask anew each time.
 */
export const createAudioClock = (context: AudioContext): AudioClock => {
  /** Epoch milliseconds at which the audio clock stood at zero, as far as it can be told now. */
  const zero = (): number => {
    const now = performance.now();
    const { contextTime, performanceTime } = context.getOutputTimestamp();
    if (contextTime && performanceTime && now - performanceTime < 1000)
      return performance.timeOrigin + performanceTime - contextTime * 1000;
    /* Until the browser can tell, the latency that it states is taken off by hand. */
    return performance.timeOrigin + now - (context.currentTime - (context.outputLatency || context.baseLatency)) * 1000;
  };

  return {
    timeOf: (at) => (at - zero()) / 1000,
    instantOf: (time) => instant(zero() + time * 1000),
  };
};
