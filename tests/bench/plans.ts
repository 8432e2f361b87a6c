import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What each card of a bench plan shows to the room; the number is what a page is watched for. */
export const cardWords = (card: number): string => `Card ${card}.`;

/** A plan of so many practices, each with cards that wait for the hand. */
export const writeCardPlan = (folder: string, practices: number, cardsEach: number): Promise<string> =>
  writePlan(
    folder,
    `cards-${practices}`,
    Array.from({ length: practices }, (_, practice) => ({
      id: `practice-${practice + 1}`,
      title: `Practice ${practice + 1}`,
      timing: [
        {
          pattern: 'cue-list',
          cues: Array.from({ length: cardsEach }, (_, card) => ({
            say: 'Take a breath, and look at the one before you.',
            show: cardWords(practice * cardsEach + card + 1),
            length: '0:10',
          })),
        },
      ],
    })),
  );

/** A plan with one long timed part: half an hour with the given clock for the room. */
export const writeLongPlan = (folder: string, clock: 'ring' | 'digits'): Promise<string> =>
  writePlan(folder, `long-${clock}`, [
    {
      id: 'long',
      title: 'A long part',
      stage: 'gratitude',
      timing: [
        {
          pattern: 'cue-list',
          cues: [
            { say: 'Write for a while.', show: 'What do you love about being alive?', length: '30:00', wait: 'time', clock },
            { say: 'Thank you.', show: 'Thank you.', length: '5:00' },
          ],
        },
      ],
    },
  ]);

const writePlan = async (folder: string, id: string, practices: readonly unknown[]): Promise<string> => {
  const path = join(folder, `${id}.json`);
  const days = [{ id: 'day', title: 'Day', start: '10:00', blocks: [{ id: 'block', title: 'Block', practices }] }];
  await writeFile(path, JSON.stringify({ formatVersion: 1, id, title: `Bench, ${id}`, days }));
  return path;
};
