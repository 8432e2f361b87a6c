#!/usr/bin/env node
// What `npm start` runs: builds what is missing or out of date, then opens windows, or else the browser, with the same words.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findRuntime, whyBrowser } from './window-runtime.mjs';

const root = resolve(import.meta.dirname, '..');
const built = [
  'out/main/serve.js',
  'out/main/index.js',
  'out/preload/preload.cjs',
  'out/renderer/console/index.html',
  'out/renderer/projection/index.html',
  'out/renderer/sound/index.html',
];
/** Milliseconds within which a fault is taken for the computer's, not for the session's. */
const endsAtOnce = 3000;
const sources = ['src', 'package.json', 'electron.vite.config.ts'];

if (newest(sources) > oldest(built)) build();
const words = process.argv.slice(2);
const opensPages = !['check', 'bells', '--help', '--version'].some((word) => words.includes(word));
const reason = opensPages ? await openWindows() : '';
if (reason !== null) {
  if (reason !== '') process.stdout.write(`${reason}\n`);
  await import(pathToFileURL(join(root, built[0])).href);
}

/** Null once windows were open; else why the browser is opened instead, in one sentence or, where it was asked for, in none. */
async function openWindows() {
  const why = whyBrowser({ words, platform: process.platform, env: process.env });
  if (why !== null) return why;
  const { program, reason: missing } = await findRuntime(root, (line) => process.stdout.write(`${line}\n`));
  return program === undefined ? missing : runWindows(program);
}

/** Runs until the windows are closed. One that ends at once with a fault (a part of the system is missing) gives way to the browser. */
function runWindows(program) {
  const began = performance.now();
  /* Given here as well: where windows stand on Wayland is decided before our own code runs. */
  const own = process.platform === 'linux' && !words.some((word) => word.startsWith('--ozone-platform')) ? ['--ozone-platform=x11'] : [];
  const child = spawn(program, [...own, root, ...words], { stdio: ['ignore', 'inherit', 'ignore'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const sorry = 'Opening in the browser: a window of its own could not be opened on this computer.';
  return new Promise((settle) => {
    child.once('error', () => settle(sorry));
    child.once('close', (code, signal) => {
      if (signal === null && code !== 0 && performance.now() - began < endsAtOnce) return settle(sorry);
      process.exitCode = code ?? 1;
      settle(null);
    });
  });
}

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
