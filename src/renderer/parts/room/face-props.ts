import type { ReactNode } from 'react';
import type { FaceView, ProjectionView } from '../../../core/views/projection-view.ts';

/** What every face is a function of. `time` is the clock of this picture, if it has one that can be trusted. */
export type FaceProps<K extends FaceView['kind']> = {
  readonly face: Extract<FaceView, { readonly kind: K }>;
  readonly view: ProjectionView;
  readonly time: ReactNode;
  /** No motion: a miniature. */
  readonly still: boolean;
};
