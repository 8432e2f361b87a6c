import type { Page } from '@playwright/test';
import { expect, test } from './product.ts';

test('each page shows the spiral as its icon, and asks for nothing that is not there', async ({ start, browser }) => {
  const product = await start();
  const missing: string[] = [];
  const hear = (page: Page) => page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
  const pages = [await product.console(), await product.room()];
  pages.forEach(hear);
  for (const page of pages) {
    await page.reload({ waitUntil: 'networkidle' }).catch(() => page.waitForLoadState('load'));
    const icon = page.locator('link[rel=icon]');
    const address = await icon.evaluate((link: HTMLLinkElement) => link.href);
    const answer = await page.evaluate(async (url) => {
      const response = await fetch(url);
      return { type: response.headers.get('content-type'), text: await response.text() };
    }, address);
    expect(answer.type).toBe('image/svg+xml');
    expect(answer.text).toContain('<svg');
  }
  const refused = await browser.newPage();
  hear(refused);
  await refused.goto(`http://127.0.0.1:${product.port}/projection/`);
  expect(missing.map((url) => new URL(url).pathname)).toEqual(['/projection/']);
  await refused.close();
});
