import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { safeWrite, writingFiles } from '../../../../src/main/host/safe-write.ts';
import { freshFolder } from './folder.ts';

const fault = (code: string) => Object.assign(new Error(code), { code });

it('writes a file with its folder and leaves nothing else there', () => {
  const folder = join(freshFolder(), 'a', 'b');
  safeWrite(join(folder, 'plan.json'), 'Dankbarkeit – امتنان', 0o600);
  expect(readFileSync(join(folder, 'plan.json'), 'utf8')).toBe('Dankbarkeit – امتنان');
  expect(readdirSync(folder)).toEqual(['plan.json']);
  expect(statSync(join(folder, 'plan.json')).mode & 0o777).toBe(0o600);
});

it('syncs the content before the rename and the folder after it', () => {
  const calls: string[] = [];
  safeWrite(join(freshFolder(), 'plan.json'), 'new', 0o644, {
    ...writingFiles,
    sync: () => calls.push('sync'),
    rename: (from, to) => {
      calls.push('rename');
      writingFiles.rename(from, to);
    },
  });
  expect(calls).toEqual(['sync', 'rename', 'sync']);
});

it.each(['EPERM', 'EBUSY'])('is patient when a scanner holds the file (%s)', (code) => {
  const path = join(freshFolder(), 'plan.json');
  let refusals = 2;
  const waits: number[] = [];
  safeWrite(path, 'new', 0o644, {
    ...writingFiles,
    rename: (from, to) => {
      if (refusals-- > 0) throw fault(code);
      writingFiles.rename(from, to);
    },
    wait: (milliseconds) => waits.push(milliseconds),
  });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(waits).toEqual([10, 40]);
});

it('keeps the old file whole when the disk is full', () => {
  const folder = freshFolder();
  const path = join(folder, 'plan.json');
  writeFileSync(path, 'old');
  const full = () => {
    throw fault('ENOSPC');
  };
  expect(() => safeWrite(path, 'new', 0o644, { ...writingFiles, write: full })).toThrow('ENOSPC');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['plan.json']);
});
