import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { usualRoom } from '../../src/core/room/room-size.ts';
import { everyFace } from '../fit/every-face.ts';
import { promptPictures, shapes } from '../fit/pictures.ts';
import { generatePrompts } from '../fit/prompts.ts';
import { buildRoomPage, type RoomPage } from '../fit/room-page.ts';
import { act, wireOf } from './console-looks.ts';
import { expect, test } from './product.ts';

let roomPage: RoomPage;
test.beforeAll(async () => {
  roomPage = await buildRoomPage();
});
test.afterAll(async () => roomPage.remove());

test('without any of its fonts the room’s words stay in their places, and none is smaller than the last row can read', async ({ page }) => {
  await page.setViewportSize({ width: 1700, height: 820 });
  await roomPage.open(page);
  await page.route('**/*.woff2', (route) => route.abort());
  await page.reload();
  await page.waitForFunction(() => 'room' in window);
  const [problems, low] = [[] as string[], [] as string[]];
  let measured = 0;
  const prompts = generatePrompts(2026, 24);
  for (const { name, width, height } of shapes) {
    const across = Math.min(width, (height * 16) / 9);
    const [floor, wordFloor] = [(usualRoom.depth / 200 / usualRoom.width) * across, (usualRoom.depth / 325 / usualRoom.width) * across];
    const pictures = [
      ...[...everyFace(['en'], 'hall'), ...everyFace(['de', 'ar'], 'hall')]
        .filter(({ view }) => view.screen === 'picture')
        .map(({ name, view }) => ({ what: `${name} (${view.languages.join(', ')})`, view, least: wordFloor })),
      ...prompts.flatMap((prompt, index) =>
        promptPictures([prompt], 'stacked', usualRoom, `${index}`).map((view) => ({
          what: `prompt ${index} (${prompt.kind})`,
          view,
          least: floor,
        })),
      ),
    ];
    measured += pictures.length;
    /* Where the words fill the picture they are set as small as ever: lower capitals are better than words left out. */
    const found = await page.evaluate(
      ({ pictures, width, height, wordFloor }) =>
        pictures.map(({ what, view, least }) => {
          window.room.show(view, width, height);
          const named = (problems: readonly string[]) => problems.map((problem) => `${what}: ${problem}`);
          return { worst: named(window.room.measure(least * 0.93, wordFloor * 0.93)), low: named(window.room.measure(least, wordFloor)) };
        }),
      { pictures, width, height, wordFloor },
    );
    problems.push(...found.flatMap(({ worst }) => worst.map((words) => `${name}, ${words}`)));
    low.push(...found.flatMap((one) => one.low.slice(0, 1).map((words) => `${name}, ${words}`)));
  }
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(false);
  expect(problems).toEqual([]);
  expect(low.length, low.join('\n')).toBeLessThan(measured / 10);
});

test('letters that come late are measured anew: nothing leaves its place, and no word stands where it stood before its letters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1300, height: 740 });
  await roomPage.open(page);
  let giveLetters = (): void => undefined;
  let wait: Promise<void> = Promise.resolve();
  await page.route('**/*.woff2', async (route) => {
    await wait;
    await route.fallback();
  });
  const problems: string[] = [];
  let setAnew = 0;
  for (const [index, prompt] of generatePrompts(7, 60)
    .filter(({ kind }) => kind === 'English' || kind === 'German' || kind === 'Arabic' || kind === 'Russian')
    .slice(0, 10)
    .entries()) {
    wait = new Promise((done) => {
      giveLetters = done;
    });
    await page.reload();
    await page.waitForFunction(() => 'room' in window);
    const [view] = promptPictures([prompt], 'stacked', usualRoom, `${index}`);
    const lines = () => page.locator('.fitted .set').first().innerText();
    if (view !== undefined) await page.evaluate((shown) => window.room.show(shown, 1280, 720), view);
    const before = await lines();
    giveLetters();
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    const after = await lines();
    problems.push(...(await page.evaluate(() => window.room.measure(44.8, 27.5))).map((problem) => `${prompt.kind}: ${problem}`));
    if (before !== after) setAnew += 1;
  }
  expect(problems).toEqual([]);
  expect(setAnew).toBeGreaterThan(0);
});

const prompt = 'When I let it come close, what I notice in my body is a weight, and under the weight something that wants to live.';

const plan = {
  formatVersion: 1,
  id: 'letters',
  title: 'Letters',
  days: [
    {
      id: 'one',
      title: 'Day',
      start: '10:00',
      blocks: [
        {
          id: 'all',
          title: 'All',
          practices: [
            {
              id: 'sentence',
              title: 'Sentence',
              stage: 'gratitude',
              timing: [{ pattern: 'cue-list', cues: [{ title: 'Card', length: '5:00', show: prompt }] }],
            },
          ],
        },
      ],
    },
  ],
};

/** The words as they stand: each line, and how large. */
const wordsIn = (room: Page) =>
  room.locator('.room-layer:not(.leaves) .set.voice').evaluate((passage) => ({
    lines: [...passage.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent?.trim()),
    size: Number.parseFloat(getComputedStyle(passage).fontSize),
    left: passage.getBoundingClientRect().left,
    top: passage.getBoundingClientRect().top,
    width: Math.max(
      ...[...passage.childNodes].map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect().width;
      }),
    ),
  }));

test('with fonts that never come the room shows its words as soon as with them, and when they come late nothing leaps', async ({
  start,
}, info) => {
  const path = info.outputPath('letters.json');
  await writeFile(path, JSON.stringify(plan));
  const product = await start({ plan: path });
  const console = await product.console();
  const wire = await wireOf(console);
  await act(wire, { type: 'start', when: 'now' });
  const room = await product.room({ viewport: { width: 1280, height: 720 } });
  const faults: string[] = [];
  room.on('pageerror', (fault) => faults.push(fault.message));
  const words = room.locator('.room-canvas .set').first();
  /** How long the room's page takes, from its loading anew to its words, in milliseconds. */
  const untilWords = async (): Promise<number> => {
    await room.reload({ waitUntil: 'commit' });
    const before = performance.now();
    await expect(words).toBeVisible();
    return performance.now() - before;
  };
  const usually = await untilWords();
  let giveLetters = (): void => undefined;
  const late = new Promise<void>((done) => {
    giveLetters = done;
  });
  await room.route('**/*.woff2', async (route) => {
    await late;
    await route.continue();
  });
  expect(await untilWords()).toBeLessThan(usually + 1000);
  await wire.until(({ view }) => view.now !== null);
  /* What is seen is letters, not the room that a browser leaves for them. */
  const isDrawn = () =>
    room.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loading').every(({ display }) => display === 'swap'));
  expect(await isDrawn()).toBe(true);
  /* A Next right after a beginning is taken for a slip. */
  await room.waitForTimeout(900);
  await act(wire, { type: 'next' });
  await expect(room.getByText('When I let it come close,')).toBeVisible();
  await expect(room.locator('.room-layer')).toHaveCount(1);
  const inTheirs = await wordsIn(room);
  giveLetters();
  await room.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  const inOurs = await wordsIn(room);
  expect(inOurs).toEqual({ ...inTheirs, width: inOurs.width });
  expect(inOurs.width).not.toBe(inTheirs.width);
  wire.close();
  expect(faults).toEqual([]);
});
