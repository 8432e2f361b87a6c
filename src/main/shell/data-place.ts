import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { oneAfterAnother, type Phrase, phrase } from '../../core/words/say.ts';
import { openDataFolder } from '../host/data-folder.ts';
import { type Lock, takeLock } from '../host/lock.ts';
import { errorCode } from '../host/safe-write.ts';

/** Where this run keeps everything; or a sentence why the app cannot start. */
export type DataPlace =
  | { readonly ok: true; readonly folder: string; readonly lock: Lock; readonly problem: Phrase | null }
  | { readonly ok: false; readonly reason: string };

/** The data folder, held by this process. One that cannot be written is replaced for this run by a folder that the system clears away some day. */
export const takeDataPlace = (wished: string | null): DataPlace => {
  const opened = openDataFolder(wished ?? undefined);
  const folder = opened.ok ? opened.folder : mkdtempSync(join(tmpdir(), 'spiral-console-'));
  const taken = takeLock(folder);
  if (!taken.ok) {
    return {
      ok: false,
      reason: 'Spiral Console is already running with this data folder, perhaps in the browser. End it there first, then start again.',
    };
  }
  const problem = opened.ok
    ? null
    : oneAfterAnother(opened.reason, phrase('Until then everything is kept in {folder}, which the computer may clear away.', { folder }));
  return { ok: true, folder, lock: taken.lock, problem };
};

/**
 * Where the browser inside keeps its own things: beside the data, else in the usual place, else for this run in a folder that the system
 * clears away. Without any such folder Electron takes every start for a second one, and the app would end without a word.
 */
export const browserPlace = (wished: string | null, usual: string): string =>
  [...(wished === null ? [] : [join(resolve(wished), 'browser')]), usual].find(canBeUsed) ?? mkdtempSync(join(tmpdir(), 'spiral-console-'));

const canBeUsed = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return false;
  }
};
