import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './product.ts';

const faces = resolve(import.meta.dirname, '../plans/faces.json');

const offences = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
};

/** What the room's page is looked at for: the picture has come and has stopped fading. */
const settled = async (room: Page): Promise<void> => {
  await expect(room.locator('.room-layer')).toHaveCount(1);
  await room.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
};

test('axe finds nothing on the console, in its sheets and on every face of the room', async ({ start }) => {
  test.setTimeout(240_000);
  const product = await start({ plan: faces });
  const console = await product.console({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
  const room = await product.room({ viewport: { width: 1280, height: 720 } });
  const found: string[] = [];
  const look = async (what: string, page: Page): Promise<void> => {
    found.push(...(await offences(page)).map((offence) => `${what}: ${offence}`));
  };
  await settled(room);
  await look('arriving', room);
  await look('console before', console);
  await console.getByRole('button', { name: 'The room …' }).click();
  await look('the sheet of the room', console);
  await console.keyboard.press('Escape');
  await console.getByRole('button', { name: 'Start now' }).click();
  await console.getByRole('button', { name: /^Next/ }).waitFor();
  const seen = new Set<string>();
  for (let step = 0; step < 16; step += 1) {
    await console.waitForTimeout(200);
    await settled(room);
    const face = (await room.locator('.room-layer:not(.leaves) .room-canvas').getAttribute('data-face')) ?? '';
    if (!seen.has(face)) await look(face, room);
    seen.add(face);
    await console.waitForTimeout(900);
    await console.keyboard.press('Space');
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining(['card', 'groups', 'image', 'reading', 'return', 'round', 'stage']));
  await look('console in a run', console);
  await console.getByRole('button', { name: 'Day colours' }).click();
  await look('console by day', console);
  for (const key of ['?', 'g']) {
    await console.keyboard.press(key);
    await look(`sheet ${key}`, console);
    await console.keyboard.press('Escape');
  }
  await console.keyboard.press('b');
  await settled(room);
  await look('black', room);
  await console.keyboard.press('c');
  await expect(console.getByRole('heading', { name: 'Someone needs care' })).toBeVisible();
  await settled(room);
  await look('care', room);
  await look('console in care', console);
  expect(found).toEqual([]);
});

test('a whole practice is led by the keyboard alone', async ({ start }) => {
  const product = await start({ plan: faces });
  const console = await product.console({ viewport: { width: 1440, height: 900 } });
  const room = await product.room();
  const press = async (key: string): Promise<void> => {
    await console.waitForTimeout(900);
    await console.keyboard.press(key);
  };
  await console.getByRole('button', { name: 'Start now' }).focus();
  await console.keyboard.press('Enter');
  await expect(room.getByText('Gratitude')).toBeVisible();
  await console.keyboard.press('Escape');
  await console.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await press('PageDown');
  await expect(room.getByText('Walk slowly.')).toBeVisible();
  await press('ArrowRight');
  await expect(room.getByText('In pairs')).toBeVisible();
  await press('f');
  await press('Space');
  await expect(console.getByText('frozen', { exact: true })).toBeVisible();
  await expect(room.getByText('In pairs')).toBeVisible();
  await press('f');
  await expect(room.getByText('In groups of four')).toBeVisible();
  await expect(room.getByText('Count to four')).toBeVisible();
  await press('PageUp');
  await expect(room.getByText('In pairs')).toBeVisible();
  await press('.');
  await expect(room.locator('.room-layer.black')).toBeVisible();
  await press('b');
  await expect(room.getByText('In pairs')).toBeVisible();
  await press('h');
  await expect(console.getByRole('button', { name: /^Resume/ })).toBeVisible();
  await press('h');
  await press('c');
  await expect(room.getByRole('img', { name: 'Still water under hills' })).toBeVisible();
  await expect(console.getByText('Amal')).toBeVisible();
  await expect(console.getByText('+49 30 1234567')).toBeVisible();
  await console.getByRole('button', { name: 'End care and resume' }).focus();
  await console.keyboard.press('Enter');
  await expect(room.getByText('In pairs')).toBeVisible();
  await press('l');
  await press('g');
  await expect(console.getByRole('dialog').locator(':focus')).toBeVisible();
  await console.keyboard.press('Escape');
});

test('a missing picture is its words, and a face from a newer host is silence', async ({ start }) => {
  const product = await start({ plan: faces });
  const console = await product.console();
  const room = await product.room();
  await console.getByRole('button', { name: 'Start now' }).click();
  for (let step = 0; step < 4; step += 1) {
    await console.waitForTimeout(900);
    await console.getByRole('button', { name: /^Next/ }).click();
  }
  await expect(room.getByText('A river between birches.')).toBeVisible();
  const newer = await product.room();
  await newer.addInitScript(() => {
    const original = JSON.parse;
    JSON.parse = (text: string) => {
      const value = original(text);
      if (value?.view?.face) value.view.face = { kind: 'hologram', beams: 7 };
      return value;
    };
  });
  await newer.reload();
  // The mark alone, by the name that the host gave it.
  await expect(newer.locator('.silence-mark').getByRole('img', { name: /^The spiral/ })).toBeVisible();
});

test('each room page shows its number for a moment', async ({ start }) => {
  const product = await start({ plan: faces });
  const console = await product.console();
  const [first, second] = [await product.room(), await product.room()];
  await console.getByRole('button', { name: 'The room …' }).click();
  await console.getByRole('button', { name: 'Show each room page its number' }).click();
  await expect(first.locator('.room-number')).toHaveText('1');
  await expect(second.locator('.room-number')).toHaveText('2');
  await expect(first.locator('.room-number')).toHaveCount(0, { timeout: 6000 });
});
