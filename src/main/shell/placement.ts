import { type Display, type DisplayIdentity, displayUnder, distinctDisplays, findDisplay } from './display-identity.ts';
import { type Bounds, inside } from './geometry.ts';

/** What placement knows. It is told everything and remembers nothing. */
export type PlacementInput = {
  readonly displays: readonly Display[];
  /** Where the console's window is. */
  readonly consoleBounds: Bounds;
  /** The display that was chosen for the room, now or in an earlier run; a loss never changes it. */
  readonly chosen: DisplayIdentity | null;
  /** The display that the room had last in this run; null before it had any. */
  readonly held: DisplayIdentity | null;
  /** What the facilitator wants: the room on its display, a small window, or nothing. */
  readonly wish: 'on its display' | 'small window' | 'closed';
};

/** By hand; its display is away; only one display is there; the console was moved onto its display. */
export type WhySmall = 'wish' | 'away' | 'one display' | 'console is there';

/** Where the projection belongs. */
export type Placement =
  | { readonly kind: 'full screen'; readonly display: Display }
  | { readonly kind: 'small window'; readonly bounds: Bounds; readonly why: WhySmall }
  | { readonly kind: 'closed' };

/**
 * Where the projection belongs with these displays and this memory. Never on the console's display full screen: Escape or a key would then
 * be the only way back to the notes. A display that was the room's in this run and is away is waited for; one from an
 * earlier run that was not seen yet gives way to the only other display, without being forgotten.
 */
export const place = (input: PlacementInput): Placement => {
  if (input.wish === 'closed') return { kind: 'closed' };
  const small = (why: WhySmall): Placement => ({ kind: 'small window', bounds: smallWindow(input), why });
  if (input.wish === 'small window') return small('wish');
  const displays = distinctDisplays(input.displays);
  const isHere = (): boolean => input.held !== null && findDisplay(input.held, displays) !== null;
  if (displays.length < 2) return small(input.held === null ? 'one display' : isHere() ? 'console is there' : 'away');
  const own = displayUnder(input.consoleBounds, displays);
  const others = displays.filter((display) => display !== own);
  const known = [input.chosen, input.held].filter((identity) => identity !== null);
  for (const identity of known) {
    const found = findDisplay(identity, others);
    if (found !== null) return { kind: 'full screen', display: found };
  }
  if (input.held !== null) return small(isHere() ? 'console is there' : 'away');
  const free = likeliestProjector(others);
  return free === null ? small('one display') : { kind: 'full screen', display: free };
};

/** A projector is not built in; beyond that the first is as good as any. */
const likeliestProjector = (displays: readonly Display[]): Display | null =>
  displays.find((display) => !display.internal) ?? displays[0] ?? null;

const smallSize = { width: 480, height: 270 } as const;
const margin = 24;

/** At the foot of the console's display, where it hides the least. */
const smallWindow = ({ displays, consoleBounds }: PlacementInput): Bounds => {
  const display = displayUnder(consoleBounds, displays) ?? displays[0];
  const area = display?.workArea ?? consoleBounds;
  return inside(
    {
      ...smallSize,
      x: area.x + area.width - smallSize.width - margin,
      y: area.y + area.height - smallSize.height - margin,
    },
    area,
  );
};

/** Where the console's window goes when both change places; null when there is no other display. */
export const swapTarget = (displays: readonly Display[], consoleBounds: Bounds, room: DisplayIdentity | null): Display | null => {
  const distinct = distinctDisplays(displays);
  const others = distinct.filter((display) => display !== displayUnder(consoleBounds, distinct));
  return (room && findDisplay(room, others)) ?? others[0] ?? null;
};
