import { type Display, type DisplayIdentity, findDisplay } from './display-identity.ts';
import { area, type Bounds, centred, inside, overlap } from './geometry.ts';

const usual = { width: 1280, height: 800 } as const;

/** What is known of the displays before the first window. */
export type StartInput = {
  readonly displays: readonly Display[];
  /** The id of the display that the system calls its first; null when it has none. */
  readonly primary: number | null;
  /** Where the console's window was last. */
  readonly remembered: Bounds | null;
  /** The display that was chosen for the room. */
  readonly room: DisplayIdentity | null;
};

/** Where the console's window begins: where it was, if most of that can be seen now; else in the middle of a display that is not the room's. */
export const startBounds = ({ displays, primary, remembered, room }: StartInput): Bounds => {
  if (remembered !== null) {
    const home = displays.find(({ workArea }) => overlap(remembered, workArea) > area(remembered) / 2);
    if (home) return inside(remembered, home.workArea);
  }
  const rooms = room && findDisplay(room, displays);
  const own = displays.filter((display) => display !== rooms);
  const first = own.find(({ internal }) => internal) ?? own.find(({ id }) => id === primary) ?? own[0] ?? displays[0];
  return first === undefined ? { x: 0, y: 0, ...usual } : centred(usual, first.workArea);
};
