import type { ProjectionView } from '../../../core/views/projection-view.ts';

/** One picture of the room. `serial` tells two appearances of the same picture apart. */
export type Layer = { readonly serial: number; readonly view: ProjectionView };

/** The present picture, and the one that still fades. */
export type Layers = { readonly current: Layer; readonly leaving: Layer | null };

/** Before anything changed. */
export const firstLayers = (view: ProjectionView): Layers => ({ current: { serial: 0, view }, leaving: null });

/** Takes a new view: in place while the picture stays the same, else as a new layer. Black and care come at once, over nothing. */
export const takeView = (layers: Layers, view: ProjectionView): Layers => {
  const { current } = layers;
  if (pictureOf(current.view) === pictureOf(view)) return { ...layers, current: { ...current, view } };
  return { current: { serial: current.serial + 1, view }, leaving: view.screen === 'picture' ? current : null };
};

/** When the fading is over. */
export const withoutLeaving = (layers: Layers): Layers => ({ ...layers, leaving: null });

const pictureOf = ({ screen, key }: ProjectionView): string => (screen === 'picture' ? `picture ${key}` : screen);
