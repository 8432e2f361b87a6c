import type { Display } from '../../../../src/main/shell/display-identity.ts';
import type { Bounds } from '../../../../src/main/shell/geometry.ts';

const bar = 25;

/** A display as a test needs it; its bar lies at the top. */
export const display = (id: number, label: string, bounds: Bounds, internal = false): Display => ({
  id,
  label,
  bounds,
  workArea: { ...bounds, y: bounds.y + bar, height: bounds.height - bar },
  internal,
});

export const at = (x: number, y: number, width: number, height: number): Bounds => ({ x, y, width, height });

export const laptop = display(1, 'Built-in', at(0, 0, 1440, 900), true);
export const projector = display(2, 'Hall projector', at(1440, 0, 1920, 1080));
export const monitor = display(3, 'Desk monitor', at(-2560, -200, 2560, 1440));

/** The console's window in the middle of the laptop. */
export const onLaptop = at(80, 60, 1280, 800);
