import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { readWav } from '../../scripts/bells/wav.mjs';
import { type Millis, minutes, seconds } from '../../src/core/time.ts';
import { findBrowser } from '../e2e/browser.ts';
import { startProduct } from '../e2e/product.ts';
import { describeMachine, load, processorTimes } from './machine.ts';
import { figure, printRow, type Row } from './row.ts';
import { joinClocks, type Match, matchStrikes, pairClicks, strokeOf, type Told } from './sound-match.ts';
import { writeStrikePlan } from './sound-plan.ts';
import { missingPrograms, startSoundServer } from './sound-server.ts';
import { median, percentile, worst } from './statistics.ts';

/** One way to measure: how long nothing sounds beforehand, and whether all cores are kept busy meanwhile. */
type Round = { readonly name: string; readonly silence: Millis; readonly busy: boolean; readonly goal: number };

export type SoundBenchOptions = {
  /** Rounds by name: idle, silence, busy; all when none is named. */
  readonly only: readonly string[];
  readonly strikes: number;
  /** Before the round “silence”. */
  readonly silence: Millis;
  /** Prints each strike too. */
  readonly list: boolean;
};

/** Percent of all processor time; the product, its browser and the recorder need about a tenth. */
const quiet = 35;
const medianGoal = 10;
const beforeFirst = seconds(12);
const clickEvery = seconds(1.7);

/** Rings a plan in the built product and compares what a recorder hears with what was due. Says so and does nothing where PulseAudio is not installed. */
export const benchSound = async ({ only, strikes, silence, list }: SoundBenchOptions): Promise<void> => {
  const say = (words: string) => process.stdout.write(`${words}\n`);
  const missing = await missingPrograms();
  if (missing.length > 0) {
    say(
      `Skipped: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not installed, so there is nothing to record the bells with.`,
    );
    return;
  }
  const browser = await findBrowser();
  say(`Bells at the sink, measured ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${strikes} strikes a round`);
  say(`${await describeMachine(browser.path, { ...process.env, ...browser.env })}\n`);
  const rounds: readonly Round[] = [
    { name: 'idle', silence: beforeFirst, busy: false, goal: 30 },
    { name: 'silence', silence, busy: false, goal: 30 },
    { name: 'busy', silence: beforeFirst, busy: true, goal: 60 },
  ];
  const rows: Row[] = [];
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isStopped = true));
  for (const round of rounds) {
    if (only.length > 0 && !only.includes(round.name)) continue;
    const before = load();
    const times = processorTimes();
    const measured = await measureRound(round, strikes, () => isStopped);
    if (isStopped) return;
    if (list)
      for (const { due, late, energy } of measured.heard)
        say(`${new Date(due).toISOString()} ${signed(late)} ms, energy ${figure(energy / wood.energy, 2)}`);
    const used = usedSince(times);
    for (const row of measured.rows) {
      rows.push(row);
      say(printRow(row, `load ${before} → ${load()}, processors ${used} % used`));
    }
    if (!round.busy && used > quiet) say('    The machine had other work meanwhile: this says little of a quiet one.');
  }
  const judged = rows.filter(({ met }) => met !== null);
  const missed = judged.filter(({ met }) => met === false);
  say(`\n${judged.length - missed.length} of ${judged.length} goals met.${missed.map((row) => `\nNot met: ${row.figure}.`).join('')}`);
};

/** Share of all processor time that was worked since then, in percent. */
const usedSince = (then: ReturnType<typeof processorTimes>): number => {
  const now = processorTimes();
  return Math.round((100 * (now.worked - then.worked)) / (now.passed - then.passed));
};

const measureRound = async (
  round: Round,
  strikes: number,
  isStopped: () => boolean,
): Promise<{ readonly heard: Match['heard']; readonly rows: readonly Row[] }> => {
  const folder = await mkdtemp(join(tmpdir(), 'spiral-bench-sound-'));
  const server = await startSoundServer();
  const { path, args, env } = await findBrowser();
  // A browser that is led by a program is mute unless told otherwise.
  const browser = await chromium.launch({
    executablePath: path,
    args: [...args],
    ignoreDefaultArgs: ['--mute-audio'],
    env: { ...process.env, ...env, ...server.env },
  });
  const product = await startProduct(browser, { plan: await writeStrikePlan(folder, strikes, round.silence), page: { locale: 'en-GB' } });
  let busy: readonly ChildProcess[] = [];
  try {
    const page = await product.console();
    await page
      .getByRole('button', { name: /start now|begin now|^start/i })
      .first()
      .click();
    const began = Date.now();
    const length = round.silence + Math.ceil(strikes / 2) * seconds(5) + seconds(25);
    if (round.busy) busy = keepBusy(length);
    const clicks: number[] = [];
    while (Date.now() - began < length && !isStopped()) {
      clicks.push(server.click());
      await sleep(clickEvery);
      const { rung, missed } = await readJournal(product.data);
      if (rung.length + missed.length >= strikes && (rung.at(-1)?.due ?? 0) < Date.now() - 3000) break;
    }
    const { rung, missed } = await readJournal(product.data);
    const { instantOf, wandered } = joinClocks(pairClicks(clicks, server.listener.clicks()));
    const match = matchStrikes([...rung, ...missed], server.listener.strokes(), instantOf);
    return { heard: match.heard, rows: isStopped() ? [] : rowsOf(round, match, missed.length, wandered) };
  } finally {
    for (const child of busy) child.kill('SIGTERM');
    await product.close();
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const rowsOf = (round: Round, { heard, lost, strange }: Match, missed: number, wandered: number): readonly Row[] => {
  const late = heard.map((strike) => strike.late);
  const off = late.map(Math.abs);
  const first = heard[0]?.late ?? Number.NaN;
  // A stroke that was sounded twice at almost one instant has too much energy; one that comes in two pieces, because the sink starved, too little.
  const doubled = [
    ...heard.filter(({ energy }) => energy > 1.5 * wood.energy),
    ...strange.filter(({ energy }) => energy > 0.5 * wood.energy),
  ].length;
  const torn = heard.filter(({ energy }) => energy < 0.95 * wood.energy).length;
  const what = circumstances(round);
  const told = heard.map((strike) => Math.abs(strike.toldLate + wood.onset));
  return [
    {
      figure: `onset at the sink against the due instant, ${what} (${heard.length} strikes), median / p95 / p99 / worst`,
      ours: `${signed(median(late))} / ${figure(percentile(off, 0.95))} / ${figure(percentile(off, 0.99))} / ${figure(worst(off))} ms; ${signed(Math.min(...late))} to ${signed(Math.max(...late))} ms; the first ${signed(first)} ms; the bell’s own onset of ${figure(wood.onset)} ms included; recorder’s latency wandered ${figure(wandered)} ms`,
      goal: `median within ${medianGoal} ms, p99 ≤ ${round.goal} ms`,
      peer: '',
      met: Math.abs(median(late)) <= medianGoal && percentile(off, 0.99) <= round.goal,
    },
    {
      figure: `strikes, ${what}`,
      ours: `${heard.length} heard; ${lost.length} lost, of which ${missed} shown as missed; ${doubled} doubled; ${torn} torn by the starving sink`,
      goal: 'none lost, none doubled',
      peer: '',
      met: lost.length === 0 && doubled === 0,
    },
    {
      figure: `instant in the journal against the onset, ${what}, median / p99`,
      ours: `${figure(median(told))} / ${figure(percentile(told, 0.99))} ms`,
      goal: '',
      peer: '',
      met: null,
    },
  ];
};

const circumstances = ({ name, silence, busy }: Round): string => {
  if (busy) return `${availableParallelism()} cores busy`;
  return name === 'silence' ? `after ${silence >= minutes(1) ? `${silence / minutes(1)} min` : `${silence / 1000} s`} of silence` : 'idle';
};

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${figure(Math.abs(value))}`;

/** The bell of the plan, as the listener hears one strike of it. */
const wood = strokeOf(readWav(await readFile(resolve(import.meta.dirname, '../../resources/bells/wood-block.wav'))));

/** A loop on each core that ends by itself. */
const keepBusy = (length: number): readonly ChildProcess[] =>
  Array.from({ length: availableParallelism() }, () => {
    const child = spawn(process.execPath, ['--eval', `const end = Date.now() + ${length}; while (Date.now() < end);`], { stdio: 'ignore' });
    child.unref();
    return child;
  });

/** What the session's journal says of its strikes. */
const readJournal = async (data: string): Promise<{ readonly rung: readonly Told[]; readonly missed: readonly Told[] }> => {
  const files = (await readdir(data, { recursive: true })).filter((name) => name.endsWith('journal.jsonl'));
  const texts = await Promise.all(files.map((name) => readFile(join(data, name), 'utf8')));
  const facts = texts.flatMap((text) => text.split('\n').flatMap(readFact));
  const of = (type: string) =>
    facts.flatMap((fact) => (fact.type === type && fact.strike ? [{ id: fact.strike.id, due: fact.strike.due, told: fact.at }] : []));
  return { rung: of('strikeRung'), missed: of('strikeMissed') };
};

type JournalFact = { readonly type: string; readonly at: number; readonly strike?: { readonly id: string; readonly due: number } };

/** The last line may be half written. */
const readFact = (line: string): readonly JournalFact[] => {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
};
