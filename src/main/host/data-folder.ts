import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { type Phrase, phrase } from '../../core/words/say.ts';
import { faultPhrase } from './file-faults.ts';

/** Bytes to try: on a full disk an empty file can still be made. */
const roomNeeded = 64 * 1024;

/** The data folder, made if it is not there; or one sentence why it cannot be used. */
export const openDataFolder = (
  chosen: string | undefined,
): { readonly ok: true; readonly folder: string } | { readonly ok: false; readonly reason: Phrase } => {
  const folder = resolve(chosen ?? envPaths('Spiral Console', { suffix: '' }).data);
  const probe = join(folder, `.may-write-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(probe, 'x'.repeat(roomNeeded));
    } finally {
      rmSync(probe, { force: true });
    }
    return { ok: true, folder };
  } catch (error) {
    return {
      ok: false,
      reason: phrase('The data folder {folder} cannot be written: {fault}. Choose another one with --data FOLDER.', {
        folder,
        fault: faultPhrase(error),
      }),
    };
  }
};
