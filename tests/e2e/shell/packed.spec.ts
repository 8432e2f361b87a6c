import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn, isPacked, root } from '../../packed-files.ts';
import { expect, projector, test } from './app.ts';

test('the files of a package alone, far from the project and its packages, are the whole app', async ({ openApp }) => {
  const folder = await mkdtemp(join(tmpdir(), 'spiral-console-packed-'));
  const packed = [...filesIn('out'), ...filesIn('resources'), 'package.json', 'LICENSE', 'LICENSE-CONTENT.md'].filter(isPacked);
  for (const path of packed) await cp(join(root, path), join(folder, path));
  const { main } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  expect(packed).toContain(main);

  const app = await openApp({ root: folder });
  const [console, room] = [await app.page('console'), await app.page('projection')];
  await expect(console.getByRole('button', { name: /^start now/i })).toBeVisible();
  await expect(room.getByRole('heading', { name: 'An evening of the Work That Reconnects' })).toBeVisible();
  expect(
    await room.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'error').length)),
  ).toBe(0);
  await console.getByRole('button', { name: 'Ring', exact: false }).first().click();
  await expect(console.getByText(/heard|rung/i).first()).toBeVisible();
  await expect.poll(async () => (await app.window('projection'))?.bounds).toEqual(projector.bounds);
  expect(app.output()).toBe('');
  await app.end();
  await rm(folder, { recursive: true, force: true });
});
