import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { viewIn } from './inside.ts';

const sentence = /[A-Z][^.]{10,}\./;

/** Each: what is wrong, the file, what is in it, and what the sentence must name. */
const badFiles: readonly (readonly [what: string, file: string, content: string, names: RegExp])[] = [
  ['settings of the windows that are no JSON', 'windows.json', '{"theme": "dark", ', /settings of the windows/i],
  [
    'settings of the windows with wrong values',
    'windows.json',
    '{"formatVersion": 1, "theme": 7, "consoleBounds": {"x": "left"}}',
    /settings/i,
  ],
  [
    'settings of the windows from a newer version',
    'windows.json',
    '{"formatVersion": 99, "theme": "light", "more": {"a": 1}}',
    /newer version/i,
  ],
];

for (const [what, file, content, names] of badFiles) {
  test(`with ${what} the app starts, says so in a sentence, and keeps the old file`, async ({ openApp }, info) => {
    const data = info.outputPath('data');
    await mkdir(data, { recursive: true });
    await writeFile(join(data, file), content);
    const app = await openApp({ data });
    const console = await app.page('console');
    await expect(console.getByRole('button', { name: /^start now/i })).toBeVisible();
    const words = (await viewIn(console)).host.notices.map((notice) => notice.words);
    expect(words).toEqual([expect.stringMatching(names)]);
    expect(words[0]).toMatch(sentence);
    await expect(console.getByText(words[0] ?? '')).toBeVisible();
    const olds = await Promise.all(
      (await readdir(data)).filter((name) => name.startsWith(file)).map((name) => readFile(join(data, name), 'utf8')),
    );
    expect(olds).toContain(content);
  });
}

test('with settings of the host that are no JSON the app starts', async ({ openApp }, info) => {
  const data = info.outputPath('data');
  await mkdir(data, { recursive: true });
  await writeFile(join(data, 'config.json'), 'not at all');
  const console = await (await openApp({ data })).page('console');
  await expect(console.getByRole('button', { name: /^start now/i })).toBeVisible();
});

test('with a data folder that cannot be written the app starts as far as it can, and says where it keeps things', async ({
  openApp,
}, info) => {
  // A file where the folder should be stops everyone, also those who may write everywhere.
  const data = info.outputPath('data');
  await writeFile(data, 'in the way');
  const app = await openApp({ data });
  const console = await app.page('console');
  await console.getByRole('button', { name: /^start now/i }).click();
  await expect(console.getByRole('button', { name: /^hold/i })).toBeEnabled();
  const words = (await viewIn(console)).host.notices.map((notice) => notice.words).join(' ');
  expect(words).toMatch(/cannot be (written|used)/);
  expect(words).toMatch(sentence);
  expect(await readFile(data, 'utf8')).toBe('in the way');
});

test('with a data folder that another Spiral Console holds, a sentence says so and the app ends', async ({ openApp, shell }, info) => {
  test.skip(shell === 'electron', 'a box of the system waits for a hand');
  const data = info.outputPath('data');
  await mkdir(data, { recursive: true });
  const first = await openApp({ data });
  await first.page('console');
  const other = await openApp({ data: `${data}/.` });
  expect(await other.ended).not.toBe(0);
});

test('a plan file that cannot be read is told in a sentence, and the app is usable', async ({ openApp }, info) => {
  const plan = info.outputPath('plan.json');
  await writeFile(plan, '{"formatVersion": 1,');
  const console = await (await openApp({ plan })).page('console');
  await expect(console.getByText(/ends in the middle/i).first()).toBeVisible();
  await console.getByRole('button', { name: /^start now/i }).click();
  await expect(console.getByRole('button', { name: /^hold/i })).toBeEnabled();
  expect(await readFile(plan, 'utf8')).toBe('{"formatVersion": 1,');
});
