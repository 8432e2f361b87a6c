import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { writeLongPlan } from './plans.ts';
import { calibrate, heardOn, type Seen, seenOn, watchText } from './probe.ts';
import { figure, type Row } from './row.ts';
import { openStage, startNow } from './stage.ts';
import { median, worst } from './statistics.ts';

const time = /\d+:\d\d/;

/** What both pages show of the time left, against the end that the host itself states, and against one another. */
export const measureSecond = async (folder: string, seconds: number): Promise<readonly Row[]> => {
  const stage = await openStage(await writeLongPlan(folder, 'digits'));
  try {
    await startNow(stage);
    const pages: readonly Page[] = [stage.console.page, stage.room.page];
    // The pages first compare their clocks with the host's.
    await sleep(3000);
    for (const page of pages) {
      await calibrate(page);
      await watchText(page, '[role=timer]', time);
    }
    await sleep(seconds * 1000);
    const endsAt = (await heardOn(stage.room.page)).at(-1)?.endsAt;
    if (typeof endsAt !== 'number') throw new Error('The host stated no end.');
    const [console, room] = [lateness(await seenOn(stage.console.page), endsAt), lateness(await seenOn(stage.room.page), endsAt)];
    const apart = [...console].flatMap(([left, late]) => {
      const there = room.get(left);
      return there === undefined ? [] : [Math.abs(there - late)];
    });
    const late = [...console.values(), ...room.values()].map(Math.abs);
    const each = (name: string, page: ReadonlyMap<number, number>) =>
      `${name} ${figure(median([...page.values()]))} median, ${figure(Math.min(...page.values()))} to ${figure(Math.max(...page.values()))}`;
    return [
      {
        figure: `shown second against the true second (${console.size + room.size} seconds), median / worst`,
        ours: `${figure(median(late))} / ${figure(worst(late))} ms off (late: ${each('console', console)}; ${each('room', room)})`,
        goal: '≤ 8 / 17 ms',
        peer: '17.6 / 40.8 ms',
        met: median(late) <= 8 && worst(late) <= 17,
      },
      {
        figure: `two windows apart (${apart.length} seconds), worst`,
        ours: `${figure(worst(apart))} ms, median ${figure(median(apart))} ms`,
        goal: '≤ 8 ms',
        peer: '7.5 ms',
        met: worst(apart) <= 8,
      },
    ];
  } finally {
    await stage.close();
  }
};

/** For each number of seconds left that was shown: how many milliseconds after its true instant it was painted. */
const lateness = (seen: readonly Seen[], endsAt: number): ReadonlyMap<number, number> =>
  new Map(
    seen.map(({ text, at }) => {
      const [minutes, seconds] = text.split(':').map(Number);
      const left = (minutes ?? 0) * 60 + (seconds ?? 0);
      return [left, at - (endsAt - left * 1000)];
    }),
  );
