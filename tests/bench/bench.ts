import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../e2e/browser.ts';
import { measureAbsence } from './absence.ts';
import { measureBell } from './bell.ts';
import { measureCost } from './cost.ts';
import { describeMachine, load } from './machine.ts';
import { measureNext } from './next.ts';
import { measureRestart } from './restart.ts';
import { printRow, type Row } from './row.ts';
import { measureSecond } from './second.ts';
import { measureStart } from './start.ts';

/** Measures the built product against the goals and prints each figure as it is known. `quick` repeats less, for a first look. */
export const bench = async ({ quick, only }: { readonly quick: boolean; readonly only: readonly string[] }): Promise<void> => {
  const browser = await findBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'spiral-bench-'));
  const measures: readonly { readonly name: string; readonly run: () => Promise<readonly Row[]> }[] = [
    { name: 'start', run: () => measureStart(quick ? 3 : 7) },
    { name: 'cost', run: () => measureCost(folder, quick ? 15 : 60) },
    { name: 'next', run: () => measureNext(folder, { practices: 20, cardsEach: 11, clicks: quick ? 20 : 200 }) },
    { name: 'next-long', run: () => measureNext(folder, { practices: 2000, cardsEach: 1, clicks: quick ? 20 : 100 }) },
    { name: 'second', run: () => measureSecond(folder, quick ? 15 : 60) },
    { name: 'bell', run: () => measureBell(folder, quick ? 6 : 40) },
    { name: 'restart', run: () => measureRestart(folder, quick ? 2 : 5) },
    { name: 'absence', run: () => measureAbsence(folder) },
  ];
  const say = (words: string) => process.stdout.write(`${words}\n`);
  say(`Spiral Console, measured ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC${quick ? ', quick round' : ''}`);
  say(`${await describeMachine(browser.path, { ...process.env, ...browser.env })}\n`);
  const rows: Row[] = [];
  let busiest = 0;
  try {
    for (const { name, run } of measures) {
      if (only.length > 0 && !only.includes(name)) continue;
      const before = load();
      busiest = Math.max(busiest, Number(before));
      for (const row of await run()) {
        rows.push(row);
        say(printRow(row, `load ${before} → ${load()}`));
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  if (busiest > availableParallelism()) say(`\nThe machine was busy (load up to ${busiest.toFixed(1)}): measure again in a quiet moment.`);
  const judged = rows.filter((row) => row.met !== null);
  const missed = judged.filter((row) => row.met === false);
  say(`\n${judged.length - missed.length} of ${judged.length} goals met.${missed.map((row) => `\nNot met: ${row.figure}.`).join('')}`);
};
