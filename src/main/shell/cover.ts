import { type Display, type DisplayIdentity, distinctDisplays, findDisplay } from './display-identity.ts';

/** Whether private words must wait until the facilitator has read that this screen may be mirrored. */
export type Cover = { readonly seen: number; readonly shown: number; readonly isRead: boolean };

/** At the start: one display must be warned of; with none there is nobody to warn. */
export const createCover = (displays: readonly Display[]): Cover => ({
  ...countsOf(displays),
  isRead: distinctDisplays(displays).length > 1,
});

/** Covered while everything is shown on one display, and that was not read yet. */
export const isCovered = ({ shown, isRead }: Cover): boolean => shown === 1 && !isRead;

/**
 * After the displays changed. A projector that is merely gone takes no words away in the middle of a session. They are covered where the room can
 * read them: when the only display left is the room’s own, or when several now show the same.
 */
export const nextCover = (cover: Cover, displays: readonly Display[], room: DisplayIdentity | null): Cover => {
  const counts = countsOf(displays);
  if (counts.seen === cover.seen && counts.shown === cover.shown) return cover;
  if (counts.shown > 1) return { ...counts, isRead: true };
  const isRooms = room !== null && findDisplay(room, displays) !== null;
  return { ...counts, isRead: cover.isRead && counts.seen === counts.shown && !isRooms };
};

const countsOf = (displays: readonly Display[]): Omit<Cover, 'isRead'> => ({
  seen: displays.length,
  shown: distinctDisplays(displays).length,
});
