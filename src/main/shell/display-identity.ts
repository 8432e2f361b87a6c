import { area, type Bounds, overlap, sameBounds } from './geometry.ts';

/** A display as the system tells it. */
export type Display = {
  readonly id: number;
  readonly label: string;
  readonly bounds: Bounds;
  /** Without the system's bars. */
  readonly workArea: Bounds;
  readonly internal: boolean;
};

/** By what a display is known again. Each part may change by itself: systems renumber, people rotate, scale and move. */
export type DisplayIdentity = { readonly id: number; readonly label: string; readonly bounds: Bounds };

export const identityOf = ({ id, label, bounds }: Display): DisplayIdentity => ({ id, label, bounds });

const points = { id: 4, label: 3, size: 2, position: 2, otherLabel: -5 } as const;
const enough = 4;

/** How sure it is that a display is the one that is meant. */
export const likeness = (identity: DisplayIdentity, display: Display): number => {
  const { bounds: was } = identity;
  const { bounds: is } = display;
  const bothNamed = identity.label !== '' && display.label !== '';
  const sameSize = (was.width === is.width && was.height === is.height) || (was.width === is.height && was.height === is.width);
  return (
    (identity.id === display.id ? points.id : 0) +
    (bothNamed ? (identity.label === display.label ? points.label : points.otherLabel) : 0) +
    (sameSize ? points.size : 0) +
    (was.x === is.x && was.y === is.y ? points.position : 0)
  );
};

/** The display that an identity means, if it is there; of two alike the likelier, never a wholly different one. */
export const findDisplay = (identity: DisplayIdentity, displays: readonly Display[]): Display | null => {
  const [best] = displays
    .map((display) => ({ display, score: likeness(identity, display) }))
    .filter(({ score }) => score >= enough)
    .sort((one, other) => other.score - one.score);
  return best?.display ?? null;
};

/** The displays that show different things: of those that lie on one another (mirrored) only the first counts. */
export const distinctDisplays = (displays: readonly Display[]): readonly Display[] =>
  displays.filter((display, place) => !displays.slice(0, place).some((earlier) => isMirrored(earlier.bounds, display.bounds)));

const isMirrored = (one: Bounds, other: Bounds): boolean =>
  sameBounds(one, other) || overlap(one, other) > Math.min(area(one), area(other)) / 2;

/** The display that holds most of a window; null when the window lies on none. */
export const displayUnder = (window: Bounds, displays: readonly Display[]): Display | null => {
  const [most] = displays
    .map((display) => ({ display, common: overlap(window, display.bounds) }))
    .filter(({ common }) => common > 0)
    .sort((one, other) => other.common - one.common);
  return most?.display ?? null;
};
