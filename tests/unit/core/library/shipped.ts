import { readdirSync, readFileSync } from 'node:fs';

const library = new URL('../../../../resources/library/en/', import.meta.url);

/** A file of the shipped library as text. */
export const readLibraryFile = (path: string): string => readFileSync(new URL(path, library), 'utf8');

/** The names of the files in a folder of the shipped library, in order. */
export const libraryFiles = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, library))
    .filter((name) => name.endsWith('.json'))
    .sort();
