import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Processes, systemProcesses, takeLock } from '../../../../src/main/host/lock.ts';
import { freshFolder } from './folder.ts';

const processes = (ownId: number, living: Readonly<Record<number, string | null>>): Processes => ({
  ownId,
  begun: (pid) => living[pid],
});

it('refuses a second start and tells where the first one is', () => {
  const folder = freshFolder();
  const first = takeLock(folder, processes(11, { 11: 'a' }));
  if (!first.ok) throw new Error('the folder was free');
  first.lock.setAddress('http://127.0.0.1:4747');
  expect(takeLock(folder, processes(12, { 11: 'a', 12: 'b' }))).toEqual({
    ok: false,
    holder: { pid: 11, begun: 'a', address: 'http://127.0.0.1:4747' },
  });
});

it.each([
  ['its process is gone', {}],
  ['its number belongs to a later process', { 11: 'later' }],
])('takes a lock over when %s', (_, living) => {
  const folder = freshFolder();
  takeLock(folder, processes(11, { 11: 'a' }));
  expect(takeLock(folder, processes(12, { ...living, 12: 'b' })).ok).toBe(true);
  expect(readdirSync(folder)).toEqual(['host.lock']);
});

it('keeps to a lock whose process lives where the system does not tell when it began', () => {
  const folder = freshFolder();
  takeLock(folder, processes(11, { 11: null }));
  expect(takeLock(folder, processes(12, { 11: null, 12: null })).ok).toBe(false);
});

it('takes over a lock that cannot be read', () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'host.lock'), '\0\0\0');
  expect(takeLock(folder, processes(12, { 12: 'b' })).ok).toBe(true);
});

it('frees the folder, but never another’s lock', () => {
  const folder = freshFolder();
  const first = takeLock(folder, processes(11, { 11: 'a' }));
  const second = takeLock(folder, processes(12, { 12: 'b' }));
  if (!first.ok || !second.ok) throw new Error('the lock was not given');
  first.lock.release();
  expect(existsSync(join(folder, 'host.lock'))).toBe(true);
  second.lock.release();
  expect(existsSync(join(folder, 'host.lock'))).toBe(false);
});

it('knows living processes of this machine from none', () => {
  expect(systemProcesses.begun(process.pid)).not.toBeUndefined();
  expect(systemProcesses.begun(4_194_303)).toBeUndefined();
});
