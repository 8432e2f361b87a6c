import { resolve } from 'node:path';
import { type InterfaceLanguage, interfaceLanguages, interfaceTags } from '../../src/core/words/languages.ts';
import { act, lookAround, wireOf } from './console-looks.ts';
import { stumblingBlocks, timeAndNext } from './legible.ts';
import { expect, test } from './product.ts';

const evening = resolve(import.meta.dirname, '../../resources/library/en/evening.json');
const directionOf = (language: InterfaceLanguage) => (language === 'ar' ? 'rtl' : 'ltr');

for (const language of interfaceTags)
  test(`in ${interfaceLanguages[language]} no word of the console is cut off or lies over another at 1280×720`, async ({ start }) => {
    const product = await start({ plan: evening });
    const console = await product.console({ viewport: { width: 1280, height: 720 } });
    const wire = await wireOf(console);
    await act(wire, { type: 'setLanguage', language });
    const html = console.locator('html');
    await expect(html).toHaveAttribute('lang', language);
    expect(await html.evaluate((page) => getComputedStyle(page).direction)).toBe(directionOf(language));
    wire.close();
    const found: string[] = [];
    await lookAround(console, async (what) => {
      if (process.env.SPIRAL_LOOKS !== undefined) await console.screenshot({ path: `${process.env.SPIRAL_LOOKS}/${language} ${what}.png` });
      found.push(...[...(await timeAndNext(console)), ...(await stumblingBlocks(console))].map((problem) => `${what}: ${problem}`));
    });
    expect(found).toEqual([]);
  });

test('a language that is chosen stays: after loading the page again, and after a restart of the host', async ({ start }) => {
  const product = await start({ plan: evening });
  const console = await product.console({ viewport: { width: 1280, height: 720 } });
  const frame = console.frameLocator('iframe');
  await expect(frame.getByRole('status')).toHaveText(/^The bells are (ready|off)/);
  const bells = frame.locator('html');
  await bells.evaluate((page) => page.setAttribute('data-first', 'yes'));
  const choice = console.getByLabel('Language of this console');
  await choice.focus();
  await choice.selectOption({ label: 'العربية' });
  const html = console.locator('html');
  await expect(html).toHaveAttribute('dir', 'rtl');
  /* Who chose it with the keyboard goes on from there, and the page of the bells is the same as before. */
  await expect(console.locator('select:focus')).toHaveValue('ar');
  await expect(console.locator('iframe')).not.toHaveAttribute('title', 'Sound');
  await expect(bells).toHaveAttribute('data-first', 'yes');
  await console.reload();
  await expect(html).toHaveAttribute('lang', 'ar');
  await expect(html).toHaveAttribute('dir', 'rtl');
  /* The room speaks its own language: its picture on the console has the letters that the room has. */
  const room = await product.room();
  await expect(room.getByRole('heading').first()).toBeVisible();
  const letters = await room.locator('.room-canvas').evaluate((picture) => getComputedStyle(picture).fontFamily);
  await expect(console.locator('.room-canvas').first()).toHaveCSS('font-family', letters);
  /* An English title keeps to itself in an Arabic sentence, so that the time after it is not torn off. */
  await expect(console.locator('.hero .lead')).toContainText('\u2068Evening\u2069');
  const title = console.locator('.hero .lead span').filter({ hasText: 'Evening' });
  expect(await title.evaluate((words) => getComputedStyle(words).direction)).toBe('rtl');
  await expect(console.locator('select').filter({ hasText: 'العربية' })).toHaveValue('ar');
  await product.kill();
  await product.restart();
  await console.reload();
  await expect(html).toHaveAttribute('lang', 'ar');
  await expect(console.locator('select').filter({ hasText: 'العربية' })).toHaveValue('ar');
  await console.locator('select').filter({ hasText: 'العربية' }).selectOption({ label: 'Deutsch' });
  await expect(html).toHaveAttribute('lang', 'de');
  await expect(html).toHaveAttribute('dir', 'ltr');
});

test('the page of the bells, opened by itself, speaks as its browser does', async ({ start }) => {
  const product = await start({ plan: evening, page: { locale: 'de-AT' } });
  const console = await product.console();
  const frame = console.locator('iframe');
  /* Whichever page of the bells asks first has them: here the console's own. */
  await expect(console.frameLocator('iframe').getByRole('status')).toHaveText(/^The bells are (ready|off)/);
  const bells = await console.context().newPage();
  await bells.goto(new URL((await frame.getAttribute('src')) ?? '', console.url()).href);
  await expect(bells.getByRole('status')).toHaveText('Eine andere Seite läutet die Glocken. Diese schweigt.');
  await expect(bells.locator('html')).toHaveAttribute('lang', 'de');
});
