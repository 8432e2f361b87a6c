import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/browser.ts';
import type { ShellName } from './tests/e2e/shell/app.ts';
import { findRuntime } from './tests/e2e/shell/runtime.ts';

const browser = await findBrowser();

/** No flag lets pages sound by themselves: a browser's wish for a click first is part of what is tested. */
const launch = { executablePath: browser.path, args: [...browser.args], env: { ...process.env, ...browser.env } };

const electron = findRuntime();
const windowShell = (name: string, shell: ShellName) => ({ name, testMatch: 'shell/*.spec.ts', use: { shell } });

export default defineConfig<object, { shell: ShellName }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Time is what is measured here: pages of two tests at once would disturb each other.
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  // The names are told at the end of `npm test`. What runs over the stand-in runs over Electron too, where its runtime is.
  projects: [
    { name: 'serve in a browser', testIgnore: 'shell/**' },
    windowShell('the stand-in for Electron', 'stand-in'),
    ...('program' in electron ? [windowShell('Electron', 'electron')] : []),
  ],
  metadata: { whyNoElectron: 'missing' in electron ? electron.missing : '' },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { launchOptions: launch, locale: 'en-GB', timezoneId: 'Europe/Berlin', trace: 'off' },
});
