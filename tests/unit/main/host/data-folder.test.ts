import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sayEnglish, told } from '../../../../src/core/words/say.ts';
import { openDataFolder } from '../../../../src/main/host/data-folder.ts';
import { createLog } from '../../../../src/main/host/log.ts';
import { freshFolder } from './folder.ts';

it('is made when it is not there, and nothing is left in it', () => {
  const folder = join(freshFolder(), 'new', 'folder');
  expect(openDataFolder(folder)).toEqual({ ok: true, folder });
  expect(readdirSync(folder)).toEqual([]);
});

it('says in one sentence why it cannot be used', () => {
  const file = join(freshFolder(), 'file');
  writeFileSync(file, '');
  const opened = openDataFolder(file);
  expect(opened.ok ? null : told(opened.reason, sayEnglish, 'en')).toBe(
    `The data folder ${file} cannot be written: there is a file where a folder should be. Choose another one with --data FOLDER.`,
  );
});

it('has a log of plain lines that stays small and never stops anything', () => {
  const folder = freshFolder();
  const log = createLog(folder, () => 0);
  for (let count = 0; count < 2000; count += 1) log.line(`line ${count} ${'x'.repeat(400)}`);
  expect(readdirSync(join(folder, 'log')).sort()).toEqual(['host.log', 'host.log.1']);
  const file = join(folder, 'file');
  writeFileSync(file, '');
  createLog(file, () => 0).line('nowhere to go');
  expect(existsSync(join(file, 'log'))).toBe(false);
});
