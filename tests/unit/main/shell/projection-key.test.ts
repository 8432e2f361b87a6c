import { expect, it } from 'vitest';
import { projectionKey } from '../../../../src/main/shell/projection-key.ts';

const live = { isLive: true, oneDisplay: false };
const parked = { isLive: false, oneDisplay: false };
const alone = { isLive: false, oneDisplay: true };

it.each([
  ['Escape gives the display back', 'Escape', 'Escape', live, 'park'],
  ['Escape in a small window is the page’s', 'Escape', 'Escape', parked, 'page'],
  ['F gives the display back', 'f', 'KeyF', live, 'park'],
  ['F fills the room’s display', 'f', 'KeyF', parked, 'fill'],
  ['F by its place on an Arabic keyboard', 'ب', 'KeyF', parked, 'fill'],
  ['F with one display is the page’s', 'f', 'KeyF', alone, 'page'],
  ['a clicker was meant for the console', 'PageDown', 'PageDown', live, 'console'],
  ['Space was meant for the console', ' ', 'Space', parked, 'console'],
  ['Shift alone means nothing', 'Shift', 'ShiftLeft', live, 'page'],
] as const)('%s', (_what, key, code, where, expected) => {
  const press = { type: 'keyDown', key, code, isAutoRepeat: false, control: false, meta: false, alt: false };
  expect(projectionKey(press, where)).toBe(expected);
});

it.each([
  ['kept down', { isAutoRepeat: true }],
  ['let go', { type: 'keyUp' }],
  ['with Control', { control: true }],
])('minds no F that is %s', (_what, changed) => {
  const press = { type: 'keyDown', key: 'f', code: 'KeyF', isAutoRepeat: false, control: false, meta: false, alt: false };
  expect(projectionKey({ ...press, ...changed }, live)).toBe('page');
});
