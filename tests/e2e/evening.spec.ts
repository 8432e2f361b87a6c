import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { readPlan } from '../../src/core/plan/read-plan.ts';
import { compileRun } from '../../src/core/session/compile-run.ts';
import type { Fact } from '../../src/core/session/session.ts';
import { strikePractice } from '../../src/core/views/console/bell-rows.ts';
import { rehearsalFacts } from './journals.ts';
import { expect, test } from './product.ts';

const evening = resolve(import.meta.dirname, '../../resources/library/en/evening.json');
const program = resolve(import.meta.dirname, '../../out/main/serve.js');

type ListedBell = {
  readonly day: number;
  readonly seconds: number;
  readonly sound: string;
  readonly strikes: number;
  readonly practice: string;
  readonly reason: string;
};

const listedBells = async (plan: string): Promise<readonly ListedBell[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'bells', plan, '--json']);
  return JSON.parse(stdout);
};

const compiled = async (plan: string) => {
  const read = readPlan(await readFile(plan, 'utf8'));
  if (!read.ok) throw new Error(read.problems.join(' '));
  return compileRun(read.plan, { today: '2026-11-20', timeZone: 'Europe/Berlin' });
};

test('the whole evening is rehearsed to its close, and the bells that sounded are the bells that were listed', async ({ start }) => {
  test.setTimeout(180_000);
  const product = await start({ plan: evening });
  const console = await product.console();
  const room = await product.room();
  await console.getByLabel('Speed').selectOption('120');
  await console.getByRole('button', { name: 'Rehearse', exact: true }).click();
  await expect(console.getByText('Rehearsal, 120 times as fast')).toBeVisible();
  await expect(room.getByRole('heading', { name: 'Thank you.' })).toBeVisible({ timeout: 120_000 });
  const facts = await rehearsalFacts(product.data);
  const started = facts.find((fact) => fact.type === 'segmentEntered');
  const sounded = facts
    .filter((fact): fact is Extract<Fact, { type: 'strikeRung' }> => fact.type === 'strikeRung')
    .map(({ strike }) => strike)
    // At this speed a second is eight milliseconds, and two reports may come in the other order.
    .sort((one, other) => one.due - other.due);
  const listed = await listedBells(evening);
  const run = await compiled(evening);
  expect(
    sounded.map((strike) => ({
      sound: strike.sound,
      strikes: strike.strikes,
      seconds: (strike.due - (started?.at ?? 0)) / 1000,
      practice: strikePractice(run, strike),
      reason: strike.reason,
    })),
  ).toEqual(listed.map(({ sound, strikes, seconds, practice, reason }) => ({ sound, strikes, seconds, practice, reason })));
  expect(facts.filter(({ type }) => type === 'strikeMissed')).toEqual([]);
});
