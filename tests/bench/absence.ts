import { setTimeout as sleep } from 'node:timers/promises';
import { writeLongPlan } from './plans.ts';
import { anotherRun, calibrate, heardOn } from './probe.ts';
import { figure, type Row } from './row.ts';
import { openStage, startNow } from './stage.ts';

/** How soon the room shows no clock and the console says so when the host is gone, and how soon both are live when it is back. */
export const measureAbsence = async (folder: string): Promise<readonly Row[]> => {
  const stage = await openStage(await writeLongPlan(folder, 'digits'));
  try {
    await startNow(stage);
    const [console, room] = [stage.console.page, stage.room.page];
    const alarm = console.getByRole('alert').filter({ hasText: 'No word' });
    await room.getByRole('timer').waitFor();
    await sleep(2000);
    await stage.product.kill();
    const gone = performance.now();
    const since = () => performance.now() - gone;
    const [hidden, said] = await Promise.all([
      room.getByRole('timer').waitFor({ state: 'hidden', timeout: 20_000 }).then(since),
      alarm.waitFor({ timeout: 20_000 }).then(since),
    ]);
    await sleep(5000);
    for (const page of [console, room]) await calibrate(page);
    const old = (await heardOn(room)).at(-1)?.hostRun ?? '';
    await stage.product.restart();
    const back = Date.now();
    await Promise.all([
      room.getByRole('timer').waitFor({ timeout: 40_000 }),
      alarm.waitFor({ state: 'hidden', timeout: 40_000 }),
      anotherRun(room, old),
    ]);
    const live = Date.now() - back;
    return [
      {
        figure: 'host gone: the room shows no clock / the console says it',
        ours: `${figure(hidden / 1000)} s / ${figure(said / 1000)} s`,
        goal: '≤ 3 s',
        peer: 'never',
        met: hidden <= 3000 && said <= 3000,
      },
      {
        figure: 'host back → both pages live',
        ours: `${figure(live / 1000)} s after it was ready`,
        goal: '≤ 2 s',
        peer: '19–29 s',
        met: live <= 2000,
      },
    ];
  } finally {
    await stage.close();
  }
};
