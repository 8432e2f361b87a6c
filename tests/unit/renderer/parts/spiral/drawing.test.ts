import { describe, expect, it } from 'vitest';
import { drawSpiral, type SpiralRequest } from '../../../../../src/renderer/parts/spiral/drawing.ts';

const tones = { earlier: 0.4, done: 0.8, ahead: 0.3 };
const request: SpiralRequest = {
  mode: 'mark',
  earlier: 1,
  growth: 1.95,
  weight: 1,
  here: { stage: 3, place: 0.5 },
  inner: null,
  tones,
};

describe('the drawing of the spiral', () => {
  it('is the same every time', () => {
    expect(drawSpiral({ ...request, mode: 'full' })).toEqual(drawSpiral({ ...request, mode: 'full' }));
  });

  it('draws what is behind us strongly, what is ahead faintly, and the present stage as far as we are', () => {
    const present = drawSpiral(request).strokes.slice(4);
    expect(present.map(({ stage, opacity }) => [stage, opacity])).toEqual([
      [1, 0.8],
      [2, 0.8],
      [3, 0.3],
      [3, 1],
      [4, 0.3],
    ]);
  });

  it('lets earlier turns fade the older they are', () => {
    const [oldest, , , , younger] = drawSpiral({ ...request, earlier: 2 }).strokes;
    expect(oldest?.opacity).toBeCloseTo(0.4 * 0.78);
    expect(younger?.opacity).toBe(0.4);
  });

  it('marks the present place on the left, below the middle, in the third stage', () => {
    const { dot } = drawSpiral(request);
    expect(dot?.stage).toBe(3);
    expect(dot?.x).toBeLessThan(0);
    expect(dot?.y).toBeGreaterThan(0);
  });

  it('is whole and without a present place when everything has been walked', () => {
    const { strokes, dot } = drawSpiral({ ...request, earlier: 0, here: null });
    expect(strokes.map(({ opacity }) => opacity)).toEqual([0.8, 0.8, 0.8, 0.8]);
    expect(dot).toBeNull();
  });

  it('leads in from the centre when nothing was walked before', () => {
    expect(drawSpiral({ ...request, mode: 'full', earlier: 0 }).leadIn).toMatch(/^M/);
    expect(drawSpiral({ ...request, mode: 'full' }).leadIn).toBeNull();
  });

  it('holds a smaller spiral whose line ends at the present place', () => {
    const { inner, dot } = drawSpiral({ ...request, mode: 'full', inner: { stage: 1, place: 0.2, scale: 0.24 } });
    expect(inner?.drawing.dot?.stage).toBe(1);
    expect(inner?.transform).toContain(`translate(${dot?.x.toFixed(2)} ${dot?.y.toFixed(2)})`);
  });

  it.each(['mark', 'full', 'nested'] as const)('writes paths of plain numbers (%s)', (mode) => {
    const { strokes } = drawSpiral({ ...request, mode });
    for (const { d } of strokes) expect(d).toMatch(/^[MLAZ0-9 .-]+$/);
  });
});
