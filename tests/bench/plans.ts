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

/** A plan in which a bell rings every five seconds, so many times. */
export const writeBellPlan = (folder: string, bells: number): Promise<string> =>
  writePlan(folder, `bells-${bells}`, [
    {
      id: 'settle',
      title: 'Settling',
      timing: [{ pattern: 'cue-list', cues: [{ show: 'Quiet.', length: '0:10', wait: 'time' }] }],
    },
    ...Array.from({ length: Math.ceil(bells / 50) }, (_, practice) => ({
      id: `bells-${practice + 1}`,
      title: 'Bells',
      timing: [
        {
          pattern: 'cue-list',
          cues: Array.from({ length: Math.min(50, bells - practice * 50) }, () => ({
            show: 'Listen.',
            length: '0:05',
            wait: 'time',
            bell: { sound: 'chime' },
          })),
        },
      ],
    })),
    {
      id: 'over',
      title: 'The bells are over.',
      timing: [{ pattern: 'cue-list', cues: [{ show: 'The bells are over.', length: '5:00' }] }],
    },
  ]);

const writePlan = async (folder: string, id: string, practices: readonly unknown[]): Promise<string> => {
  const path = join(folder, `${id}.json`);
  const days = [{ id: 'day', title: 'Day', start: '10:00', blocks: [{ id: 'block', title: 'Block', practices }] }];
  await writeFile(path, JSON.stringify({ formatVersion: 1, id, title: `Bench, ${id}`, days }));
  return path;
};
