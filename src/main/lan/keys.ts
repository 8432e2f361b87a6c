import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../host/safe-write.ts';

/** A page that an address can open. */
export type OpenPage = 'console' | 'projection';

/** Keys that open one page once. They lie in the data folder, so that a second start there can make fresh ones for the program that runs. */
export type Keys = {
  readonly make: (page: OpenPage) => string;
  /** The page that a key opens; null for a key that is wrong, used or old. The key is used up. */
  readonly use: (key: string) => OpenPage | null;
};

const keySchema = z.strictObject({ page: z.enum(['console', 'projection']) });
const longestLife = 24 * 3_600_000;

/** Keys in a folder: each a file named by its hash, so that using one up is one act of the file system. */
export const createKeys = (folder: string, wall: () => number): Keys => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removeOld(folder, wall());
  return {
    make: (page) => {
      const key = randomBytes(32).toString('base64url');
      writeFileSync(join(folder, hashOf(key)), JSON.stringify({ page }), { mode: 0o600, flag: 'wx' });
      return key;
    },
    use: (key) => {
      const path = join(folder, hashOf(key));
      try {
        const isOld = wall() - statSync(path).mtimeMs > longestLife;
        const read = keySchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
        unlinkSync(path);
        return read.success && !isOld ? read.data.page : null;
      } catch (error) {
        if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return null;
        throw error;
      }
    },
  };
};

/** What is kept instead of a secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const removeOld = (folder: string, now: number): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    try {
      if (now - statSync(path).mtimeMs > longestLife) unlinkSync(path);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
};
