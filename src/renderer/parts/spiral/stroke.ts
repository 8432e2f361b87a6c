import { type CurveShape, type Point, pointAt, softStep, unevenness, widthAt } from './curve.ts';

/** A part of one quarter: the stroke is drawn from `from` to `to`, and keeps the shape it has in the whole quarter from `start` to `end`. */
export type Quarter = { readonly start: number; readonly end: number; readonly from: number; readonly to: number };

/** A plain stroke as an SVG path: rounded ends, swelling and thinning. For marks, small sizes and glows. */
export const plainStroke = (shape: CurveShape, { start, end, from, to }: Quarter, thinning: number): string => {
  const width = (angle: number): number => widthAt(shape, angle, (angle - start) / (end - start), thinning);
  const count = Math.max(6, Math.ceil((to - from) / 0.018));
  const angles = Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
  const outer = angles.map((angle) => written(pointAt(shape, angle, width(angle) / 2)));
  const inner = angles.map((angle) => written(pointAt(shape, angle, -width(angle) / 2))).reverse();
  return `M${outer.join('L')}${roundEnd(width(to) / 2)}${inner.join('L')}${roundEnd(width(from) / 2)}${outer[0] ?? ''}Z`;
};

/** A brush stroke as an SVG path: bristles that touch down and lift at slightly different moments, and part a little as they run dry. */
export const brushStroke = (shape: CurveShape, quarter: Quarter, thinning: number, gap: number, bristles: number): string =>
  Array.from({ length: bristles }, (_, index) => bristle(shape, quarter, thinning, gap, index, bristles)).join('');

const bristle = (shape: CurveShape, quarter: Quarter, thinning: number, gap: number, index: number, bristles: number): string => {
  const { start, end, from, to } = quarter;
  const length = end - start;
  const across = -0.5 + (index + 0.5) / bristles;
  const towardsEdge = (Math.abs(across) * 2) ** 2;
  const touch = unevenness(index * 2.31 + start * 1.9, 5);
  const lift = unevenness(index * 3.7 + start * 2.3, 9);
  const first = from + length * (0.004 + 0.02 * towardsEdge + 0.01 * Math.abs(touch));
  const dry = end - gap - length * (-0.022 + 0.085 * Math.abs(lift) + 0.05 * towardsEdge);
  const last = Math.min(to, dry);
  if (last - first < 0.02) return '';

  const count = Math.max(4, Math.ceil((last - first) / 0.03));
  const outer: string[] = [];
  const inner: string[] = [];
  for (let step = 0; step <= count; step += 1) {
    const angle = first + ((last - first) * step) / count;
    const along = (angle - start) / length;
    const width = widthAt(shape, angle, along, thinning);
    const wet = 1.26 - 0.66 * softStep(0.34 + 0.24 * touch, 1, along) * (0.55 + 0.45 * Math.sin(index * 2.4 + 1));
    const landing = Math.min(1, 0.25 + (angle - first) / (length * 0.02));
    const leaving = last === dry ? softStep(0, length * 0.1, last - angle) * 0.85 + 0.15 : 1;
    const centre = width * (across + 0.018 * unevenness(angle * 5 + index, index));
    const half = (width / bristles / 2) * wet * landing * leaving;
    outer.push(written(pointAt(shape, angle, centre + half)));
    inner.push(written(pointAt(shape, angle, centre - half)));
  }
  return `M${outer.join('L')}L${inner.reverse().join('L')}Z`;
};

const roundEnd = (radius: number): string => `A${radius.toFixed(2)} ${radius.toFixed(2)} 0 0 1 `;

const written = ([x, y]: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
