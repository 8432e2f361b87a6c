import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** The page with the room's real picture, built once and given to browser pages without any server. */
export type RoomPage = { readonly open: (page: Page) => Promise<void>; readonly remove: () => Promise<void> };

const address = 'http://room.test/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Builds it into a temporary folder. */
export const buildRoomPage = async (): Promise<RoomPage> => {
  const folder = await mkdtemp(join(tmpdir(), 'spiral-room-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, 'page'),
    base: './',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, minify: false },
  });
  return {
    open: async (page) => {
      await page.route(`${address}**`, async (route) => {
        const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
        const body = await readFile(join(folder, path)).catch(() => null);
        if (body === null) return route.fulfill({ status: 404, body: '' });
        return route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' });
      });
      await page.goto(address);
      await page.waitForFunction(() => 'room' in window);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
