/** A rectangle in the desktop's own points; x and y may be negative. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** How much of two rectangles is common, in square points. */
export const overlap = (one: Bounds, other: Bounds): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
};

export const area = ({ width, height }: Bounds): number => width * height;

export const sameBounds = (one: Bounds, other: Bounds): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

/** The rectangle moved, and made smaller where needed, so that all of it lies inside another. */
export const inside = (bounds: Bounds, outer: Bounds): Bounds => {
  const width = Math.min(bounds.width, outer.width);
  const height = Math.min(bounds.height, outer.height);
  return {
    x: Math.min(Math.max(bounds.x, outer.x), outer.x + outer.width - width),
    y: Math.min(Math.max(bounds.y, outer.y), outer.y + outer.height - height),
    width,
    height,
  };
};

/** A rectangle of this size in the middle of another. */
export const centred = (size: { readonly width: number; readonly height: number }, outer: Bounds): Bounds =>
  inside(
    { ...size, x: Math.round(outer.x + (outer.width - size.width) / 2), y: Math.round(outer.y + (outer.height - size.height) / 2) },
    outer,
  );
