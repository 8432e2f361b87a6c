import type { ClockReading } from '../../core/contract.ts';
import { type Instant, instant } from '../../core/time.ts';

/** The host's time tied to a moment of this page's own counter (milliseconds that no set clock moves). */
export type ClockEstimate = {
  readonly local: number;
  readonly host: Instant;
  readonly speed: number;
  /** How long the question and its answer took, in milliseconds; infinite where nothing was asked. Half of it is the largest error. */
  readonly roundTrip: number;
};

/** The host's time at a moment of the local counter; in a rehearsal it runs `speed` times as fast. */
export const instantAt = (estimate: ClockEstimate, local: number): Instant =>
  instant(estimate.host + (local - estimate.local) * estimate.speed);

/** From one question and answer: the host is taken to have read its clock half-way between the two. */
export const askedEstimate = (sent: number, received: number, reading: ClockReading): ClockEstimate => ({
  local: (sent + received) / 2,
  host: reading.now,
  speed: reading.speed,
  roundTrip: received - sent,
});

/** From a message that simply came: late by the time it travelled, so only good until the first answer. */
export const overheardEstimate = (received: number, reading: ClockReading): ClockEstimate => ({
  local: received,
  host: reading.now,
  speed: reading.speed,
  roundTrip: Number.POSITIVE_INFINITY,
});

/** The estimate with the shorter round trip; the earlier one when both are alike. */
export const smallerRoundTrip = (one: ClockEstimate | undefined, other: ClockEstimate): ClockEstimate =>
  one !== undefined && one.roundTrip <= other.roundTrip ? one : other;

/** How far two good clocks may part, in milliseconds for each millisecond. */
const drift = 0.00002;

/** The largest error of an estimate when it is used at a moment of the local counter, in real milliseconds. */
const uncertaintyAt = (estimate: ClockEstimate, local: number): number => estimate.roundTrip / 2 + Math.abs(local - estimate.local) * drift;

/**
 * Which of two estimates to go by: the surer one, so that a busy moment does not spoil what a quiet one has found. Where they contradict each
 * other the later one is right, because the host's clock was moved meanwhile.
 */
export const surerEstimate = (earlier: ClockEstimate, later: ClockEstimate): ClockEstimate => {
  if (earlier.speed !== later.speed) return later;
  const apart = Math.abs(instantAt(earlier, later.local) - later.host) / later.speed;
  const [doubtEarlier, doubtLater] = [uncertaintyAt(earlier, later.local), uncertaintyAt(later, later.local)];
  return apart <= doubtEarlier + doubtLater && doubtEarlier < doubtLater ? earlier : later;
};

/** Real milliseconds by which a message may seem to be ahead of the estimate: errors of good estimates are far smaller. */
const aheadByError = 50;

/** Real milliseconds by which a message may be late before the estimate is doubted. */
const lateByTravel = 1000;

/**
 * What a clock reading that came by itself says of the estimate. A message can be late but never early: one that is ahead, or of another
 * speed, proves that the host's clock was moved or that this machine slept. One that is far behind was delayed, or the clock was set back.
 */
export const judge = (estimate: ClockEstimate, received: number, reading: ClockReading): 'agrees' | 'doubtful' | 'refutes' => {
  if (reading.speed !== estimate.speed) return 'refutes';
  const realAhead = (reading.now - instantAt(estimate, received)) / estimate.speed;
  if (realAhead > aheadByError) return 'refutes';
  return realAhead < -lateByTravel ? 'doubtful' : 'agrees';
};
