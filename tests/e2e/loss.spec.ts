import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { act, wireOf } from './console-looks.ts';
import { expect, test } from './product.ts';

const plan = resolve(import.meta.dirname, '../../resources/library/en/evening.json');

/** Milliseconds until something is seen (or no longer seen) on a page, looked for in every frame of the page itself. */
const until = (page: Page, seen: string): Promise<number> =>
  page.evaluate(
    (condition) =>
      new Promise<number>((done, failed) => {
        const began = performance.now();
        const look = (): void => {
          const isSo =
            condition === 'no clock'
              ? !document.querySelector('.ring')
              : condition === 'a clock'
                ? !!document.querySelector('.ring')
                : document.body.innerText.includes(condition);
          if (isSo) done(performance.now() - began);
          else if (performance.now() - began > 10_000) failed(new Error(`never seen: ${condition}`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    seen,
  );

/** Runs to the first turn of Open Sentences, whose ring the room sees. */
const toFirstTurn = async (console: Page, room: Page): Promise<void> => {
  await console.getByRole('button', { name: /^start now/i }).click();
  // Going to another part is locked while a session runs; one act is let through.
  await console.getByRole('button', { name: /^locked/i }).click();
  await console.keyboard.press('g');
  await console
    .getByRole('dialog')
    .getByRole('button', { name: /gratitude/i })
    .first()
    .click();
  await expect(console.getByRole('button', { name: /^next/i })).toBeEnabled();
  for (const seen of ['Reading', 'A speaks']) {
    // A Next straight after a part began is taken for a finger that pressed twice.
    await console.waitForTimeout(900);
    await console.keyboard.press('Space');
    await expect(console.getByText(seen, { exact: true }).first()).toBeVisible();
  }
  await expect(room.getByRole('img', { name: 'Time remaining' })).toBeVisible();
};

for (const [fault, off, on] of [
  ['falls silent', 'SIGSTOP', 'SIGCONT'],
  ['is gone', 'SIGKILL', 'restart'],
] as const) {
  test(`when the host ${fault} the room shows no clock within three seconds and the console says so; both are live two seconds after its return`, async ({
    start,
  }) => {
    const product = await start({ plan });
    const [console, room] = [await product.console(), await product.room()];
    await toFirstTurn(console, room);
    if (off === 'SIGKILL') await product.kill();
    else process.kill(product.pid(), off);
    const noticed = await Promise.all([until(room, 'no clock'), until(console, 'No word from')]);
    for (const after of noticed) expect(after).toBeLessThan(3000);
    if (on === 'restart') await product.restart();
    else process.kill(product.pid(), on);
    const back = await until(room, 'a clock');
    await expect(console.getByRole('region', { name: 'Connection' })).toBeHidden({ timeout: 2000 });
    expect(back).toBeLessThan(2000);
  });
}

test('when the console’s page stumbles its bells ring on, as it says', async ({ start }) => {
  const product = await start({ plan });
  const console = await product.console();
  await console.getByRole('button', { name: /^start now/i }).click();
  await expect(console.getByRole('button', { name: /^next/i })).toBeVisible();
  await console.addInitScript(() => {
    if (window.top !== window) return;
    Object.defineProperty(document, 'title', {
      set: () => {
        throw new Error('a page that is torn');
      },
    });
  });
  await console.reload();
  await console.getByRole('heading', { name: 'This page has stumbled' }).click();
  await expect(console.frameLocator('iframe').getByRole('status')).toHaveText('The bells are ready and ring by themselves.');
  const wire = await wireOf(console);
  const { view } = await wire.until(() => true);
  const heardBefore = view.host.lastHeard ?? 0;
  await act(wire, { type: 'ring', sound: 'bowl', strikes: 1 });
  await wire.until(({ view }) => (view.host.lastHeard ?? 0) > heardBefore);
  wire.close();
});
