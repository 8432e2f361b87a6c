import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../node_modules/electron');

/** Electron's own program, or in words why it cannot run here. It is never fetched: asking the package for its path would do that. */
export const findRuntime = (): { readonly program: string } | { readonly missing: string } => {
  const named = join(folder, 'path.txt');
  const program = existsSync(named) ? join(folder, 'dist', readFileSync(named, 'utf8')) : undefined;
  if (program === undefined || !canRun(program)) return { missing: 'its runtime is not on this machine' };
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return { missing: 'this machine has no display' };
  return { program };
};

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
