// What `npm test` runs: every check of the project, cheapest first, stopping at the first that fails.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const reports = { unit: 'test-results/unit.json', pages: 'test-results/e2e.json' };

/** `show`: these take a while and name what they do, so that they are seen while they run; the others are heard of only when they fail. */
const steps = [
  { name: 'Formatter and linter', command: ['biome', 'ci', '.'], show: false },
  { name: 'Types', command: ['tsc', '--build'], show: false },
  {
    name: 'Unit and page tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`],
    show: true,
  },
  { name: 'Build', command: ['electron-vite', 'build'], show: false },
  { name: 'End-to-end tests', command: ['playwright', 'test'], show: true },
];

await rm(resolve(root, 'test-results'), { recursive: true, force: true });
let failedAt;
for (const step of steps) {
  const began = performance.now();
  if (step.show) process.stdout.write(`\n${step.name}\n`);
  const { code, output } = await run(step.command, step.show);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (code !== 0 && !step.show) process.stdout.write(`\n${output}\n`);
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${step.name}, ${seconds} s\n`);
  if (code !== 0) {
    failedAt = step.name;
    break;
  }
}

const counts = add(await countVitest(reports.unit), await countPlaywright(reports.pages));
process.stdout.write(`\n${await shellsInWords(reports.pages)}\n`);
if (failedAt !== undefined) process.stdout.write(`Stopped at: ${failedAt}. What comes after it was not run.\n`);
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}\n`);
process.exitCode = failedAt === undefined && counts.failed === 0 ? 0 : 1;

/** Runs a program of node_modules; nothing is asked of the keyboard, so that it goes the same way on a build machine. */
function run([program, ...words], show) {
  return new Promise((done, failed) => {
    const child = spawn(resolve(root, 'node_modules/.bin', program), words, {
      cwd: root,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
      shell: process.platform === 'win32',
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', failed);
    child.once('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

async function countVitest(path) {
  const report = await readReport(path);
  return {
    passed: report?.numPassedTests ?? 0,
    // A file that cannot be loaded has no tests to fail: it counts as one.
    failed: (report?.numFailedTests ?? 0) + (report?.testResults ?? []).filter(isUnloadable).length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

function isUnloadable(file) {
  return file.status === 'failed' && file.assertionResults.length === 0;
}

async function countPlaywright(path) {
  const stats = (await readReport(path))?.stats;
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), skipped: stats?.skipped ?? 0 };
}

/** Which of the three shells ran, and why the others did not; a shell is a project of the Playwright configuration. */
async function shellsInWords(path) {
  const report = await readReport(path);
  const tests = (report?.suites ?? []).flatMap(testsIn);
  const ran = new Set(tests.filter(({ status }) => status !== 'skipped').map(({ projectName }) => projectName));
  const why = { Electron: report?.config.metadata.whyNoElectron };
  const missing = ['serve in a browser', 'the stand-in for Electron', 'Electron']
    .filter((name) => !ran.has(name))
    .map((name) => `${name} (${why[name] || 'its tests were not reached'})`);
  const words = [`Shells run: ${[...ran].join(', ') || 'none'}`, ...(missing.length > 0 ? [`not run: ${missing.join(', ')}`] : [])];
  return `${words.join('; ')}.`;
}

function testsIn({ suites = [], specs = [] }) {
  return [...suites.flatMap(testsIn), ...specs.flatMap(({ tests }) => tests)];
}

/** A report that a step wrote; undefined where the step was not reached. */
async function readReport(path) {
  const text = await readFile(resolve(root, path), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}
