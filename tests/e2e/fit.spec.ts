import { expect, test } from '@playwright/test';
import { usualRoom } from '../../src/core/room/room-size.ts';
import { promptPictures, shapes } from '../fit/pictures.ts';
import { generatePrompts } from '../fit/prompts.ts';
import { buildRoomPage, type RoomPage } from '../fit/room-page.ts';

const seed = Number(process.env.SPIRAL_FIT_SEED ?? 2026);
const count = Number(process.env.SPIRAL_FIT_COUNT ?? 36);
const rooms = [usualRoom, { depth: 20, width: 2.5 }, { depth: 6, width: 2 }];

/** Whose letters a kind of prompt is set in. Chinese, Japanese and Korean are set in the computer's. */
const lettersOf: Readonly<Record<string, string>> = {
  English: 'Literata Variable',
  Arabic: 'Noto Naskh Arabic Variable',
  Hebrew: 'Frank Ruhl Libre Variable',
  Thai: 'Noto Serif Thai Variable',
  Hindi: 'Noto Serif Devanagari Variable',
};

let roomPage: RoomPage;
test.beforeAll(async () => {
  roomPage = await buildRoomPage();
});
test.afterAll(async () => roomPage.remove());

test(`${count} prompts (seed ${seed}) in four shapes, alone and in two languages, stay in their places and never fall below the floor`, async ({
  page,
}) => {
  test.setTimeout(60_000 + count * 2500);
  await page.setViewportSize({ width: 1700, height: 820 });
  await roomPage.open(page);
  const prompts = generatePrompts(seed, count);
  const problems: string[] = [];
  let pictures = 0;
  for (const { name, width, height } of shapes) {
    for (const [index, prompt] of prompts.entries()) {
      const other = prompts[(index + 7) % prompts.length] ?? prompt;
      const size = rooms[index % 5 === 3 ? 1 : index % 5 === 4 ? 2 : 0] ?? usualRoom;
      const layout = index % 2 === 0 ? 'stacked' : 'side by side';
      /* Of a picture wider than 16:9, the part that would be 16:9. */
      const across = Math.min(width, (height * 16) / 9);
      const sets = [promptPictures([prompt], layout, size, `${index}`), promptPictures([prompt, other], layout, size, `${index} two`)];
      const [floor, wordFloor] = [(size.depth / 200 / size.width) * across, (size.depth / 325 / size.width) * across];
      for (const views of sets) {
        pictures += views.length;
        const found = await page.evaluate(
          async ({ views, width, height, floor, wordFloor }) => {
            const all: string[] = [];
            for (const view of views) {
              window.room.show(view, width, height);
              /* The first words in a script fetch its letters. */
              if (document.fonts.status === 'loading') {
                await document.fonts.ready;
                await new Promise((drawn) => setTimeout(drawn, 20));
              }
              all.push(...window.room.measure(floor, wordFloor));
              if (document.querySelector('.fitted')?.textContent?.includes('…') === true && !JSON.stringify(view.face).includes('…'))
                all.push('words were left out');
            }
            return all;
          },
          { views, width, height, floor, wordFloor },
        );
        problems.push(...found.map((words) => `${name}, prompt ${index} (${prompt.kind} and ${other.kind}, ${layout}): ${words}`));
      }
    }
  }
  /* Measured were letters of ours, not whatever this computer has in their place. */
  const fetched = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
  );
  expect(fetched).toEqual(expect.arrayContaining(prompts.flatMap(({ kind }) => lettersOf[kind] ?? [])));
  console.log(`${count} prompts, seed ${seed}: ${pictures} pictures measured, ${problems.length} problems.`);
  expect(problems.slice(0, 40)).toEqual([]);
});
