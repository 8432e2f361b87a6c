import { expect, it } from 'vitest';
import type { FaceView, SpiralPlace } from '../../../../src/core/views/projection-view.ts';
import { roomNames } from '../../../../src/core/words/room-names.ts';

const place: SpiralPlace = { stage: 2, lastStage: 2, place: 0.5, earlier: 0, inner: null };
const card: FaceView = { kind: 'card', words: [] };

it.each<[FaceView, SpiralPlace, string]>([
  [card, place, 'The spiral: stage 2 of 4'],
  [card, { ...place, stage: null }, 'The spiral'],
  [{ kind: 'arriving', title: [], welcome: [], begins: null }, place, 'The spiral, at its beginning'],
  [{ kind: 'closed', words: [] }, place, 'The spiral, whole'],
  [{ kind: 'silence' }, place, 'Silence'],
])('says of the spiral what is to be seen of it: %#', (face, spiral, name) => {
  expect(roomNames(face, spiral, ['en']).spiral).toBe(name);
});

it('speaks English in a plan of a language that we have no words in', () => {
  expect(roomNames(card, place, ['he', 'en'])).toEqual({
    spiral: 'The spiral: stage 2 of 4',
    time: 'Time remaining',
    care: 'Still water under hills',
  });
});
