// `npm run icons`: draws the spiral mark once more, as the pages' own icon and for every system's desktop. The pictures are kept in the repository.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { icns, ico } from './icons/containers.mjs';

const root = resolve(import.meta.dirname, '..');
const icons = join(root, 'resources/icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const { findBrowser } = await read('tests/e2e/browser.ts');
const { markSvg } = await read('scripts/icons/mark.ts');

await mkdir(join(icons, 'png'), { recursive: true });
await writeFile(join(root, 'src/renderer/parts/mark.svg'), markSvg('round'));
const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.path, args: [...found.args], env: { ...process.env, ...found.env } });
try {
  const pictures = [];
  for (const size of sizes) {
    const png = await drawn(size);
    pictures.push({ size, png });
    if (size !== 1024) await writeFile(join(icons, 'png', `${size}x${size}.png`), png);
  }
  await writeFile(join(icons, 'icon.ico'), ico(pictures.filter(({ size }) => size <= 256)));
  await writeFile(join(icons, 'icon.icns'), icns(pictures));
} finally {
  await browser.close();
}

async function drawn(size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${markSvg('tile')}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

async function read(path) {
  const { module } = await runnerImport(resolve(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}
