import { describe, expect, it } from 'vitest';
import { type CurveShape, frameOf, fullTurn, pointAt, quarterTurn, radiusAt } from '../../../../../src/renderer/parts/spiral/curve.ts';

const mark: CurveShape = { turns: 2, growth: 1.95, weight: 1, isMark: true };

describe('the line of the spiral', () => {
  it('starts each turn at twelve o’clock and goes clockwise', () => {
    const [x, y] = pointAt(mark, fullTurn);
    expect(x).toBeCloseTo(0);
    expect(y).toBeLessThan(0);
    const [right] = pointAt(mark, fullTurn + quarterTurn);
    expect(right).toBeGreaterThan(0);
  });

  it('widens by its growth with every turn and ends a hundred units out', () => {
    expect(radiusAt(mark, 2 * fullTurn)).toBeCloseTo(100);
    expect(radiusAt(mark, 2 * fullTurn) / radiusAt(mark, fullTurn)).toBeCloseTo(1.95);
  });

  it('is uneven by less than a hundredth when a brush draws it', () => {
    const brush = { ...mark, isMark: false };
    for (let angle = 0; angle < 2 * fullTurn; angle += 0.1) {
      expect(Math.abs(radiusAt(brush, angle) / radiusAt(mark, angle) - 1)).toBeLessThan(0.01);
    }
  });

  it('fits into its frame with the whole last turn', () => {
    const { left, top, side } = frameOf(mark);
    for (let angle = fullTurn; angle <= 2 * fullTurn; angle += 0.05) {
      const [x, y] = pointAt(mark, angle);
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(left + side);
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(top + side);
    }
  });
});
