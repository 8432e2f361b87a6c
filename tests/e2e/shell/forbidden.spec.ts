import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { bridgeName, channels } from '../../../src/core/bridge.ts';
import type { Role } from '../../../src/core/contract.ts';
import { type App, expect, test } from './app.ts';
import { sendFrom, viewIn } from './inside.ts';
import { beginTurns, shortTurns } from './running.ts';

const roles: readonly Role[] = ['console', 'projection', 'sound'];
const aSentence = expect.stringMatching(/^[A-Z].+\.$/);
const tooMuch = 'a'.repeat(10 * 1024 * 1024);

/** A place outside that would notice a visit. */
const outside = async (): Promise<{ readonly address: string; readonly visits: string[]; readonly close: () => void }> => {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('outside');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, visits, close: () => server.close() };
};

/** The page is where it was, and the app has no window more. */
const stays = async (app: App, page: Page, role: Role): Promise<void> => {
  expect(new URL(page.url()).pathname).toBe(`/${role}/`);
  expect((await app.windows()).length).toBe(3);
};

for (const role of roles) {
  test(`from inside the page of the ${role} nothing of Node can be reached`, async ({ openApp }) => {
    const page = await (await openApp()).page(role);
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer', 'setImmediate'].filter(
        (name) => name in window,
      ),
    );
    expect(found).toEqual([]);
    const host = await page.evaluate((name) => {
      const bridge: object = Reflect.get(window, name);
      const replaced = Reflect.set(window, name, {});
      return { keys: Object.keys(bridge).sort(), isFrozen: Object.isFrozen(bridge), replaced };
    }, bridgeName);
    const keys = { console: ['askClock', 'askShell', 'role', 'send', 'watch', 'watchShell'], sound: ['askClock', 'role', 'send', 'watch'] };
    expect(host).toEqual({ keys: role === 'projection' ? ['askClock', 'role', 'watch'] : keys[role], isFrozen: true, replaced: false });
  });

  test(`the page of the ${role} opens no window and goes nowhere`, async ({ openApp }) => {
    const app = await openApp();
    const page = await app.page(role);
    await Promise.all(roles.map((each) => app.page(each)));
    const place = await outside();
    expect(await page.evaluate((address) => window.open(address) === null, place.address)).toBe(true);
    await page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      link.target = '_blank';
      document.body.append(link);
      link.click();
    }, place.address);
    const other = roles.find((each) => each !== role);
    for (const address of [`${place.address}/`, `/${other}/`, '/', 'about:blank#away', 'data:text/html,away', 'javascript:location="/x"']) {
      await page.evaluate((to) => {
        // Chromium itself refuses some of these in words.
        try {
          location.href = to;
        } catch (problem) {
          if (!(problem instanceof DOMException)) throw problem;
        }
      }, address);
      await expect(page.locator('body')).toBeAttached();
    }
    await page.evaluate((address) => {
      const form = document.createElement('form');
      form.action = address;
      document.body.append(form);
      form.submit();
    }, place.address);
    await stays(app, page, role);
    expect(place.visits).toEqual([]);
    place.close();
    expect(app.standIn?.faults() ?? []).toEqual([]);
    expect(app.standIn?.stopped().filter(({ by }) => by === 'no table') ?? []).toEqual([]);
  });

  test(`the page of the ${role} fetches nothing from elsewhere and reads no file`, async ({ openApp }, info) => {
    const app = await openApp();
    const page = await app.page(role);
    const place = await outside();
    const file = info.outputPath('secret.txt');
    await writeFile(file, 'secret');
    const read = await page.evaluate(
      async ([address, path]) => {
        const refused = (attempt: Promise<unknown>) =>
          attempt.then(
            () => 'done',
            () => 'refused',
          );
        const loads = (element: HTMLImageElement | HTMLScriptElement | HTMLIFrameElement, to: string) =>
          new Promise<unknown>((done, failed) => {
            element.addEventListener('load', done);
            element.addEventListener('error', failed);
            document.addEventListener('securitypolicyviolation', failed, { once: true });
            element.src = to;
            document.body.append(element);
          });
        const socket = () =>
          new Promise<unknown>((done, failed) => {
            const opened = new WebSocket(address.replace('http', 'ws'));
            opened.onopen = done;
            opened.onerror = failed;
          });
        const events = () =>
          new Promise<unknown>((done, failed) => {
            const source = new EventSource(address);
            source.onopen = done;
            source.onerror = failed;
          });
        return {
          fetch: await refused(fetch(address)),
          'fetch of a file': await refused(fetch(path)),
          'fetch without answer': await refused(fetch(address, { mode: 'no-cors' })),
          picture: await refused(loads(new Image(), `${address}/picture.png`)),
          'picture of a file': await refused(loads(new Image(), path)),
          script: await refused(loads(document.createElement('script'), `${address}/script.js`)),
          frame: await refused(loads(document.createElement('iframe'), `${address}/frame`)),
          'frame of a file': await refused(loads(document.createElement('iframe'), path)),
          'web socket': await refused(socket()),
          'event source': await refused(events()),
          beacon: await refused(Promise.resolve().then(() => navigator.sendBeacon(address, 'words'))),
        };
      },
      [place.address, pathToFileURL(file).href] as const,
    );
    // A beacon is always said to be sent; whether it was is seen at the place.
    const { beacon: _, ...others } = read;
    expect(Object.entries(others).filter(([, became]) => became !== 'refused')).toEqual([]);
    expect(place.visits).toEqual([]);
    place.close();
    expect(app.standIn?.stopped().filter(({ by }) => by === 'no table') ?? []).toEqual([]);
  });

  test(`the page of the ${role} runs no words as a program`, async ({ openApp }) => {
    const page = await (await openApp()).page(role);
    const ran = await page.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violated.push(effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      const blob = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
      const worker = await new Promise<string>((done) => {
        try {
          const made = new Worker(blob);
          made.onmessage = () => done('worker ran');
          made.onerror = () => done('refused');
        } catch {
          done('refused');
        }
      });
      return { isInline: 'ranInline' in window, worker, violated };
    });
    expect(ran).toMatchObject({ isInline: false, worker: 'refused' });
    expect(ran.violated.join(' ')).toMatch(/script-src/);
  });
}

test('the projection has no way to send, and the sound page may only report', async ({ openApp }) => {
  const app = await openApp({ plan: shortTurns });
  const [console, room, sound] = [await app.page('console'), await app.page('projection'), await app.page('sound')];
  await beginTurns(console, room);
  expect(await room.evaluate((name) => 'send' in Reflect.get(window, name), bridgeName)).toBe(false);
  expect(await sendFrom(sound, { type: 'hold' })).toEqual({ ok: false, reason: aSentence });
  await expect(console.getByRole('button', { name: /^hold/i })).toBeEnabled();
});

test('what a page sends is read by a schema: anything else is refused in a sentence, and nothing happens', async ({ openApp }) => {
  const app = await openApp({ plan: shortTurns });
  const console = await app.page('console');
  await beginTurns(console, await app.page('projection'));
  const before = (await viewIn(console)).now?.practice;
  for (const [what, message] of [
    ['a role of its own choice', { type: 'hold', role: 'console' }],
    ['an unknown command', { type: 'shutDownTheProjector' }],
    ['no command at all', 'next, please'],
    ['a field too many', { type: 'hold', now: 1 }],
    ['a message of ten million characters', { type: 'choosePlan', plan: tooMuch }],
  ] as const) {
    await test.step(what, async () => {
      expect(await sendFrom(console, message)).toEqual({ ok: false, reason: aSentence });
    });
  }
  expect((await viewIn(console)).now?.practice).toBe(before);
  await expect(console.getByRole('button', { name: /^hold/i })).toBeEnabled();
});

test('a page that was taken over and speaks past its preload is refused by the program itself', async ({ openApp }) => {
  const app = await openApp({ plan: shortTurns });
  const { standIn } = app;
  test.skip(standIn === null, 'only the stand-in can speak in place of a page that was taken over');
  const console = await app.page('console');
  await beginTurns(console, await app.page('projection'));
  await app.page('sound');
  const before = await app.windows();
  for (const [who, role, channel, word, more] of [
    ['the projection', 'projection', channels.send, { type: 'hold' }, {}],
    ['the projection as the console', 'projection', channels.send, { type: 'hold', role: 'console' }, {}],
    ['the sound page', 'sound', channels.send, { type: 'hold' }, {}],
    ['the projection to the windows', 'projection', channels.shell, { type: 'swapScreens' }, {}],
    ['the sound page to the windows', 'sound', channels.shell, { type: 'swapScreens' }, {}],
    ['a frame inside the console', 'console', channels.send, { type: 'hold' }, { isMainFrame: false }],
    ['a console at another address', 'console', channels.send, { type: 'hold' }, { frameUrl: 'https://example.org/console/' }],
    ['a console at the room’s address', 'console', channels.send, { type: 'hold' }, { frameUrl: 'spiral://app/projection/' }],
    ['the console with ten million characters', 'console', channels.send, { type: 'choosePlan', plan: tooMuch }, {}],
    ['the console with an unknown command', 'console', channels.send, { type: 'format' }, {}],
    ['the console with an unknown wish', 'console', channels.shell, { type: 'openDevTools' }, {}],
  ] as const) {
    await test.step(who, async () => {
      const { contents = -1, url = '' } = before.find((window) => window.url.includes(`/${role}/`)) ?? {};
      const words = [JSON.stringify(word)];
      const message = { contents, frameUrl: url, isMainFrame: true, isAnswered: true, channel, words, ...more };
      expect(await standIn?.main.hear(message)).toEqual({ ok: false, reason: aSentence });
    });
  }
  // Each page tells its true address again with its next sign of life.
  await expect.poll(() => app.windows()).toEqual(before);
  await expect(console.getByRole('button', { name: /^hold/i })).toBeEnabled();
});
