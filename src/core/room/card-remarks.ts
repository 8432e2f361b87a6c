import { wordsIn } from '../plan/text.ts';
import { evolve, newSession } from '../session/evolve.ts';
import type { RunPlan } from '../session/run-plan.ts';
import { cardsAhead, projectionView } from '../views/build-projection-view.ts';
import type { FaceView } from '../views/projection-view.ts';
import { canvasOf, floorsOf, type RoomSize } from './room-size.ts';

/** Words of a plan that are too long to be read from the last row on one picture, one sentence each; and whether the picture is too small at all. */
export const cardRemarks = (run: RunPlan, roomSize: RoomSize): readonly string[] => {
  const hall = `${roomSize.depth} m away on a picture ${roomSize.width} m wide`;
  const told = new Set<string>();
  const remarks = run.segments.flatMap((segment, index) => {
    const session = evolve(run, newSession(), { type: 'segmentEntered', at: segment.start, segment: index, how: 'start', held: false });
    const { of } = cardsAhead(run, session, roomSize);
    if (of < 2) return [];
    const first = firstWords(projectionView({ run, session, roomTheme: 'hall', roomSize }).face);
    const practice = run.practices[segment.practice];
    const title = practice ? wordsIn(practice.title, run.languages[0] ?? 'en') || practice.id : '';
    const remark = `${title}: the words “${first}” cannot all be read ${hall}. They are shown on ${of} cards, which Next turns; shorten them to keep one.`;
    if (told.has(remark)) return [];
    told.add(remark);
    return [remark];
  });
  const isEnough = floorsOf(roomSize, canvasOf(16 / 9)).isEnough;
  return isEnough ? remarks : [`No words can be read ${hall}: the picture is too small for the room.`, ...remarks];
};

const firstWords = (face: FaceView): string => {
  const lines = 'prompt' in face ? face.prompt : 'words' in face ? face.words : [];
  const words = lines[0]?.words ?? '';
  return words.length > 40 ? `${words.slice(0, 40).trim()} …` : words;
};
