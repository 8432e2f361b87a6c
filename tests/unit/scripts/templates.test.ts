import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const script = resolve(import.meta.dirname, '../../../scripts/make-templates.mjs');

it('gives from the library the very templates that are committed', { timeout: 60_000 }, async () => {
  await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toMatchObject({ stdout: '' });
});
