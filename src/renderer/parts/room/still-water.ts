/* Hills as fixed sums of waves, nearest last; the same picture every time. Units are pixels of the 1920 × 1080 canvas. */

export const shore = 640;

/** One ridge of hills as an SVG path down to the shore, with its colour. */
export type Ridge = { readonly d: string; readonly colour: string };

/** A line of light on the water. */
export type Ripple = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly opacity: number };

const wave = (x: number, kind: number): number =>
  Math.sin(x * 0.0031 + kind * 2.1) * 0.5 +
  Math.sin(x * 0.0079 + kind * 5.3) * 0.27 +
  Math.sin(x * 0.019 + kind * 1.7) * 0.12 +
  Math.sin(x * 0.043 + kind) * 0.05;

const ridge = (height: number, swing: number, kind: number, colour: string): Ridge => {
  const points: string[] = [];
  for (let x = -20; x <= 1940; x += 10) points.push(`${x} ${(shore - height - swing * wave(x, kind)).toFixed(1)}`);
  return { d: `M-20 ${shore}L${points.join('L')}L1940 ${shore}Z`, colour };
};

export const ridges: readonly Ridge[] = [
  ridge(150, 92, 1, 'oklch(.470 .030 66)'),
  ridge(108, 84, 2, 'oklch(.385 .026 62)'),
  ridge(64, 62, 3, 'oklch(.300 .022 58)'),
  ridge(18, 30, 4, 'oklch(.220 .016 56)'),
];

export const ripples: readonly Ripple[] = Array.from({ length: 46 }, (_, index) => ({
  x: (index * 613) % 1900,
  y: shore + 10 + (index / 46) ** 1.5 * 420,
  width: 90 + ((index * 137) % 360),
  height: 1 + index * 0.035,
  opacity: 0.05 + (0.05 * ((index * 3) % 5)) / 5,
}));
