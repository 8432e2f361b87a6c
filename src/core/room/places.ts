import type { Canvas } from './room-size.ts';

/** How two languages stand: one above the other, or beside each other. */
export type Layout = 'stacked' | 'side by side';

/** A place for words, in pixels of the canvas. */
export type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Empty on both sides of every picture; the strip at its foot with the mark, who speaks and the time. */
export const margin = 130;
const footTop = 264;
/** Between two languages. */
export const betweenColumns = 100;
export const besideLine = 28;

/** The middle of a picture, above its foot. */
export const middlePlace = ({ width, height }: Canvas): Place => ({
  left: margin,
  top: 96,
  width: width - 2 * margin,
  height: height - 96 - footTop - 20,
});

/** The share of the middle that one of several languages has in its width; heights are shared by need. */
export const columnWidth = (place: Place, languages: number, layout: Layout): number =>
  languages > 1 && layout === 'side by side' ? (place.width - betweenColumns) / 2 : place.width;

/** Beside the spiral. */
export const besidePlace = ({ width, height }: Canvas): Place => ({
  left: margin,
  top: 80,
  width: width - margin - 930,
  height: height - 80 - 110,
});
