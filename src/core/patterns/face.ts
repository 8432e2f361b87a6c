import type { Text } from '../plan/text.ts';
import type { RoomFace } from './segment.ts';

/** Words for the room where the plan gives some; else the practice's title. */
export const cardOrTitle = (show: Text | undefined): RoomFace =>
  show === undefined ? { kind: 'title', words: null } : { kind: 'card', words: show };

/** An empty room. */
export const silenceFace: RoomFace = { kind: 'silence' };
