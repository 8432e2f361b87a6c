import type { Text } from '../plan/text.ts';
import type { Talk } from './parameters.ts';
import type { RoomFace } from './segment.ts';

/** Words for the room where the plan gives some; else the practice's title. */
export const cardOrTitle = (show: Text | undefined): RoomFace =>
  show === undefined ? { kind: 'title', words: null } : { kind: 'card', words: show };

/** What the room sees of a led part: a picture, a reading or the way into groups where the plan gives one, else words or the title. */
export const ledFace = (
  { show, picture, passage, groups }: Pick<Talk, 'show' | 'picture' | 'passage' | 'groups'>,
  people: number | null,
): RoomFace => {
  if (picture !== undefined) return { kind: 'image', file: picture.image, alt: picture.alt };
  if (passage !== undefined) return { kind: 'reading', words: passage.words, by: passage.by ?? '' };
  if (groups !== undefined)
    return { kind: 'groups', of: groups.of, countTo: groups.countTo ?? countToFor(groups.of, people), words: show ?? null };
  return cardOrTitle(show);
};

/** As many groups as there can be with nobody left over: none is smaller than asked. Pairs find each other without counting. */
const countToFor = (of: number, people: number | null): number | null => {
  const groups = people === null ? 0 : Math.floor(people / of);
  return of === 2 || groups < 2 ? null : groups;
};

/** An empty room. */
export const silenceFace: RoomFace = { kind: 'silence' };
