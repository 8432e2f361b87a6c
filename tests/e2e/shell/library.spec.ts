import { expect, test } from './app.ts';

test('the library opens in the app: a practice is put into the plan, and shared as a file', async ({ openApp }) => {
  const app = await openApp();
  const console = await app.page('console');
  await console.getByRole('button', { name: /^start now/i }).waitFor();
  await console.keyboard.press('p');
  const sheet = console.getByRole('dialog', { name: 'Library' });
  await sheet.getByRole('button', { name: /^Truth Mandala/ }).click();
  await sheet.getByRole('button', { name: 'Put into this plan' }).click();
  await expect(sheet.getByText(/^“Truth Mandala” is now in /)).toBeVisible();
  // Electron asks a person where to save it, in a dialog of the system that no test can answer.
  if (app.kind === 'electron') return;
  const saving = console.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Share as a file' }).click();
  expect((await saving).suggestedFilename()).toBe('truth-mandala.json');
});
