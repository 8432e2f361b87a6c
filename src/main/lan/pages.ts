import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Role } from '../../core/contract.ts';
import { errorCode } from '../host/safe-write.ts';

/** A file for a page. */
export type PageFile = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string };

/** The files that pages are made of. Names are checked, so that nothing outside the two folders can be asked for. */
export type PageFiles = {
  readonly page: (role: Role) => Promise<PageFile | null>;
  readonly asset: (name: string) => Promise<PageFile | null>;
  readonly bell: (name: string) => Promise<PageFile | null>;
};

/** A sound file of a plan. */
export type PlanSounds = (plan: string, name: string) => Promise<PageFile | null>;

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  flac: 'audio/flac',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  wav: 'audio/wav',
  webm: 'audio/webm',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

const plainName = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.([a-z0-9]+)$/;

/** Page files in the built renderer's folder and the folder of bells. */
export const createPageFiles = (renderer: string, bells: string): PageFiles => {
  const named = (folder: string, name: string): Promise<PageFile | null> => {
    const type = types[plainName.exec(name)?.[1] ?? ''];
    return type === undefined ? Promise.resolve(null) : fileAt(join(folder, name), type);
  };
  return {
    page: (role) => named(join(renderer, role), 'index.html'),
    asset: (name) => named(join(renderer, 'assets'), name),
    bell: (name) => named(bells, name),
  };
};

/** Reads sound files of plans; null for names that could not be one, and for files that are not there. */
export const createPlanSounds =
  (pathOf: (plan: string, name: string) => string | null): PlanSounds =>
  async (plan, name) => {
    const path = pathOf(plan, name);
    const type = types[name.split('.').at(-1) ?? ''];
    return path === null || type === undefined ? null : fileAt(path, type);
  };

const fileAt = async (path: string, type: string): Promise<PageFile | null> => {
  try {
    return { body: new Uint8Array(await readFile(path)), type };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error))) return null;
    throw error;
  }
};
