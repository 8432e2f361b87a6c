import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Fact } from '../../src/core/session/session.ts';
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

test('the whole evening is rehearsed to its close, and the bells that sounded are the bells that were listed', async ({ start }) => {
  test.setTimeout(180_000);
  const product = await start({ plan: evening });
  const console = await product.console();
  const room = await product.room();
  await console.getByRole('button', { name: /rehearse/i }).click();
  await console.getByLabel(/goes on by itself/i).check();
  await console.getByRole('radio', { name: /120/ }).check();
  await console.getByRole('button', { name: /begin the rehearsal/i }).click();
  await expect(console.getByText(/rehearsal/i).first()).toBeVisible();
  await expect(room.getByText('Thank you.')).toBeVisible({ timeout: 120_000 });
  const facts = await rehearsalFacts(product.data);
  const started = facts.find((fact) => fact.type === 'segmentEntered');
  const sounded = facts
    .filter((fact): fact is Extract<Fact, { type: 'strikeRung' }> => fact.type === 'strikeRung')
    .map(({ strike }) => strike);
  const listed = await listedBells(evening);
  expect(sounded.map(({ sound, strikes, due }) => ({ sound, strikes, seconds: (due - (started?.at ?? 0)) / 1000 }))).toEqual(
    listed.map(({ sound, strikes, seconds }) => ({ sound, strikes, seconds })),
  );
  expect(facts.filter(({ type }) => type === 'strikeMissed')).toEqual([]);
});
