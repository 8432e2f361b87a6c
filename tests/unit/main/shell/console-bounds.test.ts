import { expect, it } from 'vitest';
import { startBounds } from '../../../../src/main/shell/console-bounds.ts';
import { identityOf } from '../../../../src/main/shell/display-identity.ts';
import { at, display, laptop, projector } from './displays.ts';

const middle = at(80, 63, 1280, 800);

it.each([
  ['the place it had', { remembered: at(100, 100, 900, 700) }, at(100, 100, 900, 700)],
  ['the place it had, moved so that all of it is seen', { remembered: at(700, 300, 900, 700) }, at(540, 200, 900, 700)],
  ['the middle, when its display is gone', { remembered: at(5000, 100, 900, 700) }, middle],
  ['the middle of the built-in display, though the projector comes first', { primary: 2 }, middle],
  [
    'the middle of the display that is not the room’s',
    { displays: [projector, display(4, 'Desk', at(0, 0, 1440, 900))], primary: 2, room: identityOf(projector) },
    middle,
  ],
  ['its usual size where no display is there', { displays: [], primary: null }, at(0, 0, 1280, 800)],
])('begins the console at %s', (_what, changed, bounds) => {
  expect(startBounds({ displays: [laptop, projector], primary: 1, remembered: null, room: null, ...changed })).toEqual(bounds);
});
