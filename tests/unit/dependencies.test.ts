import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFile(join(root, path), 'utf8');

const { dependencies = {}, devDependencies = {} } = JSON.parse(await read('package.json'));
const packages = Object.keys({ ...dependencies, ...devDependencies });

/** The packages that ARCHITECTURE.md gives a reason for; a star stands for the rest of a name. */
const [, table = ''] = /\n\| Package +\|[^\n]*\n[^\n]*\n([\s\S]*)$/.exec(await read('ARCHITECTURE.md')) ?? [];
const explained = table
  .split('\n')
  .flatMap((row) => row.split('|')[1]?.split(',') ?? [])
  .map((name) => name.trim());
const explains = (entry: string, name: string): boolean => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry);

it('has a reason for every package', () => {
  expect(packages.filter((name) => !explained.some((entry) => explains(entry, name)))).toEqual([]);
});

it('gives no reason for a package that is not there', () => {
  expect(explained.filter((entry) => !packages.some((name) => explains(entry, name)))).toEqual([]);
});

it('asks by name for every package that it imports', async () => {
  const entries = await readdir(join(root, 'src'), { recursive: true });
  const sources = await Promise.all(entries.filter((path) => /\.tsx?$/.test(path)).map((path) => read(join('src', path))));
  const imported = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:from|import)\s*\(?\s*'((?:@[\w-]+\/)?[\w-]+)/g)].flatMap((match) => match[1] ?? []),
  );
  expect([...new Set(imported)].filter((name) => name !== 'node' && !packages.includes(name))).toEqual([]);
});
