import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Role } from '../../../../src/core/contract.ts';
import { numberWindowOptions, windowIcon, windowOptions } from '../../../../src/main/shell/window-options.ts';
import { at } from './displays.ts';

const parts = { preload: '/app/out/preload/preload.cjs', icon: null, bounds: at(0, 0, 800, 600), isDark: true };
const roles: readonly Role[] = ['console', 'projection', 'sound'];

it.each(roles)('shuts the %s page in', (role) => {
  expect(windowOptions(role, parts).webPreferences).toMatchObject({
    preload: '/app/out/preload/preload.cjs',
    additionalArguments: [`--spiral-role=${role}`],
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
  });
});

it.each<[Role, boolean]>([
  ['console', true],
  ['projection', false],
  ['sound', false],
])('slows the hidden %s page down: %s', (role, is) => {
  expect(windowOptions(role, parts).webPreferences?.backgroundThrottling).toBe(is);
});

it('lets the sound page ring without a click, and keeps it out of sight', () => {
  const options = windowOptions('sound', parts);
  expect(options.webPreferences?.autoplayPolicy).toBe('no-user-gesture-required');
  expect(options).toMatchObject({ show: false, skipTaskbar: true, focusable: false });
});

it('shows every window only when it is where it belongs', () => {
  expect(roles.map((role) => windowOptions(role, parts).show)).toEqual([false, false, false]);
});

it('gives each window our picture on Linux, where it lies', () => {
  const icon = windowIcon(resolve(import.meta.dirname, '../../../..'), 'linux');
  expect(existsSync(icon ?? '')).toBe(true);
  expect(roles.map((role) => windowOptions(role, { ...parts, icon }).icon)).toEqual([icon, icon, icon]);
});

it.each(['darwin', 'win32'] as const)('leaves the picture to the program on %s', (platform) => {
  expect(windowIcon('/app', platform)).toBeNull();
  expect(windowOptions('console', parts)).not.toHaveProperty('icon');
});

it('gives a display’s number no preload, no script and no role', () => {
  expect(numberWindowOptions(parts.bounds).webPreferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    javascript: false,
  });
});
