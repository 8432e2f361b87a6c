import { copyFile, readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type App, expect, projector, test } from './app.ts';
import { viewIn } from './inside.ts';
import { beginTurns, expectedParts, expectUndisturbed, kept, shortTurns } from './running.ts';

const hour = 3_600_000;

/** The app with a session of short turns that runs. */
const running = async (app: App): Promise<readonly [Page, Page]> => {
  const [console, room] = [await app.page('console'), await app.page('projection')];
  await beginTurns(console, room);
  return [console, room];
};

const notices = async (console: Page): Promise<string> => (await viewIn(console)).host.notices.map(({ words }) => words).join(' ');

test('a projection page that dies is loaded again alone, at the same place', async ({ openApp }) => {
  const app = await openApp({ plan: shortTurns });
  const [console] = await running(app);
  await console.evaluate(() => Reflect.set(window, 'mark', 'not loaded again'));
  await app.crash('projection');
  const room = await app.page('projection');
  await expect(room.getByRole('img', { name: 'Time remaining' })).toBeVisible();
  expect(await console.evaluate(() => Reflect.get(window, 'mark'))).toBe('not loaded again');
  expect(await app.window('projection')).toMatchObject({ isFullScreen: true, bounds: projector.bounds });
  await expectUndisturbed(app.data, 3);
});

test('a console that is loaded again, or dies, shows the session where it stands', async ({ openApp }) => {
  const app = await openApp({ plan: shortTurns });
  const [console] = await running(app);
  await console.keyboard.press('h');
  await expect(console.getByRole('button', { name: /^resume/i })).toBeVisible();
  const held = (await viewIn(console)).now;
  await console.reload();
  await expect(console.getByRole('button', { name: /^resume/i })).toBeVisible();
  expect((await viewIn(console)).now).toEqual(held);
  await app.crash('console');
  const again = await app.page('console');
  await expect(again.getByRole('button', { name: /^resume/i })).toBeVisible();
  expect((await viewIn(again)).now).toEqual(held);
});

test('when the page of the bells dies, bells ring on and none rings twice', async ({ openApp }) => {
  const app = await openApp({ plan: shortTurns });
  await running(app);
  await expect.poll(async () => (await kept(app.data)).rung.length, { timeout: 20_000 }).toBeGreaterThan(1);
  await app.crash('sound');
  const before = (await kept(app.data)).rung.length;
  await expect.poll(async () => (await kept(app.data)).rung.length, { timeout: 30_000 }).toBeGreaterThan(before + 1);
  const ids = (await kept(app.data)).rung.map(({ strike }) => strike.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a page that stands still is loaded again', async ({ openApp }) => {
  test.setTimeout(90_000);
  const app = await openApp({ plan: shortTurns });
  const [, room] = await running(app);
  // A question that nobody answers holds the page's own thread up.
  room.on('dialog', () => undefined);
  await room.evaluate(() => void setTimeout(() => alert('still'), 0));
  await expect.poll(async () => (await app.page('projection')) !== room, { timeout: 40_000 }).toBe(true);
  await expect((await app.page('projection')).getByRole('img', { name: 'Time remaining' })).toBeVisible({ timeout: 20_000 });
});

test('a page that dies again and again is left alone, and the console says so', async ({ openApp }) => {
  const app = await openApp();
  const console = await app.page('console');
  for (let time = 0; time < 4; time += 1) {
    await expect((await app.page('projection')).getByRole('heading', { name: 'An evening of the Work That Reconnects' })).toBeVisible();
    await app.crash('projection');
  }
  await expect.poll(() => notices(console)).toMatch(/room’s page stopped several times/);
  await expect(console.getByRole('button', { name: /^start now/i })).toBeVisible();
});

test('a laptop that sleeps for an hour wakes to the truth: what ended has ended in order, and its bells are missed, not rung late', async ({
  openApp,
}) => {
  const app = await openApp({ plan: shortTurns });
  const [console, room] = await running(app);
  // The lid closes between two bells: the first is on record, the next is seconds away.
  await expect.poll(async () => (await kept(app.data)).rung.length).toBeGreaterThan(0);
  const rungBefore = (await kept(app.data)).rung.length;
  const asleepAt = Date.now();
  await app.sleepFor(hour);
  // All the short turns are over; what follows them waits for the hand.
  await expect.poll(async () => (await viewIn(console)).now?.practice, { timeout: 5000 }).toBe('Circle');
  await expect.poll(async () => (await kept(app.data)).parts.length).toBeGreaterThan(6);
  const { parts, rung, missed } = await kept(app.data);
  expect(parts).toEqual(await expectedParts(app.data, asleepAt + hour));
  expect(missed.length).toBeGreaterThan(3);
  expect(rung.length - rungBefore, 'nothing rings late').toBeLessThanOrEqual(1);
  for (const { strike, at } of rung) expect(at - strike.due).toBeLessThan(3000);
  await expect(room.getByRole('img', { name: 'Time remaining' })).toBeHidden();
  await expect(console.getByRole('region', { name: 'Connection' })).toBeHidden();
});

test('a hold outlasts sleep', async ({ openApp }) => {
  const app = await openApp({ plan: shortTurns });
  const [console] = await running(app);
  await console.keyboard.press('h');
  await expect(console.getByRole('button', { name: /^resume/i })).toBeVisible();
  const held = (await viewIn(console)).now;
  await app.sleepFor(hour);
  await expect(console.getByRole('region', { name: 'Connection' })).toBeHidden();
  expect((await viewIn(console)).now).toEqual(held);
  expect((await kept(app.data)).missed).toEqual([]);
});

test('displays are kept awake while a session runs, and not before', async ({ openApp }) => {
  const app = await openApp({ plan: shortTurns });
  await app.page('console');
  expect(await app.blockers()).toEqual([]);
  await running(app);
  await expect.poll(() => app.blockers()).toEqual(['prevent-display-sleep']);
});

test('a second start shows the first, ends, and hands over its plan', async ({ openApp }, info) => {
  const app = await openApp();
  const console = await app.page('console');
  await app.page('projection');
  await expect.poll(async () => (await app.window('console'))?.isVisible).toBe(true);
  expect(await app.startAgain([])).toBe(0);
  await expect.poll(async () => (await app.window('console'))?.isFocused).toBe(true);
  const windows = (await app.windows()).length;
  const file = info.outputPath('evening.json');
  await copyFile(shortTurns, file);
  expect(await app.startAgain(['--plan', file])).toBe(0);
  await expect(console.getByRole('heading', { name: 'Short turns' }).first()).toBeVisible();
  expect((await app.windows()).length).toBe(windows);
  expect(await readFile(file, 'utf8')).toBe(await readFile(shortTurns, 'utf8'));
});

test('a plan file that the system hands over is opened', async ({ openApp }) => {
  const app = await openApp();
  const console = await app.page('console');
  await expect(console.getByRole('button', { name: /^start now/i })).toBeVisible();
  await app.openFile(shortTurns);
  await expect(console.getByRole('heading', { name: 'Short turns' }).first()).toBeVisible();
});

test('quitting while a session runs asks once; to keep going is the answer of whoever only presses Escape', async ({ openApp }) => {
  const app = await openApp({ plan: shortTurns });
  const [console, room] = await running(app);
  await app.quit();
  await expect.poll(() => app.questions()).toEqual(['A session is running. Quit Spiral Console?']);
  await expect(room.getByRole('img', { name: 'Time remaining' })).toBeVisible();
  await expect(console.getByRole('button', { name: /^hold/i })).toBeEnabled();

  await app.answerNextDialog({ button: 1 });
  await app.close('console');
  expect(await app.ended).toBe(0);
  const { parts } = await kept(app.data);
  expect(parts.length).toBeGreaterThan(0);
});

test('without a session it quits unasked, and the next start finds the data folder free', async ({ openApp }, info) => {
  const data = info.outputPath('data');
  const first = await openApp({ data });
  await first.page('console');
  await first.page('projection');
  await first.quit();
  expect(await first.ended).toBe(0);
  expect(first.output()).toBe('');
  const second = await openApp({ data });
  await expect((await second.page('console')).getByRole('button', { name: /^start now/i })).toBeVisible();
});

test('the menu follows what is possible now', async ({ openApp }) => {
  const app = await openApp({ plan: shortTurns });
  const entry = async (label: string) => {
    const all = (await app.menu()).flatMap((each) => [each, ...each.below]);
    return all.find((each) => each.label === label);
  };
  await app.page('console');
  await expect.poll(async () => (await entry('Hold'))?.isEnabled).toBe(false);
  const [console] = await running(app);
  await expect.poll(async () => (await entry('Hold'))?.isEnabled).toBe(true);
  await app.choose('Hold');
  await expect(console.getByRole('button', { name: /^resume/i })).toBeVisible();
  await expect.poll(async () => (await entry('Resume'))?.isEnabled).toBe(true);
});
