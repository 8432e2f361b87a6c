import { between, type Instant } from '../../core/time.ts';
import type { NowView, PaceView } from '../../core/views/console-view.ts';
import { formatGone, formatLeft } from './clock-words.ts';

/** What the one large number counts. */
export type BigNumberCounts = 'left' | 'gone' | 'over' | 'until the pin';

/**
 * The number that matters now: time gone where there is no length for anybody; time over, calmly, where the part waits for the hand; else
 * time left. A part that is over but may not give way before a pin counts down to that.
 */
export const bigNumber = (
  now: NowView,
  nextPin: PaceView['nextPin'],
  at: Instant,
): { readonly number: string; readonly counts: BigNumberCounts } => {
  if (now.open) return { number: formatGone(between(now.startedAt, at)), counts: 'gone' };
  const left = between(at, now.endsAt);
  if (left > 0) return { number: formatLeft(left), counts: 'left' };
  if (now.ends === 'by hand') return { number: formatGone(between(now.endsAt, at)), counts: 'over' };
  if (now.practiceAfterSegment === 0 && nextPin !== null && nextPin.at > at)
    return { number: formatLeft(between(at, nextPin.at)), counts: 'until the pin' };
  return { number: formatLeft(left), counts: 'left' };
};
