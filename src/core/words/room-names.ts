import type { Language } from '../plan/text.ts';
import type { FaceView, RoomNames, SpiralPlace } from '../views/projection-view.ts';
import { saidIn } from './room-words.ts';
import { type Phrase, phrase } from './say.ts';

/** What stands in the room’s picture without words, for whoever hears it read aloud, in the plan’s first language. */
export const roomNames = (face: FaceView, spiral: SpiralPlace, languages: readonly Language[]): RoomNames => {
  const language = languages[0] ?? 'en';
  return {
    spiral: saidIn(spiralName(face, spiral), language),
    time: saidIn(phrase('Time remaining'), language),
    care: saidIn(phrase('Still water under hills'), language),
  };
};

const spiralName = (face: FaceView, { stage }: SpiralPlace): Phrase => {
  if (face.kind === 'arriving') return phrase('The spiral, at its beginning');
  if (face.kind === 'closed') return phrase('The spiral, whole');
  if (face.kind === 'silence') return phrase('Silence');
  return stage === null ? phrase('The spiral') : phrase('The spiral: stage {stage} of 4', { stage });
};
