// `npm run fuzz:bells -- [count] [seed]`: generated sequences of everything that can happen to a bell; each strike must end as exactly one of
// rung, missed, cancelled, and sound at most once. `npm test` runs a short round of the same.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const [count = '100000', seed = String(Date.now() % 2_000_000_000)] = process.argv.slice(2);
if (!/^[1-9]\d{0,7}$/.test(count) || !/^\d{1,10}$/.test(seed)) {
  process.stderr.write('Give a count of sequences and, if you like, a seed, both in digits: npm run fuzz:bells -- 100000 42\n');
  process.exit(2);
}
const root = resolve(import.meta.dirname, '..');
process.stdout.write(`${count} sequences, seed ${seed}\n`);
const child = spawn(
  process.execPath,
  [resolve(root, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/unit/renderer/sound/exactly-once.property.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, BELL_RUNS: count, BELL_SEED: seed } },
);
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
