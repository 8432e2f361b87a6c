import { expect, it } from 'vitest';
import type { SpiralPlace } from '../../../../../src/core/views/projection-view.ts';
import { requestFor } from '../../../../../src/renderer/parts/spiral/place-request.ts';

const tones = { earlier: 0.4, done: 0.8, ahead: 0.3 };
const place: SpiralPlace = { stage: 2, lastStage: 2, place: 0.4, earlier: 0, inner: null };

it('keeps the mark where it was during a break', () => {
  expect(requestFor({ ...place, stage: null }, 'mark', tones, false).here).toEqual({ stage: 2, place: 0.4 });
});

it('has no present place once the turn is whole', () => {
  expect(requestFor(place, 'full', tones, true).here).toBeNull();
});

it.each([
  [0, 0, 1.5],
  [2, 2, 1.62],
  [4, 4, 1.4],
  [30, 5, 1.4],
])('draws %i earlier turns as %i, growing by %f', (earlier, drawn, growth) => {
  const request = requestFor({ ...place, earlier }, 'full', tones, false);
  expect([request.earlier, request.growth]).toEqual([drawn, growth]);
});

it('shows at most one earlier turn and never an inner one in the mark', () => {
  const request = requestFor({ ...place, earlier: 3, inner: { stage: 1, place: 0.5 } }, 'mark', tones, false);
  expect([request.earlier, request.inner]).toEqual([1, null]);
});
