import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fact } from '../../src/core/session/session.ts';

/** Facts of the newest run in a folder of the data folder, as they are safe on disk. */
const newestFacts = async (data: string, folder: string): Promise<readonly Fact[]> => {
  const runs = (await readdir(join(data, folder))).sort();
  const journal = await readFile(join(data, folder, runs.at(-1) ?? '', 'journal.jsonl'), 'utf8');
  return journal
    .split('\n')
    .slice(1)
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line));
};

/** Facts of the newest session. */
export const sessionFacts = (data: string): Promise<readonly Fact[]> => newestFacts(data, 'sessions');

/** Facts of the newest rehearsal, which is kept apart. */
export const rehearsalFacts = (data: string): Promise<readonly Fact[]> => newestFacts(data, 'rehearsals');
