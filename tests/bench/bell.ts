import { setTimeout as sleep } from 'node:timers/promises';
import { writeBellPlan } from './plans.ts';
import { figure, type Row } from './row.ts';
import { openStage, startNow } from './stage.ts';
import { median, percentile, worst } from './statistics.ts';

/**
 * Bells that ring by themselves: when each left the loudspeaker by the account of the browser's audio clock, which is what the sound page
 * reports, against the instant at which the host had it due.
 */
export const measureBell = async (folder: string, bells: number): Promise<readonly Row[]> => {
  const stage = await openStage(await writeBellPlan(folder, bells));
  const rung = new Map<string, number>();
  const { page } = stage.console;
  page.on('request', (request) => {
    if (!request.url().includes('/sound/link/send')) return;
    const command = request.postDataJSON();
    if (command?.type === 'reportRung') rung.set(command.strike, command.at);
  });
  try {
    await startNow(stage);
    const patience = performance.now() + (bells + 6) * 5000;
    while (rung.size < bells && performance.now() < patience) await sleep(500);
    const sound = page.frames().find((frame) => frame.url().includes('/sound/'));
    if (!sound) throw new Error('The console has no sound page.');
    const messages = await sound.evaluate(() => globalThis.spiralBench.messages);
    const due = new Map<string, number>(
      messages.flatMap(({ text }) =>
        JSON.parse(text).view.strikes.map((strike: { id: string; due: number }) => [strike.id, strike.due] as const),
      ),
    );
    const late = [...rung].flatMap(([strike, at]) => (due.has(strike) ? [at - (due.get(strike) ?? at)] : []));
    const [middle, high] = [median(late.map(Math.abs)), percentile(late.map(Math.abs), 0.99)];
    return [
      {
        figure: `bell at the loudspeaker, by the browser's own audio clock, against its due instant (${late.length} of ${bells} bells), median / p99`,
        ours: `${figure(middle)} / ${figure(high)} ms off (late: ${figure(Math.min(...late))} to ${figure(worst(late))} ms)`,
        goal: '≤ 10 / 30 ms',
        peer: 'no sound at all',
        met: middle <= 10 && high <= 30 && late.length >= bells,
      },
    ];
  } finally {
    await stage.close();
  }
};
