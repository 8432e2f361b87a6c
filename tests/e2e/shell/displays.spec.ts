import type { Page } from '@playwright/test';
import type { ShownWindow } from '../stand-in/wire.ts';
import { type App, expect, laptop, projector, test } from './app.ts';
import { askShell, shellStateIn, viewIn } from './inside.ts';
import { beginTurns, expectUndisturbed, shortTurns } from './running.ts';

const overlap = (one: ShownWindow['bounds'], other: ShownWindow['bounds']): number =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)) *
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));

/** The room fills a display, and nothing of the console is under it. */
const fills = async (app: App, display: { readonly bounds: ShownWindow['bounds'] }, timeout = 5000): Promise<void> => {
  await expect
    .poll(
      async () => {
        const room = await app.window('projection');
        return room && { bounds: room.bounds, isFullScreen: room.isFullScreen, isVisible: room.isVisible };
      },
      { timeout, intervals: [50] },
    )
    .toEqual({ bounds: display.bounds, isFullScreen: true, isVisible: true });
  const console = await app.window('console');
  expect(console && overlap(console.bounds, display.bounds)).toBe(0);
};

/** The room is a small window on the laptop. */
const isParked = async (app: App): Promise<void> => {
  await expect.poll(async () => (await app.window('projection'))?.isFullScreen, { timeout: 5000, intervals: [50] }).toBe(false);
  await expect.poll(async () => (await app.window('projection'))?.bounds.width, { timeout: 5000, intervals: [50] }).toBeLessThan(700);
  const room = await app.window('projection');
  expect(room && overlap(room.bounds, laptop.bounds)).toBe((room?.bounds.width ?? 0) * (room?.bounds.height ?? 0));
};

const pages = async (app: App): Promise<readonly [Page, Page]> => [await app.page('console'), await app.page('projection')];

test('with two displays the console opens on the laptop and the room fills the projector', async ({ openApp }) => {
  const app = await openApp();
  const [console, room] = await pages(app);
  await expect(console.getByRole('button', { name: /^start now/i })).toBeVisible();
  await fills(app, projector);
  await expect(room.getByRole('heading', { name: 'An evening of the Work That Reconnects' })).toBeVisible();
  const shown = await app.window('console');
  expect(shown).toMatchObject({ isVisible: true, isFullScreen: false, isFocused: true });
  expect(shown && overlap(shown.bounds, laptop.bounds)).toBe((shown?.bounds.width ?? 0) * (shown?.bounds.height ?? 0));
  expect(await app.window('sound')).toMatchObject({ isVisible: false, isThrottled: false });
});

test('a projector that is unplugged in the middle of a practice and comes back disturbs neither time nor bells', async ({ openApp }) => {
  test.setTimeout(90_000);
  const app = await openApp({ plan: shortTurns });
  const [console, room] = await pages(app);
  await fills(app, projector);
  await beginTurns(console, room);
  const before = await app.window('projection');
  const part = (await viewIn(console)).now;

  await app.setDisplays([laptop]);
  expect((await viewIn(console)).now).toEqual(part);
  await isParked(app);
  expect((await app.window('projection'))?.contents, 'the page lives on').toBe(before?.contents);
  expect((await shellStateIn(console)).projection).toMatchObject({ state: 'away', label: projector.label });
  await expect(room.getByRole('img', { name: 'Time remaining' })).toBeVisible();

  await app.setDisplays([laptop, projector]);
  await fills(app, projector, 2000);
  await expect(room.getByRole('img', { name: 'Time remaining' })).toBeVisible();
  await expectUndisturbed(app.data, 4);
  expect((await app.window('projection'))?.contents).toBe(before?.contents);
});

test('a cable that drops for a moment leaves the room where it was', async ({ openApp }) => {
  const app = await openApp();
  await fills(app, projector);
  await app.setDisplays([laptop]);
  await app.setDisplays([laptop, projector]);
  await fills(app, projector, 2000);
  expect((await shellStateIn(await app.page('console'))).projection).toMatchObject({ state: 'live', label: projector.label });
});

test('a projector that comes back under another number is known again by its name and place', async ({ openApp }) => {
  const app = await openApp();
  await fills(app, projector);
  await app.setDisplays([laptop]);
  await isParked(app);
  const other = { id: 23, label: 'Side screen', bounds: { x: -1280, y: 0, width: 1280, height: 720 } };
  await app.setDisplays([laptop, other, { ...projector, id: 99 }]);
  await fills(app, projector, 2000);
});

for (const [what, change] of [
  ['turned on its side', { rotation: 90, bounds: { x: 1440, y: 0, width: 1080, height: 1920 } }],
  ['scaled', { scaleFactor: 2, bounds: { x: 1440, y: 0, width: 960, height: 540 } }],
  ['moved to the left of the laptop', { bounds: { x: -1920, y: -180, width: 1920, height: 1080 } }],
] as const) {
  test(`the room fills a projector that was ${what}`, async ({ openApp }) => {
    const app = await openApp();
    await fills(app, projector);
    await app.setDisplays([laptop, { ...projector, ...change }]);
    await fills(app, { ...projector, ...change });
  });
}

for (const [what, displays] of [
  ['one display', [laptop]],
  ['two displays that show the same', [laptop, { ...projector, bounds: laptop.bounds }]],
] as const) {
  test(`with ${what} the room stays in a small window and private words wait for a warning`, async ({ openApp }) => {
    const app = await openApp({ displays });
    const console = await app.page('console');
    await isParked(app);
    expect(await shellStateIn(console)).toMatchObject({ oneDisplay: true, cover: true, projection: { state: 'parked' } });
    await expect(console.getByText('Good evening, and welcome', { exact: false })).toBeHidden();
    await console.getByRole('button', { name: /show my notes/i }).click();
    await expect(console.getByText('Good evening, and welcome', { exact: false })).toBeVisible();
    expect(await shellStateIn(console)).toMatchObject({ oneDisplay: true, cover: false });
  });
}

test('without any display the app runs, and shows itself when one is plugged in', async ({ openApp }) => {
  const app = await openApp({ displays: [] });
  const console = await app.page('console');
  await expect(console.getByRole('main')).toBeVisible();
  await app.setDisplays([laptop, projector]);
  await expect(console.getByRole('button', { name: /^start now/i })).toBeVisible();
  await fills(app, projector);
});

test('both screens change places with one key', async ({ openApp }) => {
  const app = await openApp();
  const swapped = await app.page('console');
  await fills(app, projector);
  await app.choose('Swap screens');
  await fills(app, laptop);
  expect((await app.window('console'))?.bounds.x).toBeGreaterThanOrEqual(projector.bounds.x);
  expect((await shellStateIn(swapped)).projection).toMatchObject({ state: 'live', label: laptop.label });
  await app.choose('Swap screens');
  await fills(app, projector);
});

test('Escape takes the room out of full screen, and F puts it back', async ({ openApp }) => {
  const app = await openApp();
  const [, room] = await pages(app);
  await fills(app, projector);
  await expect(room.getByRole('heading').first(), 'a page that is still loading hears no key').toBeVisible();
  await room.keyboard.press('Escape');
  await isParked(app);
  await room.keyboard.press('f');
  await fills(app, projector);
});

test('the room never covers a console that is moved onto its display', async ({ openApp }) => {
  const app = await openApp();
  await app.page('console');
  await fills(app, projector);
  await app.move('console', { x: 1600, y: 100, width: 1000, height: 700 });
  await expect.poll(async () => (await app.window('projection'))?.isFullScreen).toBe(false);
  await app.move('console', { x: 100, y: 100, width: 1000, height: 700 });
  await fills(app, projector);
});

test('each display shows its number for three seconds', async ({ openApp }) => {
  const app = await openApp();
  const console = await app.page('console');
  await fills(app, projector);
  const windows = (await app.windows()).length;
  const numbers = async () => (await app.windows()).filter(({ url, isVisible }) => isVisible && url.endsWith('.svg'));
  // Each number has its three seconds from when it is seen: a busy machine may draw the second one after the first is gone. Then it is wished again.
  const shown = async () => {
    expect(await askShell(console, { type: 'identify' })).toEqual({ ok: true });
    await expect.poll(async () => (await numbers()).length, { timeout: 3000, intervals: [50] }).toBe(2);
    return numbers();
  };
  await expect(async () => {
    for (const [index, number] of (await shown()).entries()) {
      expect(number.url).toMatch(new RegExp(`/${index + 1}\\.svg$`));
      expect(overlap(number.bounds, [laptop, projector][index]?.bounds ?? number.bounds)).toBeGreaterThan(0);
    }
  }).toPass();
  await expect.poll(async () => (await app.windows()).length, { timeout: 5000 }).toBe(windows);
});

test('a display that was chosen is chosen at the next start, and a loss does not change that', async ({ openApp }, info) => {
  const data = info.outputPath('data');
  const side = { id: 33, label: 'Side screen', bounds: { x: -1280, y: 0, width: 1280, height: 720 } };
  const first = await openApp({ data, displays: [laptop, projector, side] });
  expect(await askShell(await first.page('console'), { type: 'chooseDisplay', display: side.id })).toEqual({ ok: true });
  await fills(first, side);
  await first.setDisplays([laptop, projector]);
  await isParked(first);
  await first.quit();
  expect(await first.ended).toBe(0);
  const second = await openApp({ data, displays: [laptop, projector, { ...side, id: 44 }] });
  await second.page('console');
  await fills(second, side);
});
