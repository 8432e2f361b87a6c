import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const program = resolve(import.meta.dirname, '../../out/main/serve.js');

test('started without --no-open, the console’s address is given to the browser', async () => {
  test.skip(process.platform !== 'linux', 'Only Linux lets a test stand in for the browser.');
  const folder = await mkdtemp(join(tmpdir(), 'spiral-console-'));
  const browser = join(folder, 'browser');
  await writeFile(browser, `#!/bin/sh\nprintf %s "$1" > '${folder}/opened'\n`);
  await chmod(browser, 0o755);
  const { CI: _, DISPLAY: __, XDG_CURRENT_DESKTOP: ___, ...env } = process.env;
  const child = spawn(process.execPath, [program, '--port', '0', '--data', join(folder, 'data')], {
    env: { ...env, BROWSER: browser },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const opened = () => readFile(join(folder, 'opened'), 'utf8').catch(() => '');
    await expect.poll(opened).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\?key=/);
    expect(said).toContain(`Console     ${await opened()}\n`);
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await rm(folder, { recursive: true, force: true });
  }
});
