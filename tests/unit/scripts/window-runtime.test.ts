import { expect, it } from 'vitest';
import { whyBrowser } from '../../../scripts/window-runtime.mjs';

const noDisplay = 'Opening in the browser: this computer has no display for a window of its own.';

it.each([
  ['a window on a Linux desk', [], 'linux', { DISPLAY: ':0' }, null],
  ['a window on Wayland', [], 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, null],
  ['the browser, with a sentence, where Linux has no display', [], 'linux', {}, noDisplay],
  ['a window on a Mac', [], 'darwin', {}, null],
  ['a window on Windows', [], 'win32', {}, null],
  ['the browser when it was asked for', ['--browser'], 'darwin', {}, ''],
  ['the browser when a port was named', ['--port=0'], 'darwin', {}, ''],
  ['no window when nothing is to be opened', ['--no-open'], 'linux', { DISPLAY: ':0' }, ''],
])('chooses %s', (_what, words, platform, env, expected) => {
  expect(whyBrowser({ words, platform, env })).toBe(expected);
});
