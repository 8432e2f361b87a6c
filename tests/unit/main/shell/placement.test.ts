import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../../src/main/shell/display-identity.ts';
import { overlap } from '../../../../src/main/shell/geometry.ts';
import { type PlacementInput, place, swapTarget } from '../../../../src/main/shell/placement.ts';
import { at, display, laptop, monitor, onLaptop, projector } from './displays.ts';

const input = (changed: Partial<PlacementInput>): PlacementInput => ({
  displays: [laptop, projector],
  consoleBounds: onLaptop,
  chosen: null,
  held: null,
  wish: 'on its display',
  ...changed,
});

const was = identityOf(projector);
const small = { x: 936, y: 606, width: 480, height: 270 };
const full = (where: typeof projector) => ({ kind: 'full screen', display: where });
const parked = (why: string) => ({ kind: 'small window', bounds: small, why });

describe('the room stands', () => {
  const renumbered = { ...projector, id: 77 };
  const rotated = display(2, 'Hall projector', at(1440, 0, 1080, 1920));
  const negative = display(2, 'Hall projector', at(-1920, -1080, 1920, 1080));
  const mirrored = display(2, 'Hall projector', laptop.bounds);
  const otherHall = display(5, 'Television', at(0, -720, 1280, 720));

  it.each<[string, Partial<PlacementInput>, unknown]>([
    ['on the second display when nothing was ever chosen', {}, full(projector)],
    ['on the display that is not built in', { displays: [monitor, laptop], consoleBounds: onLaptop }, full(monitor)],
    ['on the chosen one of three', { displays: [laptop, monitor, projector], chosen: was }, full(projector)],
    ['on the chosen one after it was renumbered', { displays: [laptop, renumbered], chosen: was }, full(renumbered)],
    ['on the chosen one after it was rotated', { displays: [laptop, rotated], chosen: was, held: was }, full(rotated)],
    ['at negative places', { displays: [laptop, negative], chosen: was }, full(negative)],
    [
      'on the only other display in another hall, without forgetting the first',
      { displays: [laptop, otherHall], chosen: was },
      full(otherHall),
    ],
    [
      'on the chosen one as soon as it comes',
      { displays: [laptop, otherHall, projector], chosen: was, held: identityOf(otherHall) },
      full(projector),
    ],
    ['on the laptop, when the console is on the projector', { consoleBounds: at(1500, 100, 1280, 800) }, full(laptop)],
    ['in a small window by wish', { wish: 'small window' }, parked('wish')],
    ['nowhere by wish', { wish: 'closed' }, { kind: 'closed' }],
    ['in a small window with one display', { displays: [laptop] }, parked('one display')],
    ['in a small window with a choice from an earlier day and one display', { displays: [laptop], chosen: was }, parked('one display')],
    ['in a small window while displays are mirrored', { displays: [laptop, mirrored] }, parked('one display')],
    ['in a small window while its display is away', { displays: [laptop], chosen: was, held: was }, parked('away')],
    [
      'in a small window, not on a third display, while its own is away',
      { displays: [laptop, monitor], chosen: was, held: was },
      parked('away'),
    ],
    [
      'in a small window on the projector’s foot, when the console was moved there',
      { chosen: was, held: was, consoleBounds: at(1500, 100, 1280, 800) },
      { kind: 'small window', bounds: { x: 2856, y: 786, width: 480, height: 270 }, why: 'console is there' },
    ],
    [
      'in a small window when only the projector is left, and the console on it',
      { displays: [projector], chosen: was, held: was, consoleBounds: at(1500, 100, 1280, 800) },
      { kind: 'small window', bounds: { x: 2856, y: 786, width: 480, height: 270 }, why: 'console is there' },
    ],
    [
      'in a small window when no display is there at all',
      { displays: [] },
      { kind: 'small window', bounds: { x: 856, y: 566, width: 480, height: 270 }, why: 'one display' },
    ],
  ])('%s', (_what, changed, expected) => {
    expect(place(input(changed))).toEqual(expected);
  });
});

const anyDisplay = fc.record({
  id: fc.integer({ min: 1, max: 4 }),
  label: fc.constantFrom('', 'Built-in', 'Hall projector', 'Television'),
  bounds: fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
    width: fc.integer({ min: 320, max: 3840 }),
    height: fc.integer({ min: 240, max: 2160 }),
  }),
  internal: fc.boolean(),
});

it('never stands full screen on the display that holds most of the console', () => {
  fc.assert(
    fc.property(
      fc.array(anyDisplay, { maxLength: 4 }),
      fc.option(anyDisplay),
      fc.option(anyDisplay),
      fc.integer({ min: 0, max: 3 }),
      (found, chosen, held, home) => {
        const displays = found.map((one) => ({ ...one, workArea: one.bounds }));
        const consoleBounds = displays[home]?.bounds ?? onLaptop;
        const placement = place({ displays, consoleBounds, chosen, held, wish: 'on its display' });
        if (placement.kind !== 'full screen') return;
        const most = Math.max(...displays.map(({ bounds }) => overlap(bounds, consoleBounds)));
        expect(most === 0 || overlap(placement.display.bounds, consoleBounds) < most).toBe(true);
      },
    ),
  );
});

it.each([
  ['the room’s display', [laptop, monitor, projector], was, projector],
  ['any other where the room has none', [laptop, monitor], null, monitor],
  ['none where there is only one', [laptop], was, null],
])('swaps the console onto %s', (_what, displays, room, target) => {
  expect(swapTarget(displays, onLaptop, room)).toBe(target);
});
