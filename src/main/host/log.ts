import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './safe-write.ts';

/** Keeps a plain account of what the program did, for whoever has to find a fault. Nobody's words go in. */
export type Log = { readonly line: (words: string) => void };

const largest = 256 * 1024;

/** A log in the folder `log`: at most two files of 256 KB. A log that cannot be written is given up: it must never stop a session. */
export const createLog = (folder: string, wall: () => number): Log => {
  const path = join(folder, 'log', 'host.log');
  let size = 0;
  let given = true;
  const write = (text: string): void => {
    if (size === 0) {
      mkdirSync(join(folder, 'log'), { recursive: true });
      size = sizeOf(path);
    }
    if (size > largest) {
      renameSync(path, `${path}.1`);
      size = 0;
    }
    appendFileSync(path, text);
    size += Buffer.byteLength(text);
  };
  return {
    line: (words) => {
      if (!given) return;
      try {
        write(`${new Date(wall()).toISOString()} ${words.replaceAll(/\s+/g, ' ').slice(0, 500)}\n`);
      } catch {
        given = false;
      }
    },
  };
};

const sizeOf = (path: string): number => {
  try {
    return statSync(path).size;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
};

/** Where a fault of the program came from, without anybody's words. */
export const faultLine = (error: Error): string =>
  `fault: ${error.name} ${error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 3)
    .join('')}`;
