import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createPageFiles } from '../../../../src/main/lan/pages.ts';
import { fileFor, numberAddress } from '../../../../src/main/shell/page-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'spiral-pages-'));
for (const name of ['renderer/console', 'renderer/assets', 'bells']) mkdirSync(join(folder, name), { recursive: true });
writeFileSync(join(folder, 'renderer/console/index.html'), 'console');
writeFileSync(join(folder, 'renderer/assets/main.js'), 'script');
writeFileSync(join(folder, 'bells/bowl.wav'), 'bowl');
writeFileSync(join(folder, 'secret.json'), 'secret');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = createPageFiles(join(folder, 'renderer'), join(folder, 'bells'));
const textAt = async (address: string): Promise<string | null> => {
  const file = await fileFor(address, files);
  return file && new TextDecoder().decode(file.body);
};

it.each([
  ['spiral://app/console/', 'console'],
  ['spiral://app/console/index.html?x=1', 'console'],
  ['spiral://app/assets/main.js', 'script'],
  ['spiral://app/bells/bowl.wav', 'bowl'],
])('gives %s', async (address, text) => {
  expect(await textAt(address)).toBe(text);
});

it.each([
  'spiral://app/',
  'spiral://app/console',
  'spiral://app/secret.json',
  'spiral://app/bells/../secret.json',
  'spiral://app/bells/%2e%2e/secret.json',
  'spiral://app/bells/..%2fsecret.json',
  'spiral://app/bells/..%5csecret.json',
  'spiral://app/assets//secret.json',
  'spiral://app/assets/a/../../../secret.json',
  'spiral://elsewhere/console/',
  'file:///etc/passwd',
  'nonsense',
])('gives nothing for %s', async (address) => {
  expect(await textAt(address)).toBeNull();
});

it('draws a display’s number as a picture without script or style', async () => {
  const picture = await textAt(numberAddress(2));
  expect(picture).toContain('>2</text>');
  expect(picture).not.toMatch(/style|script/);
});
