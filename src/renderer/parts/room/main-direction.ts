import type { FaceView, Lines } from '../../../core/views/projection-view.ts';

/** The direction of the first language on the picture, which decides on which side it begins. */
export const mainDirection = (face: FaceView): 'ltr' | 'rtl' => mainLines(face)[0]?.direction ?? 'ltr';

const mainLines = (face: FaceView): Lines => {
  switch (face.kind) {
    case 'arriving':
    case 'stage':
    case 'title':
      return face.title;
    case 'groups':
      return face.title;
    case 'prompt':
    case 'round':
      return face.prompt;
    case 'image':
      return face.alt;
    case 'voice':
      return face.heading;
    case 'card':
    case 'closed':
    case 'reading':
      return face.words;
    case 'return':
      return face.backAt;
    case 'silence':
      return [];
    default:
      /* A face of a newer host. */
      face satisfies never;
      return [];
  }
};
