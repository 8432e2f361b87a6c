import { closeSync, linkSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode, safeWrite } from './safe-write.ts';

const holderSchema = z.object({ pid: z.int().positive(), begun: z.string().nullable(), address: z.string().nullable() });

/** The process that holds a data folder. `begun` tells it from a later process with the same number, where the system says. */
export type Holder = z.infer<typeof holderSchema>;

/** What the lock needs to know of the machine's processes. */
export type Processes = {
  readonly ownId: number;
  /** When a process began, in the system's own words; null where the system does not say; undefined when there is none. */
  readonly begun: (pid: number) => string | null | undefined;
};

/** A data folder held by this process alone. */
export type Lock = {
  /** Tells a second start where this one can be found. */
  readonly setAddress: (address: string) => void;
  readonly release: () => void;
};

/** Takes a data folder for this process, or says who holds it. A lock left by a dead process is taken over. Throws the system's error. */
export const takeLock = (
  folder: string,
  processes: Processes = systemProcesses,
): { readonly ok: true; readonly lock: Lock } | { readonly ok: false; readonly holder: Holder } => {
  const path = join(folder, 'host.lock');
  const own: Holder = { pid: processes.ownId, begun: processes.begun(processes.ownId) ?? null, address: null };
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (createOnly(path, JSON.stringify(own))) return { ok: true, lock: heldLock(path, own) };
    const found = contentOf(path);
    if (found === null) continue;
    const holder = readHolder(found);
    if (holder && isAlive(holder, processes)) return { ok: false, holder };
    moveAside(path, found, processes.ownId);
  }
  throw new Error('The lock of the data folder changes too often.');
};

const heldLock = (path: string, own: Holder): Lock => ({
  setAddress: (address) => safeWrite(path, JSON.stringify({ ...own, address })),
  release: () => {
    if (readHolder(contentOf(path) ?? '')?.pid === own.pid) unlinkSync(path);
  },
});

const isAlive = (holder: Holder, processes: Processes): boolean => {
  if (holder.pid === processes.ownId) return false;
  const begun = processes.begun(holder.pid);
  if (begun === undefined) return false;
  return begun === null || holder.begun === null || begun === holder.begun;
};

const createOnly = (path: string, content: string): boolean => {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, content);
    closeSync(file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Another start may take the stale lock over at the same moment: what was moved is put back when it is not what was read. */
const moveAside = (path: string, stale: string, ownId: number): void => {
  const aside = `${path}.${ownId}.stale`;
  try {
    renameSync(path, aside);
    if (contentOf(aside) !== stale) linkSync(aside, path);
    unlinkSync(aside);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
  }
};

const contentOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

const readHolder = (content: string): Holder | null => {
  try {
    return holderSchema.safeParse(JSON.parse(content)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** The processes of this machine. On Linux a process that has ended but is still listed counts as gone, and its start tells it from a later one. */
export const systemProcesses: Processes = {
  ownId: process.pid,
  begun: (pid) => {
    if (process.platform === 'linux') return begunOnLinux(pid);
    try {
      process.kill(pid, 0);
      return null;
    } catch (error) {
      return errorCode(error) === 'EPERM' ? null : undefined;
    }
  },
};

const begunOnLinux = (pid: number): string | undefined => {
  const stat = contentOf(`/proc/${pid}/stat`);
  if (stat === null) return undefined;
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? undefined : fields[18];
};
