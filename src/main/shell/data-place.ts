import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '../host/data-folder.ts';
import { type Lock, takeLock } from '../host/lock.ts';

/** Where this run keeps everything; or a sentence why the app cannot start. */
export type DataPlace =
  | { readonly ok: true; readonly folder: string; readonly lock: Lock; readonly problem: string | null }
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
  const problem = opened.ok ? null : `${opened.reason} Until then everything is kept in ${folder}, which the computer may clear away.`;
  return { ok: true, folder, lock: taken.lock, problem };
};
