import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

export const root = resolve(import.meta.dirname, '..');

const schema = z.object({
  files: z.array(z.string()),
  asar: z.literal(true),
  publish: z.null(),
  electronFuses: z.record(z.string(), z.boolean()),
  fileAssociations: z.array(z.object({ ext: z.string() })),
  linux: z.object({ target: z.array(z.string()), icon: z.string() }),
  mac: z.object({ target: z.array(z.string()), icon: z.string() }),
  win: z.object({ target: z.array(z.string()), icon: z.string() }),
});
const read: { default: unknown } = await import(pathToFileURL(join(root, 'packaging/electron-builder.mjs')).href);

/** The configuration of packages, as far as tests look at it. */
export const config = schema.parse(read.default);

/** A pattern of the list, `**` for any folders and `*` within one. */
const isNamed = (pattern: string, path: string): boolean => {
  const form = pattern
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[part] ?? part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('');
  return new RegExp(`^${form}$`).test(path);
};

/** Whether a package holds a file: the last pattern that names it decides. */
export const isPacked = (path: string): boolean => {
  const last = config.files.findLast((pattern) => isNamed(pattern.replace(/^!/, ''), path));
  return last !== undefined && !last.startsWith('!');
};

/** Every file under a folder of the project, counted from its top. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
