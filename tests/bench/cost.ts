import { setTimeout as sleep } from 'node:timers/promises';
import { processorSeconds, residentMemory } from './machine.ts';
import { writeLongPlan } from './plans.ts';
import { figure, type Row } from './row.ts';
import { openStage, startNow } from './stage.ts';

/** Memory of the host after a rest, and processor time of host and pages while a session runs with the ring in the room. */
export const measureCost = async (folder: string, seconds: number): Promise<readonly Row[]> => {
  const stage = await openStage(await writeLongPlan(folder, 'ring'));
  try {
    await startNow(stage);
    await sleep(seconds * 1000);
    const memory = await residentMemory(stage.product.pid());
    const read = async () => ({
      at: performance.now(),
      host: await processorSeconds(stage.product.pid()),
      console: await stage.console.cost(),
      room: await stage.room.cost(),
    });
    const before = await read();
    await sleep(seconds * 1000);
    const after = await read();
    const perMinute = (used: number): number => (used * 60_000) / (after.at - before.at);
    const host = perMinute(after.host - before.host);
    const room = perMinute(after.room.renderer - before.room.renderer);
    const console = perMinute(after.console.renderer - before.console.renderer);
    const drawn = (what: 'room' | 'console') => figure(perMinute(after[what].drawing - before[what].drawing), 2);
    return [
      { figure: `host memory after ${seconds} s`, ours: `${figure(memory, 0)} MiB`, goal: '≤ 80 MiB', peer: '117 MiB', met: memory <= 80 },
      {
        figure: 'host CPU while a session runs, two pages open',
        ours: `${figure(host, 2)} s per minute`,
        goal: '≤ 0.1 s per minute',
        peer: '0.33–0.47 s per minute',
        met: host <= 0.1,
      },
      {
        figure: 'room page CPU with the ring',
        ours: `${figure(room, 2)} s per minute (and ${drawn('room')} s in the browser's drawing process)`,
        goal: '≤ 0.7 s per minute',
        peer: '7.2 s per minute with a moving bar, 0.8 without',
        met: room <= 0.7,
      },
      {
        figure: 'console page CPU',
        ours: `${figure(console, 2)} s per minute (and ${drawn('console')} s in the browser's drawing process)`,
        goal: '≤ 1.5 s per minute',
        peer: '11–15 s per minute',
        met: console <= 1.5,
      },
    ];
  } finally {
    await stage.close();
  }
};
