import { setTimeout as sleep } from 'node:timers/promises';
import { writeLongPlan } from './plans.ts';
import { anotherRun, calibrate, heardOn } from './probe.ts';
import { figure, type Row } from './row.ts';
import { openStage, type Stage, startNow } from './stage.ts';
import { median, worst } from './statistics.ts';

/** Kills the host in a run and starts it again at once: when it answers, when both pages have the right view again, and whether the end moved. */
export const measureRestart = async (folder: string, times: number): Promise<readonly Row[]> => {
  const stage = await openStage(await writeLongPlan(folder, 'digits'));
  try {
    await startNow(stage);
    await sleep(2000);
    const rounds: { readonly served: number; readonly viewed: number; readonly moved: number }[] = [];
    for (let time = 0; time < times; time += 1) {
      rounds.push(await killOnce(stage));
      await sleep(2000);
    }
    const [served, viewed] = [median(rounds.map((round) => round.served)), median(rounds.map((round) => round.viewed))];
    const moved = worst(rounds.map((round) => round.moved));
    return [
      {
        figure: `kill −9 in a run: served again / view right in both pages (median of ${times}); end moved (worst)`,
        ours: `${figure(served, 0)} ms / ${figure(viewed, 0)} ms; ${figure(moved, 0)} ms`,
        goal: '≤ 300 ms / ≤ 800 ms; 0 ms',
        peer: '355 ms / 1,040 ms; 0 ms',
        met: served <= 300 && viewed <= 800 && moved === 0,
      },
    ];
  } finally {
    await stage.close();
  }
};

const killOnce = async ({ product, console, room }: Stage): Promise<{ served: number; viewed: number; moved: number }> => {
  const pages = [console.page, room.page];
  for (const page of pages) await calibrate(page);
  const before = await Promise.all(pages.map(async (page) => (await heardOn(page)).at(-1)));
  const end = before[0]?.endsAt;
  const began = Date.now();
  const served = answered(product.port, began);
  await product.kill();
  await product.restart();
  const after = await Promise.all(
    pages.map(async (page, index) => {
      const old = before[index]?.hostRun ?? '';
      await anotherRun(page, old);
      return (await heardOn(page)).find((heard) => heard.hostRun !== old && heard.at > began);
    }),
  );
  const ends = after.map((heard) => heard?.endsAt);
  return {
    served: (await served) - began,
    viewed: Math.max(...after.map((heard) => heard?.at ?? Number.POSITIVE_INFINITY)) - began,
    moved: Math.max(
      ...ends.map((moved) => (typeof moved === 'number' && typeof end === 'number' ? Math.abs(moved - end) : Number.POSITIVE_INFINITY)),
    ),
  };
};

/** When the host first answers anything at all after it was gone. */
const answered = async (port: number, began: number): Promise<number> => {
  let wasGone = false;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (!answer) wasGone = true;
    if (answer && wasGone) return Date.now();
    if (Date.now() - began > 30_000) throw new Error('The host did not come back within 30 s.');
    await sleep(5);
  }
};
