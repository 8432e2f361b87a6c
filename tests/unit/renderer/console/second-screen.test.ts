import { expect, it } from 'vitest';
import { otherScreen, windowFeatures } from '../../../../src/renderer/console/second-screen.ts';

const own = { availLeft: 0, availTop: 25, availWidth: 1440, availHeight: 875 };
const other = { availLeft: 1440, availTop: 0, availWidth: 1920, availHeight: 1080 };

it('opens the room on the screen that is not this one', () => {
  expect(windowFeatures(otherScreen({ screens: [own, other], currentScreen: own }))).toBe('popup,left=1440,top=0,width=1920,height=1080');
});

it.each([
  ['only this one', { screens: [own], currentScreen: own }],
  ['none', { screens: [] }],
  ['something else', 'screens'],
  ['screens without a size', { screens: [own, { availLeft: 1 }], currentScreen: own }],
])('leaves it to the browser where it tells of %s', (_what, answer) => {
  expect(windowFeatures(otherScreen(answer))).toBe('');
});
