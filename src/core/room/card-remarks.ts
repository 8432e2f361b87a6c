import { wordsIn } from '../plan/text.ts';
import { evolve, newSession } from '../session/evolve.ts';
import type { RunPlan } from '../session/run-plan.ts';
import { cardsAhead, projectionView } from '../views/build-projection-view.ts';
import type { FaceView } from '../views/projection-view.ts';
import { type Say, sayEnglish } from '../words/say.ts';
import { canvasOf, floorsOf, type RoomSize } from './room-size.ts';

/** Words of a plan that are too long to be read from the last row on one picture, one sentence each; and whether the picture is too small at all. */
export const cardRemarks = (run: RunPlan, { depth, width }: RoomSize, say: Say = sayEnglish): readonly string[] => {
  const roomSize = { depth, width };
  const told = new Set<string>();
  const remarks = run.segments.flatMap((segment, index) => {
    const session = evolve(run, newSession(), { type: 'segmentEntered', at: segment.start, segment: index, how: 'start', held: false });
    const { of } = cardsAhead(run, session, roomSize);
    if (of < 2) return [];
    const first = firstWords(projectionView({ run, session, roomTheme: 'hall', roomSize }).face);
    const practice = run.practices[segment.practice];
    const title = practice ? wordsIn(practice.title, run.languages[0] ?? 'en') || practice.id : '';
    const remark = say(
      '{title}: the words “{words}” cannot all be read {depth, number} m away on a picture {width, number} m wide. They are shown on {cards, plural, one {# card} other {# cards}}, which Next turns; shorten them to keep one.',
      { title, words: first, depth, width, cards: of },
    );
    if (told.has(remark)) return [];
    told.add(remark);
    return [remark];
  });
  const isEnough = floorsOf(roomSize, canvasOf(16 / 9)).isEnough;
  const tooSmall = (): string =>
    say('No words can be read {depth, number} m away on a picture {width, number} m wide: the picture is too small for the room.', {
      depth,
      width,
    });
  return isEnough ? remarks : [tooSmall(), ...remarks];
};

const firstWords = (face: FaceView): string => {
  const lines = 'prompt' in face ? face.prompt : 'words' in face ? face.words : [];
  const words = lines[0]?.words ?? '';
  return words.length > 40 ? `${words.slice(0, 40).trim()} …` : words;
};
