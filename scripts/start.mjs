#!/usr/bin/env node
// What `npm start` runs: builds what is missing or out of date, then starts the built program with the same words.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const built = [
  'out/main/serve.js',
  'out/renderer/console/index.html',
  'out/renderer/projection/index.html',
  'out/renderer/sound/index.html',
];
const sources = ['src', 'package.json', 'electron.vite.config.ts'];

if (newest(sources) > oldest(built)) build();
const words = process.argv.slice(2);
const opensPages = !['check', 'bells', '--help', '--version'].some((word) => words.includes(word));
if (opensPages) process.stdout.write('Opening in the browser: a window of its own comes with a later version.\n');
await import(pathToFileURL(join(root, built[0])).href);

function build() {
  process.stderr.write('Building once, about ten seconds …\n');
  const program = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const result = spawnSync(process.execPath, [program, 'build', '--logLevel', 'error'], { cwd: root, encoding: 'utf8' });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout}${result.stderr}\nThe program could not be built. Run npm ci, then try once more.\n`);
  process.exit(1);
}

/** The latest change under some paths, in milliseconds. */
function newest(paths) {
  return Math.max(...paths.map((path) => changedAt(join(root, path))));
}

function changedAt(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** The earliest of some built files; 0 when one is missing. */
function oldest(paths) {
  return Math.min(...paths.map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0));
}
