import { describe, expect, it } from 'vitest';
import { displayUnder, distinctDisplays, findDisplay, identityOf } from '../../../../src/main/shell/display-identity.ts';
import { at, display, laptop, monitor, onLaptop, projector } from './displays.ts';

const chosen = identityOf(projector);

describe('a chosen display is known again when it', () => {
  it.each([
    ['has not changed', projector],
    ['was renumbered', { ...projector, id: 77 }],
    ['was renumbered and moved by a dock', display(77, 'Hall projector', at(-1920, 40, 1920, 1080))],
    ['was rotated', display(2, 'Hall projector', at(1440, 0, 1080, 1920))],
    ['was scaled, and lies elsewhere by that', display(2, 'Hall projector', at(1152, 0, 1280, 720))],
    ['has lost its name', display(2, '', at(1440, 0, 1920, 1080))],
  ])('%s', (_what, now) => {
    expect(findDisplay(chosen, [laptop, now, monitor])).toBe(now);
  });

  it('was renumbered and never had a name', () => {
    const nameless = display(77, '', at(1440, 0, 1920, 1080));
    expect(findDisplay({ ...chosen, label: '' }, [laptop, nameless])).toBe(nameless);
  });
});

describe('another display is not taken for it', () => {
  it.each([
    ['of another name at the same place, with a number used again', display(2, 'Television', at(1440, 0, 1920, 1080))],
    ['of another name with the same size', display(9, 'Television', at(0, -1080, 1920, 1080))],
    ['without a name that has nothing in common', display(9, '', at(0, -1080, 1280, 720))],
  ])('%s', (_what, other) => {
    expect(findDisplay(chosen, [laptop, other])).toBeNull();
  });
});

it('tells two of a kind apart by number and place', () => {
  const twin = display(8, 'Hall projector', at(3360, 0, 1920, 1080));
  expect(findDisplay(chosen, [twin, projector])).toBe(projector);
  expect(findDisplay(identityOf(twin), [twin, projector])).toBe(twin);
});

describe('displays that show the same count once', () => {
  it.each([
    ['the same place and size', display(2, 'Hall projector', laptop.bounds), 1],
    ['one inside the other', display(2, 'Hall projector', at(0, 0, 1280, 720)), 1],
    ['a thin strip in common', display(2, 'Hall projector', at(1430, 0, 1920, 1080)), 2],
    ['side by side', projector, 2],
  ])('%s', (_what, second, count) => {
    expect(distinctDisplays([laptop, second])).toHaveLength(count);
  });
});

it.each([
  ['inside one', onLaptop, laptop],
  ['mostly on the other', at(1200, 0, 1280, 800), projector],
  ['at negative places', at(-2000, -100, 800, 600), monitor],
  ['on none', at(9000, 9000, 100, 100), null],
])('finds the display under a window %s', (_what, window, under) => {
  expect(displayUnder(window, [laptop, projector, monitor])).toBe(under);
});
