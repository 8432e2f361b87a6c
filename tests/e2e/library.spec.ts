import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './product.ts';

const offences = async (page: Page, where: string): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${where}: ${id}: ${help} (${target.join(' ')})`));
};

const openLibrary = async (console: Page): Promise<Locator> => {
  await console.getByRole('button', { name: 'Start now' }).waitFor();
  await console.keyboard.press('p');
  const sheet = console.getByRole('dialog', { name: 'Library' });
  await expect(sheet.getByRole('status').filter({ hasText: /practices found/ })).toBeVisible();
  return sheet;
};

test('a practice is found, copied, changed, put into the plan and led; what is seen in the plan is mended by one press', async ({
  start,
}) => {
  const product = await start();
  const console = await product.console({ viewport: { width: 1440, height: 900 } });
  const sheet = await openLibrary(console);

  await sheet.getByRole('searchbox', { name: 'Words of its name' }).fill('truth');
  await expect(sheet.getByRole('status').filter({ hasText: '1 practice found' })).toBeVisible();
  await sheet.getByRole('button', { name: /^Truth Mandala/ }).click();
  await expect(sheet.getByRole('heading', { name: 'Truth Mandala' })).toBeVisible();
  await expect(sheet.getByText('Here is a stone. Fear makes us tight and hard like this.')).toBeAttached();

  await sheet.getByRole('button', { name: 'Copy as my own' }).click();
  await expect(sheet.getByText('A copy of “Truth Mandala” is now one of your practices.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Edit' }).click();
  await sheet.getByRole('textbox', { name: 'Title' }).first().fill('Mandala by the fire');
  await sheet.getByRole('button', { name: /^Keep/ }).click();
  await expect(sheet.getByText('The practice is kept.')).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'Mandala by the fire' })).toBeVisible();

  await sheet.getByRole('button', { name: 'Put into this plan' }).click();
  await expect(sheet.getByText(/^“Mandala by the fire” is now in /)).toBeVisible();

  await sheet.getByRole('tab', { name: 'This plan' }).click();
  const remarks = sheet.getByRole('region', { name: /^What is seen in/ }).getByRole('listitem');
  await expect(remarks.filter({ hasText: 'Mandala by the fire' }).first()).toBeVisible();
  const before = await remarks.count();
  await remarks.getByRole('button').first().click();
  await expect(sheet.getByText(/^Done: /)).toBeVisible();
  await expect.poll(() => remarks.count()).toBeLessThan(before);

  await console.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await console.getByRole('button', { name: 'Start now' }).click();
  await expect(console.getByRole('button', { name: /^Next/ })).toBeVisible();
  await expect(console.getByRole('button', { name: /Mandala by the fire/ })).toBeVisible();

  await console.keyboard.press('p');
  await sheet.getByRole('tab', { name: 'Practices' }).click();
  await expect(sheet.getByText('Mandala by the fire').first()).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Put into this plan' })).toHaveAttribute('aria-disabled', 'true');
  await expect(console.getByRole('button', { name: /^Next/ })).toBeInViewport();
});

test('a practice goes from one library to another as a file, once', async ({ start }) => {
  const product = await start();
  const console = await product.console();
  const sheet = await openLibrary(console);
  await sheet.getByRole('button', { name: /^Truth Mandala/ }).click();
  const saving = console.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Share as a file' }).click();
  const file = await (await saving).path();
  expect((await saving).suggestedFilename()).toBe('truth-mandala.json');
  await sheet.getByLabel('Take in a shared file').setInputFiles(file);
  await expect(sheet.getByText('This file was not taken in. Nothing was changed.')).toBeVisible();
  await expect(sheet.getByText(/already has a practice with the id “truth-mandala”/)).toBeVisible();
});

test('axe finds nothing in any part of the library, in either light', async ({ start }) => {
  test.setTimeout(120_000);
  const product = await start();
  const console = await product.console({ viewport: { width: 1280, height: 720 }, colorScheme: 'dark' });
  const sheet = await openLibrary(console);
  const found: string[] = [];
  for (const light of ['room', 'day']) {
    if (light === 'day') {
      await console.keyboard.press('Escape');
      await console.getByRole('button', { name: 'Day colours' }).click();
      await console.keyboard.press('p');
    }
    for (const part of ['Reading cards', 'This plan', 'Credits', 'Practices']) {
      await sheet.getByRole('tab', { name: part }).click();
      await expect(sheet.getByRole('tabpanel', { name: part })).toBeVisible();
      found.push(...(await offences(console, `${light}, ${part}`)));
    }
    await sheet.getByRole('button', { name: /^Callings and Resources/ }).click();
    await sheet.getByRole('spinbutton', { name: 'How many people?' }).fill('17');
    found.push(...(await offences(console, `${light}, a practice`)));
    await sheet.getByRole('button', { name: 'New practice' }).click();
    found.push(...(await offences(console, `${light}, the editor`)));
    await sheet.getByRole('button', { name: 'Cancel' }).click();
  }
  expect(found).toEqual([]);
});
