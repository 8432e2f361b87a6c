import { between, type Instant, later, latest, type Millis, millis, noTime } from '../time.ts';
import type { NowView, PaceView } from './console-view.ts';

/** When a practice to come is expected, and by how much what comes before it runs into its pin. */
export type ExpectedPractice = {
  readonly start: Instant;
  readonly end: Instant;
  /** Past the pinned start; no time where nothing is pinned or the pin is kept. */
  readonly overPin: Millis;
};

/** A pinned start ahead, and when everything before it is expected to be done. */
export type ExpectedPin = { readonly title: string; readonly at: Instant; readonly reached: Instant; readonly over: Millis };

/** The rest of the day as it is expected at one moment. */
export type Expected = {
  readonly segmentEnd: Instant;
  readonly practiceEnd: Instant;
  /** Of each practice to come today, by its id. */
  readonly practices: ReadonlyMap<string, ExpectedPractice>;
  readonly dayEnd: Instant;
  /** Of the practice that runs: late against the plan; negative when ahead. */
  readonly behind: Millis;
  readonly nextPin: ExpectedPin | null;
};

/**
 * Expected times from what runs now and the planned rest: nothing ends before `at`, a hold moves everything by its length so far,
 * a pinned practice never starts before its pin and takes up the time that is left before it.
 */
export const expectedTimes = (now: NowView, pace: PaceView, at: Instant): Expected => {
  const segmentEnd = expectedSegmentEnd(now, at);
  const practiceEnd = later(segmentEnd, now.practiceAfterSegment);
  const practices = new Map<string, ExpectedPractice>();
  let free = practiceEnd;
  let nextPin: ExpectedPin | null = null;
  for (const practice of pace.ahead) {
    const start = practice.pinned === null ? free : latest(practice.pinned, free);
    const overPin = practice.pinned === null ? noTime : between(practice.pinned, start);
    if (nextPin === null && pace.nextPin !== null && practice.pinned === pace.nextPin.at)
      nextPin = { title: pace.nextPin.title, at: pace.nextPin.at, reached: free, over: overPin };
    free = later(start, practice.planned);
    practices.set(practice.id, { start, end: free, overPin });
  }
  const dayEnd = later(free, pace.beyond);
  return { segmentEnd, practiceEnd, practices, dayEnd, behind: between(now.practicePlannedEnd, practiceEnd), nextPin };
};

/** When the segment is expected to end: its end moved by a hold that still lasts, unless it is a clock time, and never before `at`. */
export const expectedSegmentEnd = (now: NowView, at: Instant): Instant =>
  latest(now.heldAt === null || now.until !== null ? now.endsAt : later(now.endsAt, millis(Math.max(0, at - now.heldAt))), at);
