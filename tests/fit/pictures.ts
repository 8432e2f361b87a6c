import type { Line } from '../../src/core/plan/text.ts';
import { faceCards } from '../../src/core/room/face-cards.ts';
import type { Layout } from '../../src/core/room/places.ts';
import { type RoomSize, usualRoom } from '../../src/core/room/room-size.ts';
import { instant } from '../../src/core/time.ts';
import type { FaceView, ProjectionView } from '../../src/core/views/projection-view.ts';
import { roomNames } from '../../src/core/words/room-names.ts';
import { whoLine } from '../../src/core/words/room-words.ts';

/** Shapes of picture: as wide as high by so much, and the pixels they are drawn in here. */
export const shapes = [
  { name: '16:9', width: 1280, height: 720 },
  { name: '16:10', width: 1280, height: 800 },
  { name: '4:3', width: 1024, height: 768 },
  { name: '21:9', width: 1680, height: 720 },
] as const;

/** A picture with everything that could be in the way: the mark, who speaks, a ring. */
export const picture = (face: FaceView, more: Partial<ProjectionView> = {}): ProjectionView => {
  const view = {
    screen: 'picture',
    theme: 'hall',
    key: 'picture',
    stage: 'gratitude',
    face,
    clock: { kind: 'ring', startedAt: instant(0), endsAt: instant(120_000), heldAt: instant(50_000) },
    spiral: { stage: 1, lastStage: 1, place: 0.4, earlier: 0, inner: null },
    languages: ['en'],
    timeZone: 'UTC',
    layout: 'stacked',
    size: usualRoom,
    card: null,
    number: null,
    ...more,
  } as const;
  return { ...view, names: roomNames(view.face, view.spiral, view.languages) };
};

/** A prompt in as many pictures as it needs. */
export const promptPictures = (lines: readonly Line[], layout: Layout, size: RoomSize, name: string): readonly ProjectionView[] => {
  const face: FaceView = {
    kind: 'prompt',
    prompt: lines,
    who: whoLine(
      { kind: 'partner', speaker: 'B', of: 2 },
      lines.map(({ language }) => language),
    ),
  };
  const cards = faceCards(face, size, layout);
  return cards.map((card, index) =>
    picture(card, { layout, size, key: `${name} ${index}`, card: cards.length > 1 ? { number: index + 1, of: cards.length } : null }),
  );
};
