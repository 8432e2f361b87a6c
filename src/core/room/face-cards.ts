import type { FaceView } from '../views/projection-view.ts';
import { cardsOf } from './cards.ts';
import type { Layout } from './places.ts';
import type { RoomSize } from './room-size.ts';

/** A face in cards, where its words are too many for one: the same face with a part of the words on each. One card for every other face. */
export const faceCards = (face: FaceView, size: RoomSize, layout: Layout): readonly FaceView[] => {
  switch (face.kind) {
    case 'prompt':
    case 'round':
      return cardsOf(face.prompt, 'prompt', size, layout).map((prompt) => ({ ...face, prompt }));
    case 'voice':
      return cardsOf(face.prompt, 'voice', size, layout).map((prompt) => ({ ...face, prompt }));
    case 'card':
      return cardsOf(face.words, 'prompt', size, layout).map((words) => ({ ...face, words }));
    case 'reading':
      return cardsOf(face.words, 'reading', size, layout).map((words) => ({ ...face, words }));
    case 'arriving':
    case 'stage':
    case 'title':
    case 'groups':
    case 'image':
    case 'return':
    case 'silence':
    case 'closed':
      return [face];
    default:
      return face satisfies never;
  }
};
