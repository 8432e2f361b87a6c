/*
 * A logarithmic line drawn clockwise from the centre outwards, one turn for each cycle. Quarter turns are the four stages:
 * 12→3 Gratitude, 3→6 Honoring Our Pain (it goes down), 6→9 Seeing with New Eyes (it rises), 9→12 Going Forth (it leaves over the top).
 * No state and no randomness: the same shape always draws the same line. The outermost point lies 100 units from the pole.
 */

/** How a spiral is drawn. `growth` is the factor by which it widens with each turn. */
export type CurveShape = {
  readonly turns: number;
  readonly growth: number;
  readonly weight: number;
  /** Marks are bolder, smoother and without bristles. */
  readonly isMark: boolean;
};

/** A point in units of the curve, y downwards. */
export type Point = readonly [x: number, y: number];

export const fullTurn = Math.PI * 2;
export const quarterTurn = fullTurn / 4;
export const outermost = 100;

/** The unevenness of a hand: a fixed sum of waves, from −1 to 1; `kind` gives a different one. */
export const unevenness = (at: number, kind: number): number =>
  Math.sin(at * 1.7 + kind * 12.9) * 0.5 + Math.sin(at * 3.1 + kind * 4.7) * 0.3 + Math.sin(at * 7.3 + kind * 2.3) * 0.2;

/** 0 before `from`, 1 after `to`, and a soft rise between. */
export const softStep = (from: number, to: number, at: number): number => {
  const part = Math.max(0, Math.min(1, (at - from) / (to - from)));
  return part * part * (3 - 2 * part);
};

/** The distance from the pole after an angle (radians, clockwise from the first twelve o'clock). */
export const radiusAt = (shape: CurveShape, angle: number): number => {
  const even = outermost * shape.growth ** (angle / fullTurn - shape.turns);
  return shape.isMark ? even : even * (1 + 0.007 * unevenness(angle * 0.9, 3));
};

/** The point after an angle, moved outwards by an offset. */
export const pointAt = (shape: CurveShape, angle: number, offset = 0): Point => {
  const radius = radiusAt(shape, angle) + offset;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
};

/** The width of the line after an angle. `along` tells how far through its quarter (0 to 1): it swells at the beginning and thins at the end. */
export const widthAt = (shape: CurveShape, angle: number, along: number, thinning: number): number => {
  const { isMark, weight } = shape;
  const base = (isMark ? 15 : 9.4) * weight * (radiusAt(shape, angle) / outermost) ** (isMark ? 0.55 : 0.8) * thinning;
  const taper = (0.5 + 0.5 * softStep(-0.02, 0.3, along)) * (1 - (isMark ? 0.3 : 0.58) * softStep(0.5, 1.02, along));
  const hand = isMark ? 1 : 1 + 0.13 * unevenness(angle * 1.1, 1) + 0.035 * unevenness(angle * 2.7, 2);
  return Math.max(0.5, base * taper * hand);
};

/** The square, centred on the drawn line (not on the pole), that a picture of the spiral needs. */
export const frameOf = ({ growth, isMark }: CurveShape): { readonly left: number; readonly top: number; readonly side: number } => {
  const x = (outermost * (growth ** -0.75 - growth ** -0.25)) / 2;
  const y = (outermost * (growth ** -0.5 - 1)) / 2;
  const half = (outermost * (1 + growth ** -0.5)) / 2 + (isMark ? 12 : 10);
  return { left: x - half, top: y - half, side: 2 * half };
};
