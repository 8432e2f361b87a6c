// `npm run fit`: measures every generated prompt in the browser, in four shapes, alone and in two languages. `--seed 7` draws others, `--count 500` more of them.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '2026' }, count: { type: 'string', default: '306' } } });
const root = resolve(import.meta.dirname, '..');
const done = spawnSync(
  process.execPath,
  [resolve(root, 'node_modules/@playwright/test/cli.js'), 'test', 'fit.spec.ts', '--reporter=list'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SPIRAL_FIT_SEED: values.seed, SPIRAL_FIT_COUNT: values.count },
  },
);
process.exitCode = done.status ?? 1;
