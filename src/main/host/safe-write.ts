import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** The few calls of the file system that safe writing needs; tests replace them to provoke faults. */
export type WritingFiles = {
  readonly open: (path: string, flags: string, mode?: number) => number;
  readonly write: (file: number, content: string | Uint8Array) => void;
  readonly sync: (file: number) => void;
  readonly close: (file: number) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly wait: (milliseconds: number) => void;
};

/** The real file system. */
export const writingFiles: WritingFiles = {
  open: openSync,
  write: (file, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  },
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: unlinkSync,
  wait: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};

/**
 * Writes a file so that after a power cut either the old or the new content is there, whole: temporary file, fsync, rename, fsync of the folder.
 * A virus scanner may hold the old file for a moment, so the rename is tried again a few times. Throws the system's error when it cannot be done.
 */
export const safeWrite = (path: string, content: string | Uint8Array, mode = 0o644, files: WritingFiles = writingFiles): void => {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.new`;
  try {
    const file = files.open(temporary, 'w', mode);
    try {
      files.write(file, content);
      files.sync(file);
    } finally {
      files.close(file);
    }
    renameWithPatience(temporary, path, files);
  } catch (error) {
    removeIfThere(temporary, files);
    throw error;
  }
  syncFolder(dirname(path), files);
};

const pauses = [10, 40, 160, 400];

const renameWithPatience = (from: string, to: string, files: WritingFiles): void => {
  for (const pause of pauses) {
    try {
      files.rename(from, to);
      return;
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error))) throw error;
      files.wait(pause);
    }
  }
  files.rename(from, to);
};

const removeIfThere = (path: string, files: WritingFiles): void => {
  try {
    files.remove(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
};

/** Makes a rename or a new file in a folder last. Windows does not open folders, and needs no such call. */
export const syncFolder = (folder: string, files: WritingFiles = writingFiles): void => {
  if (process.platform === 'win32') return;
  const file = files.open(folder, 'r');
  try {
    files.sync(file);
  } finally {
    files.close(file);
  }
};

/** The system's short code of a failed call, such as `ENOSPC`; empty when there is none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
