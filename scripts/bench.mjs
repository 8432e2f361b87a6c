// `npm run bench`: builds the product and measures it. `--quick` repeats less; a name (start, cost, next, next-long, second, bell, restart, absence) measures that alone.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);

const built = spawnSync(process.execPath, [resolve(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
  cwd: root,
  encoding: 'utf8',
});
if (built.status !== 0) {
  process.stderr.write(`${built.stdout}${built.stderr}`);
  process.exit(1);
}

// The benches are TypeScript; Node 20 does not read it, Vite does.
const { module } = await runnerImport(resolve(root, 'tests/bench/bench.ts'), { root, configFile: false, logLevel: 'error' });
await module.bench({ quick: words.includes('--quick'), only: words.filter((word) => !word.startsWith('--')) });
