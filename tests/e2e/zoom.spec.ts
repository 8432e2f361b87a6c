import { resolve } from 'node:path';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { beginPrompts, lookAround, wireOf } from './console-looks.ts';
import { stumblingBlocks, timeAndNext } from './legible.ts';
import { expect, test } from './product.ts';

const evening = resolve(import.meta.dirname, '../../resources/library/en/evening.json');

type Sight = { readonly name: string; readonly page: BrowserContextOptions; readonly letters: string };

/** A page at 200 % is a window of half the size; letters alone may be twice as large as well. */
const sights: readonly Sight[] = [
  { name: '1280×720 at 200 %', page: { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }, letters: '100%' },
  { name: '1920×1080 at 200 %', page: { viewport: { width: 960, height: 540 }, deviceScaleFactor: 2 }, letters: '100%' },
  { name: '1280×720 with letters of 200 %', page: { viewport: { width: 1280, height: 720 } }, letters: '200%' },
  { name: '1280×720 at 400 %', page: { viewport: { width: 320, height: 180 }, deviceScaleFactor: 2 }, letters: '100%' },
];

const enlarge = (page: Page, letters: string): Promise<void> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, letters);

for (const { name, page, letters } of sights)
  test(`at ${name} no word of the console is cut off or covered, and time and Next are always there`, async ({ start }, info) => {
    const product = await start({ plan: evening });
    const console = await product.console(page);
    await console.locator('.waiting').waitFor();
    await enlarge(console, letters);
    const found: string[] = [];
    await lookAround(console, async (what) => {
      await console.evaluate(() => document.querySelector('.console')?.scrollTo(0, 0));
      if (process.env.SPIRAL_LOOKS !== undefined) await console.screenshot({ path: `${process.env.SPIRAL_LOOKS}/${name} ${what}.png` });
      found.push(...[...(await timeAndNext(console)), ...(await stumblingBlocks(console))].map((problem) => `${what}: ${problem}`));
    });
    if (found.length > 0) await info.attach('found', { body: found.join('\n') });
    expect(found).toEqual([]);
  });

test('at 200 % every button of a running practice is reached by Tab, and is in view when it is', async ({ start }) => {
  const product = await start({ plan: evening });
  const console = await product.console({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });
  await console.locator('.waiting').waitFor();
  const wire = await wireOf(console);
  await beginPrompts(console, wire);
  wire.close();
  const reached = new Set<string>();
  const covered: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    await console.keyboard.press('Tab');
    const { name, isSeen } = await console.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return { name: '', isSeen: true };
      const box = element.getBoundingClientRect();
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
      const hit = document.elementFromPoint(box.left + box.width / 2, Math.min(top + 12, (top + bottom) / 2));
      return {
        name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
        isSeen: hit !== null && element.contains(hit),
      };
    });
    if (name === '') break;
    if (reached.has(name)) continue;
    reached.add(name);
    if (!isSeen) covered.push(name);
  }
  expect(covered).toEqual([]);
  const buttons = await console.locator('button:not([tabindex="-1"]):visible').allTextContents();
  expect(buttons.length).toBeGreaterThan(14);
  const names = [...reached].join('\n');
  for (const words of [
    'Next',
    'Hold',
    'Black screen',
    'Care',
    'More',
    'Skip next bell',
    'Quiet all bells',
    'Go to …',
    'Keys',
    'Larger notes',
  ])
    expect(names).toContain(words);
});

for (const [width, height] of [
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const)
  test(`a window of ${width}×${height} is filled by the console, with nothing over its edges`, async ({ start }) => {
    const product = await start({ plan: evening });
    const console = await product.console({ viewport: { width, height } });
    await console.locator('.waiting').waitFor();
    const [top, bells, live] = await Promise.all(['.top', '.bells', '.live'].map((place) => console.locator(place).boundingBox()));
    expect([top?.x, top?.y, top?.width]).toEqual([0, 0, width]);
    expect((bells?.y ?? 0) + (bells?.height ?? 0)).toBeCloseTo(height, 0);
    expect((live?.x ?? 0) + (live?.width ?? 0)).toBeCloseTo(width, 0);
  });
