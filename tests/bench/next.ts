import { setTimeout as sleep } from 'node:timers/promises';
import { cardWords, writeCardPlan } from './plans.ts';
import { calibrate, clicksOn, heardOn, seenOn, watchText } from './probe.ts';
import { figure, type Row } from './row.ts';
import { openStage, startNow } from './stage.ts';
import { median, percentile } from './statistics.ts';

/** From a real click on Next in the console to the new words painted in the room. */
export const measureNext = async (
  folder: string,
  { practices, cardsEach, clicks }: { readonly practices: number; readonly cardsEach: number; readonly clicks: number },
): Promise<readonly Row[]> => {
  const stage = await openStage(await writeCardPlan(folder, practices, cardsEach));
  try {
    await startNow(stage);
    const { page: room } = stage.room;
    const { page: console } = stage.console;
    await room.getByText(cardWords(1), { exact: true }).waitFor();
    await calibrate(room);
    await calibrate(console);
    await watchText(room, 'body', /Card \d+\./);
    const clicked = (await clicksOn(console)).length;
    const next = console.getByRole('button', { name: /^Next/ });
    for (let click = 1; click <= clicks; click += 1) {
      // Pictures cross-fade for 1.4 s, and nobody leads a group faster; the odd part keeps clicks from falling into step with the seconds.
      await sleep(1900 + ((click * 37) % 200));
      await next.click();
    }
    await sleep(500);
    const seen = await seenOn(room);
    const pressed = (await clicksOn(console)).slice(clicked);
    const taken = pressed.map((at, index) => {
      const painted = seen.find(({ text }) => text === cardWords(index + 2));
      if (!painted) throw new Error(`The room never showed ${cardWords(index + 2)} after click ${index + 1}.`);
      return painted.at - at;
    });
    // The message that brings a card is the first after its click.
    const messages = await heardOn(room);
    const onTheWay = pressed.map((at) => (messages.find((message) => message.at >= at)?.at ?? Number.POSITIVE_INFINITY) - at);
    const [middle, high, highest] = [median(taken), percentile(taken, 0.95), percentile(taken, 0.99)];
    return [
      {
        figure: `click Next → room painted, plan of ${practices} practices (${taken.length} clicks, two seconds apart), median / p95 / p99`,
        ours: `${figure(middle)} / ${figure(high)} / ${figure(highest)} ms (the message is there after ${figure(median(onTheWay))} ms, median)`,
        goal: '≤ 10 / 15 / 18 ms',
        peer: practices > 500 ? '19.8 / 27.0 / 27.4 ms' : '11.4 / 16.0 / 19.8 ms',
        met: middle <= 10 && high <= 15 && highest <= 18,
      },
    ];
  } finally {
    await stage.close();
  }
};
