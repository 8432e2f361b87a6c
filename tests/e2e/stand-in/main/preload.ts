import { readFileSync } from 'node:fs';

/** The preload as built; null for a window without one. */
export const readPreload = (path: string | undefined): string | null => (path === undefined ? null : readFileSync(path, 'utf8'));
