// `npm run bench:sound`: builds the product, rings a plan into a silent loudspeaker and compares what a recorder hears with what was due.
// Rounds: idle, silence, busy; named, only those. `--strikes 40` rings fewer, `--silence 10m` (or 30s) is how long nothing sounds beforehand;
// `--list` prints each strike, `--built` takes the program as it was built last.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    strikes: { type: 'string', default: '208' },
    silence: { type: 'string', default: '10m' },
    built: { type: 'boolean' },
    list: { type: 'boolean' },
  },
});
const [, count, unit] = /^(\d+)(m|s)$/.exec(values.silence) ?? [];
if (count === undefined || !/^\d+$/.test(values.strikes)) {
  process.stderr.write('Write the silence as 10m or 30s, and the strikes as a number.\n');
  process.exit(1);
}

if (!values.built) {
  const program = resolve(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const built = spawnSync(process.execPath, [program, 'build'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) {
    process.stderr.write(`${built.stdout}${built.stderr}`);
    process.exit(1);
  }
}

// The benches are TypeScript; Node 20 does not read it, Vite does.
const { module } = await runnerImport(resolve(root, 'tests/bench/sound.ts'), { root, configFile: false, logLevel: 'error' });
await module.benchSound({
  only: positionals,
  strikes: Number(values.strikes),
  silence: Number(count) * (unit === 'm' ? 60_000 : 1000),
  list: values.list === true,
});
