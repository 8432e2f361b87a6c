import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { offences, type SourceFile } from './offences.ts';

const root = resolve(import.meta.dirname, '../..');

const filesIn = async (folder: string): Promise<readonly SourceFile[]> => {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => ({ path: relative(root, path).split(sep).join('/'), source: await readFile(path, 'utf8') })),
  );
};

it('keeps every file to what its folder may touch', async () => {
  const files = (await Promise.all(['src', 'tests', 'scripts'].map(filesIn))).flat();
  expect(files.length).toBeGreaterThan(10);
  // The checker's own test plants offences in words.
  expect(offences(files.filter((file) => file.path !== 'tests/unit/offences.test.ts'))).toEqual([]);
});
