import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/browser.ts';

const browser = await findBrowser();

/** No flag lets pages sound by themselves: a browser's wish for a click first is part of what is tested. */
const launch = { executablePath: browser.path, args: [...browser.args], env: { ...process.env, ...browser.env } };

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Time is what is measured here: pages of two tests at once would disturb each other.
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { launchOptions: launch, locale: 'en-GB', timezoneId: 'Europe/Berlin', trace: 'off' },
});
