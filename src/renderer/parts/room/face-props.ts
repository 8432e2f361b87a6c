import type { ReactNode } from 'react';
import type { FaceView, ProjectionView } from '../../../core/views/projection-view.ts';
import type { Frame } from './frame.ts';

/** What every face is a function of. */
export type AnyFaceProps = {
  readonly view: ProjectionView;
  /** The clock of this picture, if it has one that can be trusted. */
  readonly time: ReactNode;
  /** No motion: a miniature. */
  readonly still: boolean;
  readonly frame: Frame;
};

/** The props of one kind of face. */
export type FaceProps<K extends FaceView['kind']> = AnyFaceProps & { readonly face: Extract<FaceView, { readonly kind: K }> };
