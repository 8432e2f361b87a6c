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
const picture = await drawRings();
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
  await page.route('**/picture/*', (route) => route.fulfill({ contentType: 'image/png', body: picture }));
  for (const { name, view } of everyFace(languages, theme)) {
    await page.evaluate(({ view, width, height }) => window.room.show(view, width, height), { view, width, height });
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    await page.waitForTimeout(60);
    await page.screenshot({ path: join(folder, `${name}${ending}.png`) });
  }
  await page.close();
}

/** A picture such as a plan may have, drawn here: the year rings of a tree. */
async function drawRings() {
  const page = await browser.newPage();
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 900 });
    const ink = canvas.getContext('2d');
    if (ink === null) throw new Error('this browser has no canvas');
    ink.fillStyle = '#2b1d12';
    ink.fillRect(0, 0, canvas.width, canvas.height);
    let radius = 16;
    for (let year = 0; radius < 1150; year += 1) {
      /* Wet years and dry ones, and a trunk that leans a little. */
      const grown = 30 + 13 * Math.sin(year * 1.7) + 11 * Math.sin(year * 0.61 + 2);
      ink.beginPath();
      for (let step = 0; step <= 360; step += 2) {
        const turn = (step * Math.PI) / 180;
        const bent = 1 + 0.035 * Math.sin(turn * 3 + 0.6) + 0.02 * Math.sin(turn * 5 + year * 0.05) + 0.05 * Math.cos(turn);
        ink.lineTo(700 + Math.cos(turn) * radius * bent * 1.08, 470 + Math.sin(turn) * radius * bent);
      }
      ink.closePath();
      ink.lineWidth = grown * 0.7;
      ink.strokeStyle = `hsl(${30 + 5 * Math.sin(year)} ${34 + (year % 3) * 5}% ${24 + 10 * Math.abs(Math.sin(year * 0.9))}%)`;
      ink.stroke();
      radius += grown;
    }
    return canvas.toDataURL('image/png');
  });
  await page.close();
  return Buffer.from(drawn.slice(drawn.indexOf(',') + 1), 'base64');
}

async function read(path) {
  const { module } = await runnerImport(resolve(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}
