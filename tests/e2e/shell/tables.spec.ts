import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bridgeName } from '../../../src/core/bridge.ts';
import type { Role } from '../../../src/core/contract.ts';
import { expect, test } from './app.ts';

const roles: readonly Role[] = ['console', 'projection', 'sound'];

/** Every permission that Electron knows. */
const permissions = [
  'ar',
  'automatic-fullscreen',
  'background-fetch',
  'background-sync',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'geolocation-approximate',
  'hand-tracking',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'top-level-storage-access',
  'usb',
  'vr',
  'web-app-installation',
  'web-printing',
  'window-management',
  'unknown',
] satisfies Parameters<NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>>[1][];

const granted: Readonly<Record<Role, readonly string[]>> = {
  console: ['media', 'speaker-selection'],
  projection: ['fullscreen'],
  sound: ['media', 'speaker-selection'],
};

test('every window is made with sandbox and isolation on and Node off', async ({ openApp }) => {
  const app = await openApp();
  for (const role of roles) {
    await app.page(role);
    expect((await app.window(role))?.preferences, role).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
  }
  expect((await app.window('projection'))?.isThrottled, 'the room goes on when it is covered').toBe(false);
  expect((await app.window('sound'))?.isThrottled, 'bells go on when nobody sees their page').toBe(false);
});

for (const role of roles) {
  test(`the page of the ${role} is served with a policy that lets only this app in`, async ({ openApp }) => {
    const app = await openApp();
    const page = await app.page(role);
    expect(await page.evaluate((name) => Reflect.get(window, name).role, bridgeName), 'its role is given by the program').toBe(role);
    const headers = await page.evaluate(async () => Object.fromEntries((await fetch(location.href)).headers));
    const policy = Object.fromEntries(
      (headers['content-security-policy'] ?? '').split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'self'",
      'frame-src': "'none'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'worker-src': "'none'",
    });
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test(`of all permissions the page of the ${role} gets ${granted[role].join(', ') || 'none'}`, async ({ openApp }) => {
    const app = await openApp();
    const page = await app.page(role);
    const asked = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'background-sync'];
      const states = await Promise.all(names.map((name) => navigator.permissions.query({ name: name as PermissionName })));
      return {
        granted: names.filter((_, place) => states[place]?.state !== 'denied'),
        notification: await Notification.requestPermission(),
      };
    });
    /* A medium is granted by its name: sound never brings the camera with it. */
    expect(asked).toEqual({ granted: granted[role].includes('media') ? ['microphone'] : [], notification: 'denied' });
    test.skip(app.standIn === null, 'only the stand-in can be asked for every permission');
    const contents = (await app.window(role))?.contents ?? -1;
    expect(await app.standIn?.main.granted(contents, permissions)).toEqual(granted[role]);
  });
}

test('the tables of requests let nothing through but the app’s own scheme', async ({ openApp }) => {
  const app = await openApp();
  const { standIn } = app;
  test.skip(standIn === null, 'only the stand-in can ask the tables themselves');
  await app.page('console');
  const contents = (await app.window('console'))?.contents ?? -1;
  const ask = (url: string, isByThePage = false) =>
    standIn?.main.answerRequest({
      contents,
      url,
      method: 'GET',
      headers: {},
      body: null,
      resourceType: 'xhr',
      isMainFrame: isByThePage,
      isByThePage,
    });
  for (const url of [
    'https://example.org/',
    'http://127.0.0.1:4747/',
    'ws://127.0.0.1/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'spiral://elsewhere/console/',
    'spiral://app/projection/picture/elm.png',
    'spiral://app/sound/file/quiet/elm.ogg',
  ]) {
    expect(await ask(url), url).toEqual({ kind: 'refused', by: 'webRequest' });
  }
  for (const url of ['https://example.org/', 'file:///etc/passwd', 'spiral://app/projection/', 'spiral://app/']) {
    expect(await ask(url, true), url).toEqual({ kind: 'refused', by: 'will-navigate' });
  }
  for (const path of [
    '/../package.json',
    '/assets/../../main/index.js',
    '/assets/%2e%2e%2f%2e%2e%2fmain%2findex.js',
    '/console/main.tsx',
    '/console/picture/..%2fplan.json',
  ]) {
    expect(await ask(`spiral://app${path}`), path).toMatchObject({ kind: 'served', status: 404 });
  }
  expect(await ask('spiral://app/console/')).toMatchObject({ kind: 'served', status: 200 });
  expect(await standIn?.main.mayOpenWindow(contents, 'https://example.org/', '')).toBe('deny');
});

test('music that the console adds is kept, and given to the sound page alone', async ({ openApp }) => {
  const app = await openApp();
  const console = await app.page('console');
  const sound = await app.page('sound');
  const add = (page: Page) =>
    page.evaluate(async () => {
      const headers = { 'content-type': 'application/octet-stream' };
      const answer = await fetch('/console/link/sound-file?name=Elm.ogg', { method: 'POST', headers, body: 'OggS and music' }).catch(
        () => null,
      );
      return answer === null ? null : ((await answer.json()) as { ok: boolean; name: string });
    });
  const added = await add(console);
  expect(added).toEqual({ ok: true, name: expect.stringMatching(/^elm-[0-9a-f]{8}\.ogg$/) });
  const plan = (await readdir(join(app.data, 'plans'))).join();
  const ask = (page: Page) =>
    page.evaluate(async (address) => {
      const answer = await fetch(address, { headers: { range: 'bytes=5-7' } }).catch(() => null);
      return answer && [answer.status, await answer.text()];
    }, `/sound/file/${plan}/${added?.name}`);
  expect(await ask(sound)).toEqual([206, 'and']);
  for (const page of [console, await app.page('projection')]) expect(await ask(page)).toBeNull();
  for (const page of [sound, await app.page('projection')]) expect(await add(page)).toBeNull();
});

test('the private scheme is a secure one, and the pages are not told apart from it', async ({ openApp }) => {
  const app = await openApp();
  test.skip(app.standIn === null, 'only the stand-in remembers what was registered');
  const { schemes } = (await app.standIn?.main.recorded()) ?? { schemes: [] };
  expect(schemes).toEqual([{ scheme: 'spiral', privileges: expect.objectContaining({ standard: true, secure: true }) }]);
  expect(schemes[0]?.privileges).not.toHaveProperty('bypassCSP');
  expect(schemes[0]?.privileges).not.toHaveProperty('corsEnabled');
});
