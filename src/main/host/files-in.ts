import { readdirSync, readFileSync } from 'node:fs';
import { errorCode } from './safe-write.ts';

/** The names in a folder, in order of the alphabet, without hidden ones; none when the folder is not there. */
export const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
};

/** The names of the JSON files among them. */
export const jsonNamesIn = (folder: string): readonly string[] => namesIn(folder).filter((name) => name.endsWith('.json'));

/** A JSON file as it was parsed; undefined when it is not there, cannot be read or is no JSON. */
export const parsedFile = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) !== '') return undefined;
    throw error;
  }
};
