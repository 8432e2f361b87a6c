import type { FaceView, Lines } from '../../../core/views/projection-view.ts';

/** The direction of the first language on the picture, which decides on which side it begins. */
export const mainDirection = (face: FaceView): 'ltr' | 'rtl' => mainLines(face)[0]?.direction ?? 'ltr';

const mainLines = (face: FaceView): Lines => {
  switch (face.kind) {
    case 'arriving':
    case 'stage':
    case 'title':
      return face.title;
    case 'prompt':
      return face.prompt;
    case 'voice':
      return face.heading;
    case 'card':
    case 'closed':
      return face.words;
    case 'return':
      return face.backAt;
    case 'silence':
      return [];
    default:
      return face satisfies never;
  }
};
