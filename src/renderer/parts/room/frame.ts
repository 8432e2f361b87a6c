import type { Layout } from '../../../core/room/places.ts';
import { type Canvas, canvasOf } from '../../../core/room/room-size.ts';
import type { ProjectionView } from '../../../core/views/projection-view.ts';
import { type Capitals, type RoomSizes, sizesIn } from './fitting.ts';

/** The shape of a picture and what it allows. */
export type Frame = { readonly canvas: Canvas; readonly sizes: RoomSizes; readonly layout: Layout };

/** Any stranger shape is drawn like the nearest of these. */
const [narrowest, widest] = [0.4, 3.6];

/** The frame of a picture of this shape, width by height, in letters whose capitals are this high. */
export const frameOf = (aspect: number, view: ProjectionView, capitals: Capitals): Frame => {
  const canvas = canvasOf(Math.min(widest, Math.max(narrowest, aspect)));
  return { canvas, sizes: sizesIn(view.size, canvas, capitals), layout: view.layout };
};
