import { writeFile } from 'node:fs/promises';
import { expect, test } from './product.ts';

const plan = {
  formatVersion: 1,
  id: 'quiet',
  title: 'Quiet',
  days: [
    {
      id: 'one',
      title: 'Day',
      start: '10:00',
      blocks: [
        {
          id: 'all',
          title: 'All',
          practices: [
            {
              id: 'voices',
              title: 'Voices',
              stage: 'honoring-pain',
              timing: [
                {
                  pattern: 'group-voices',
                  groupSize: 3,
                  openingSilence: '5:00',
                  voices: [{ name: 'Own', prompt: 'Speak for yourself.', length: '5:00' }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

test('in silence nothing on the room’s page changes by a single pixel for a minute', async ({ start }, info) => {
  test.setTimeout(120_000);
  const path = info.outputPath('quiet.json');
  await writeFile(path, JSON.stringify(plan));
  const product = await start({ plan: path });
  const console = await product.console();
  const room = await product.room({ viewport: { width: 960, height: 540 } });
  await console.getByRole('button', { name: 'Start now' }).click();
  await expect(room.getByRole('img', { name: 'Silence' })).toBeVisible();
  await expect(room.locator('.room-layer')).toHaveCount(1);
  await room.waitForTimeout(1500);
  const first = await room.screenshot();
  const changes: number[] = [];
  for (let second = 1; second <= 60; second += 1) {
    await room.waitForTimeout(1000);
    if (!first.equals(await room.screenshot())) changes.push(second);
  }
  expect(changes).toEqual([]);
});
