import type { SpiralPlace } from '../../../core/views/projection-view.ts';
import type { SpiralRequest, SpiralTones } from './drawing.ts';

/** More earlier turns than these cannot be told apart in the room. */
const mostEarlierTurns = 5;

/** What to draw for a place on the spiral. During a break the mark stays where it was; `whole` shows the turn as walked to its end. */
export const requestFor = (place: SpiralPlace, mode: 'full' | 'mark', tones: SpiralTones, whole: boolean): SpiralRequest => {
  const here = whole ? null : { stage: place.stage ?? place.lastStage, place: place.place };
  if (mode === 'mark') {
    const earlier = Math.min(place.earlier, 1);
    return { mode, earlier, growth: earlier === 0 ? 1.6 : 1.95, weight: 1, here, inner: null, tones };
  }
  const earlier = Math.min(place.earlier, mostEarlierTurns);
  const inner = place.inner && { ...place.inner, scale: innerScale(earlier) };
  return { mode, earlier, growth: growthFor(earlier), weight: 1, here, inner, tones };
};

/** Few turns are drawn wide, many close together. */
const growthFor = (earlier: number): number => {
  if (earlier === 0) return 1.5;
  return earlier < 4 ? 1.62 : 1.4;
};

const innerScale = (earlier: number): number => {
  if (earlier < 3) return 0.24;
  return earlier < 4 ? 0.2 : 0.15;
};
