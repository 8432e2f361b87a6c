import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { minutes } from '../../src/core/time.ts';
import { act, beginAt, wireOf } from './console-looks.ts';
import { expect, test } from './product.ts';

const template = (id: string) => resolve(import.meta.dirname, `../../resources/library/en/templates/${id}.json`);

/** By how many pixels the words to say now lie above and below what can be seen of the script. */
const outOfView = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.words')?.getBoundingClientRect();
    const words = document.querySelector('.say.next')?.getBoundingClientRect();
    if (!box || !words) throw new Error('nothing is to be said');
    return { above: Math.max(0, Math.round(box.top - words.top)), below: Math.max(0, Math.round(words.bottom - box.bottom)) };
  });

const whole = { above: 0, below: 0 };

test('long words to say are seen whole: notes and prompts give way, and the words are a little smaller', async ({ start }) => {
  const product = await start({ plan: template('weekend') });
  const console = await product.console({ viewport: { width: 1280, height: 720 } });
  await beginAt(await wireOf(console), 'gratitude-sentences');
  await expect(console.getByRole('heading', { level: 1, name: 'Open Sentences on Gratitude' })).toBeVisible();
  const size = () =>
    console
      .locator('.say.next p')
      .first()
      .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await console.setViewportSize({ width, height });
    await expect.poll(() => outOfView(console), `at ${width}×${height}`).toEqual(whole);
    expect(await size()).toBeGreaterThanOrEqual(18);
    await expect(console.getByText('For you only, never projected')).toBeInViewport({ ratio: 1 });
  }
});

test('what was said gives way to what is to be said', async ({ start }) => {
  const product = await start({ plan: template('full-day') });
  const console = await product.console({ viewport: { width: 1440, height: 900 } });
  const wire = await wireOf(console);
  await beginAt(wire, 'mirror-walk');
  await expect.poll(async () => (await wire.send({ type: 'next' })).ok).toBe(true);
  await expect(console.locator('.say.said')).toBeAttached();
  await expect.poll(() => outOfView(console)).toEqual(whole);
  /* It can still be read again. */
  await console.locator('.words').evaluate((words) => words.scrollTo({ top: 0, behavior: 'instant' }));
  await expect(console.locator('.say.said')).toBeInViewport();
  /* And stays there, whatever else happens, until there are other words. */
  const end = console.locator('.big .w span').last();
  const before = (await end.textContent()) ?? '';
  await act(wire, { type: 'addTime', amount: minutes(1) });
  await expect(end).not.toHaveText(before);
  await expect(console.locator('.say.said')).toBeInViewport();
});
