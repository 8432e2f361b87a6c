// Takes the pictures of the README from a real session of the built product; about three minutes, because the bells are waited for.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const pictures = join(root, 'docs/pictures');
const { findBrowser } = await read('tests/e2e/browser.ts');
const { startProduct } = await read('tests/e2e/product.ts');

const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...found.args],
  env: { ...process.env, ...found.env },
});
const folder = await mkdtemp(join(tmpdir(), 'spiral-pictures-'));
const page = { locale: 'en-GB', timezoneId: 'Europe/Berlin' };
const large = { viewport: { width: 1920, height: 1080 } };
await mkdir(pictures, { recursive: true });

const before = await startProduct(browser, { page });
try {
  const room = await before.room(large);
  await room.getByText('We begin at').waitFor();
  await room.waitForTimeout(3000);
  await room.screenshot({ path: join(pictures, 'projection-arriving.png') });
  await libraryPictures(await before.console({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }));
} finally {
  await before.close();
}

const product = await startProduct(browser, { plan: await planBegunBefore(25), page });
try {
  const console = await product.console({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
  const room = await product.room(large);
  await console.getByRole('button', { name: 'Start now' }).click();
  await leadTo(console, 'Open Sentences on Gratitude');
  await console.getByRole('button', { name: /^Next/ }).click();
  await room.getByText('B speaks.').waitFor({ timeout: 200_000 });
  await console.waitForTimeout(24_500);
  await console.mouse.move(720, 20);
  await console.screenshot({ path: join(pictures, 'console.png') });
  await room.screenshot({ path: join(pictures, 'projection.png') });
  await console.getByRole('button', { name: 'Day colours' }).click();
  await console.mouse.move(720, 20);
  await console.waitForTimeout(500);
  await console.screenshot({ path: join(pictures, 'console-day.png') });
} finally {
  await product.close();
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/** The library, with one practice read and with what is seen in a plan; and the console in two other languages. */
async function libraryPictures(console) {
  const still = async (name) => {
    await console.mouse.move(720, 20);
    await console.waitForTimeout(800);
    await console.screenshot({ path: join(pictures, name) });
  };
  for (const [language, label] of [
    ['de', 'German'],
    ['ar', 'Arabic'],
    ['en', ''],
  ]) {
    await console.locator('.language select').selectOption(language);
    await console.waitForFunction((lang) => document.documentElement.lang === lang, language);
    if (label !== '') await still(`console-${label.toLowerCase()}.png`);
  }
  await console.getByRole('button', { name: 'Choose A spiral of twenty minutes inside a talk' }).click();
  await console.locator('main').getByRole('heading', { name: 'A spiral of twenty minutes inside a talk', level: 1 }).waitFor();
  await console.keyboard.press('p');
  await console.getByText('Truth Mandala').first().click();
  await console.getByRole('heading', { name: 'Truth Mandala' }).waitFor();
  await still('library.png');
  await console.getByRole('button', { name: 'Put into this plan' }).click();
  await console.getByRole('tab', { name: 'This plan' }).click();
  await still('library-plan.png');
  await console.keyboard.press('Escape');
}

/** Next after Next; a second press within 0.8 s is taken for a slip. */
async function leadTo(console, title) {
  while (!(await console.getByRole('heading', { name: title, level: 1 }).isVisible())) {
    await console.getByRole('button', { name: /^Next/ }).click();
    await console.waitForTimeout(1000);
  }
}

/** The evening, planned so that it would have begun some minutes ago: what was led before is not waited for. */
async function planBegunBefore(minutes) {
  const plan = JSON.parse(await readFile(join(root, 'resources/library/en/evening.json'), 'utf8'));
  const began = new Date(Date.now() - minutes * 60_000);
  plan.days[0].start = began.toLocaleTimeString('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' });
  plan.timeZone = 'Europe/Berlin';
  const path = join(folder, 'evening.json');
  await writeFile(path, JSON.stringify(plan));
  return path;
}

async function read(path) {
  const { module } = await runnerImport(resolve(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}
