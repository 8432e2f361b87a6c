// `npm run pictures:faces`: every face in every theme into docs/faces, small; `--large FOLDER` draws them large, in three shapes and in two languages, to be looked at.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { large: { type: 'string' } } });
const root = resolve(import.meta.dirname, '..');
const { findBrowser } = await read('tests/e2e/browser.ts');
const { buildRoomPage } = await read('tests/fit/room-page.ts');
const { everyFace } = await read('tests/fit/every-face.ts');

const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.path, args: [...found.args], env: { ...process.env, ...found.env } });
const roomPage = await buildRoomPage();
try {
  if (values.large === undefined) {
    for (const theme of ['hall', 'sky', 'contrast']) await draw(join(root, 'docs/faces'), 960, 540, theme, ['en'], `-${theme}`);
  } else {
    const large = [
      [1280, 720],
      [1920, 1080],
      [1024, 768],
    ];
    for (const [width, height] of large)
      for (const languages of [['de'], ['ar'], ['de', 'ar']])
        await draw(values.large, width, height, 'hall', languages, `-${languages.join('-')}-${width}`);
  }
} finally {
  await roomPage.remove();
  await browser.close();
}

async function draw(folder, width, height, theme, languages, ending) {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width, height } });
  await roomPage.open(page);
  for (const { name, view } of everyFace(languages, theme)) {
    await page.evaluate(({ view, width, height }) => window.room.show(view, width, height), { view, width, height });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(60);
    await page.screenshot({ path: join(folder, `${name}${ending}.png`) });
  }
  await page.close();
}

async function read(path) {
  const { module } = await runnerImport(resolve(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}
