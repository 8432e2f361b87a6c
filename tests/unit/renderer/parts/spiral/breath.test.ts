import { expect, it } from 'vitest';
import { brightnessAt } from '../../../../../src/renderer/parts/spiral/breath.ts';

it.each([
  ['at the beginning', 0, 0.55],
  ['half-way', 4500, 1],
  ['after nine seconds', 9000, 0.55],
])('the light is as bright as the breath has it: %s', (_when, elapsed, brightness) => {
  expect(brightnessAt(elapsed)).toBeCloseTo(brightness);
});

it('never changes by more than a tenth in half a second', () => {
  for (let elapsed = 0; elapsed < 9000; elapsed += 500) {
    expect(Math.abs(brightnessAt(elapsed + 500) - brightnessAt(elapsed))).toBeLessThan(0.1);
  }
});
