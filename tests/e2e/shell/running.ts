import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { catchUp, replay } from '../../../src/core/session/act.ts';
import { compileRun } from '../../../src/core/session/compile-run.ts';
import { newSession } from '../../../src/core/session/evolve.ts';
import type { Fact, Rules } from '../../../src/core/session/session.ts';
import { instant, millis, seconds } from '../../../src/core/time.ts';
import { sessionFacts } from '../journals.ts';

/** Turns of five seconds each, with a bell at nearly every step. */
export const shortTurns = resolve(import.meta.dirname, '../../plans/short-turns.json');

const read = readPlan(readFileSync(shortTurns, 'utf8'));
if (!read.ok) throw new Error(read.problems.join(' '));
const run = compileRun(read.plan, { today: '2026-11-20', timeZone: 'Europe/Berlin' });
const rules: Rules = { missedAfter: seconds(3), advance: 'by hand', nextApart: millis(800) };

/** Begins the session of short turns and waits until the room has its clock, and the console, a moment later, can act. */
export const beginTurns = async (console: Page, room: Page): Promise<void> => {
  await console.getByRole('button', { name: /^start now/i }).click();
  await expect(room.getByRole('img', { name: 'Time remaining' })).toBeVisible();
  await expect(console.getByRole('button', { name: /^hold/i })).toBeEnabled();
};

const entries = (facts: readonly Fact[]) =>
  facts.flatMap((fact) => (fact.type === 'segmentEntered' ? [{ segment: fact.segment, at: fact.at, how: fact.how }] : []));

export type Kept = {
  readonly parts: ReturnType<typeof entries>;
  readonly rung: readonly Extract<Fact, { type: 'strikeRung' }>[];
  readonly missed: readonly Extract<Fact, { type: 'strikeMissed' }>[];
};

/** What is safe on disk of the session that runs. */
export const kept = async (data: string): Promise<Kept> => {
  const facts = await sessionFacts(data).catch((): readonly Fact[] => []);
  return {
    parts: entries(facts),
    rung: facts.filter((fact): fact is Extract<Fact, { type: 'strikeRung' }> => fact.type === 'strikeRung'),
    missed: facts.filter((fact): fact is Extract<Fact, { type: 'strikeMissed' }> => fact.type === 'strikeMissed'),
  };
};

/** The parts as the engine alone lets them follow one another from the first, without any host, up to an instant. */
export const expectedParts = async (data: string, until: number): Promise<Kept['parts']> => {
  const facts = await sessionFacts(data);
  const first = facts.slice(0, facts.findIndex(({ type }) => type === 'segmentEntered') + 1);
  const { facts: following } = catchUp(run, replay(run, newSession(), first), instant(until), rules);
  return entries([...first, ...following]);
};

/** Everything since the beginning went as the engine says, each part at its due instant, and every bell in time. */
export const expectUndisturbed = async (data: string, atLeast: number): Promise<void> => {
  await expect.poll(async () => (await kept(data)).parts.length, { timeout: 40_000 }).toBeGreaterThanOrEqual(atLeast);
  const { parts, rung, missed } = await kept(data);
  expect(parts).toEqual(await expectedParts(data, parts.at(-1)?.at ?? 0));
  expect(missed).toEqual([]);
  // The bell of the beginning is due at the very moment of the click, and on its way for a while.
  const later = rung.filter(({ strike }) => strike.due > (parts[0]?.at ?? 0) + 1000);
  expect(later.length).toBeGreaterThan(0);
  for (const { strike, at } of later) expect(Math.abs(at - strike.due), `the bell due ${strike.due}`).toBeLessThan(300);
};
