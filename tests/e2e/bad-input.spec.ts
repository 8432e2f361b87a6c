import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, test } from './product.ts';
import { signIn, wireFor } from './wire.ts';

const program = resolve(import.meta.dirname, '../../out/main/serve.js');
const evening = resolve(import.meta.dirname, '../../resources/library/en/evening.json');

type Ended = { readonly code: number; readonly output: string };

/** Runs the program to its end. */
const run = (...words: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    execFile(process.execPath, [program, ...words], { timeout: 20_000 }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output: `${stdout}${stderr}`.trim() });
    });
  });

const good = readFile(evening, 'utf8');
const changed = async (change: (plan: string) => string): Promise<string> => change(await good);

/** Each: what is wrong, the file made from a good plan, what the sentence must name. */
const badPlans: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
  ['is no JSON', async () => 'Dear all, the evening begins at half past six.', /not .*JSON|not a plan/i],
  ['ends in the middle', () => changed((plan) => plan.slice(0, plan.length / 2)), /ends in the middle/i],
  ['comes from a newer version', () => changed((plan) => plan.replace('"formatVersion": 1', '"formatVersion": 2')), /newer version/i],
  [
    'has a negative length',
    () => changed((plan) => plan.replace('"turn": "2:00"', '"turn": "-2:00"')),
    /length of a turn must not be negative/i,
  ],
  ['has the same id twice', async () => twice(await good), /same id|twice/i],
  ['names an unknown stage', () => changed((plan) => plan.replace('"gratitude"', '"graditude"')), /gratitude/i],
  ['has a text of 20 MB', () => changed((plan) => plan.replace(/"say": "/, `"say": "${'a'.repeat(20_000_000)}`)), /too (large|long|big)/i],
  ['has keys like __proto__', () => changed((plan) => plan.replace('{', '{"__proto__": {"polluted": true},')), /__proto__/],
];

/** Gives the second practice the id of the first. */
const twice = (plan: string): string => {
  const read = JSON.parse(plan);
  const [first, second] = read.days[0].blocks.flatMap((block: { practices: { id: string }[] }) => block.practices);
  second.id = first.id;
  return JSON.stringify(read);
};

for (const [what, make, names] of badPlans) {
  test(`a plan that ${what} is refused by check in a sentence, and the file is untouched`, async ({ browserName: _ }, info) => {
    const file = info.outputPath('plan.json');
    const source = await make();
    await writeFile(file, source);
    const { code, output } = await run('check', file);
    expect(code).toBe(1);
    expect(output).toMatch(names);
    expect(output).not.toMatch(/\n\s+at |node:|undefined|\[object/);
    expect(output.split('\n').length).toBeLessThan(5);
    expect(await readFile(file, 'utf8')).toBe(source);
  });
}

test('a good plan is checked with its times in words', async () => {
  const { code, output } = await run('check', evening);
  expect(code).toBe(0);
  expect(output).toMatch(/18:30.*21:00/s);
});

test('a plan that is not there is told in a sentence', async () => {
  const { code, output } = await run('check', '/nowhere/plan.json');
  expect(code).toBe(1);
  expect(output).toMatch(/\/nowhere\/plan\.json/);
  expect(output.split('\n')).toHaveLength(1);
});

test('opened with a broken plan, the console says so and stays usable with another', async ({ start }, info) => {
  const file = info.outputPath('plan.json');
  await writeFile(file, '{"formatVersion": 1,');
  const product = await start({ plan: file });
  const console = await wireFor('console', new URL(product.addresses().console).origin, await signIn(product.addresses().console));
  const { view } = await console.until(() => true);
  expect(view.host.notices.map(({ words }) => words).join(' ')).toMatch(/ends in the middle/i);
  expect(await console.send({ type: 'start', when: 'now' })).toEqual({ ok: true });
  expect(await readFile(file, 'utf8')).toBe('{"formatVersion": 1,');
  console.close();
});

test('a port in use is told in one sentence', async ({ browserName: _ }, info) => {
  const taken = createServer();
  const port = await new Promise<number>((done) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      done(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const { code, output } = await run('--port', String(port), '--no-open', '--data', info.outputPath('data'));
  taken.close();
  expect(code).toBe(1);
  expect(output).toMatch(new RegExp(`port ${port} is (used|in use)`, 'i'));
  expect(output.split('\n')).toHaveLength(1);
});

test('a data folder that cannot be written is told in one sentence', async ({ browserName: _ }, info) => {
  const folder = info.outputPath('locked');
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o500);
  // Whoever may write everywhere (as on many build machines) is stopped by a file where the folder should be.
  const place = process.getuid?.() === 0 ? join(folder, 'file') : folder;
  if (process.getuid?.() === 0) await writeFile(place, '');
  const { code, output } = await run('--port', '0', '--no-open', '--data', place);
  await chmod(folder, 0o700);
  expect(code).toBe(1);
  expect(output).toMatch(/cannot be written|cannot be used/i);
  expect(output.split('\n')).toHaveLength(1);
});

test('a second start on the same data folder says so, with fresh addresses, and leaves the first alone', async ({ start }) => {
  const product = await start();
  const { code, output } = await run('--port', '0', '--no-open', '--data', product.data);
  expect(code).toBe(1);
  expect(output).toMatch(/already running/i);
  const address = /http:\/\/127\.0\.0\.1:\d+\/open\?key=\S+/.exec(output)?.[0] ?? '';
  expect(new URL(address).port).toBe(String(product.port));
  const console = await wireFor('console', new URL(address).origin, await signIn(address));
  expect((await console.until(() => true)).view.phase.kind).toBe('waiting');
  console.close();
});

test('an unknown option is told in one sentence', async () => {
  const { code, output } = await run('--sped', '60');
  expect(code).toBe(1);
  expect(output.split('\n')).toHaveLength(1);
  expect(output).toMatch(/--sped/);
});
