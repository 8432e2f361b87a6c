import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatLength, type Millis, seconds } from '../../src/core/time.ts';

/** Between the strikes, in turn: a warning 2 s before the end of each voice of 5 s. */
const voiceSeconds = 5;
const groupSize = 8;
const mostVoices = 9;

/** A plan that is silent for a time and then rings the wood block at least so many times, every 3 and 2 seconds in turn, all by itself. */
export const writeStrikePlan = async (folder: string, strikes: number, silence: Millis): Promise<string> => {
  const voicesInAll = Math.ceil(strikes / 2 / groupSize);
  const rounds = Math.ceil(voicesInAll / mostVoices);
  const voices = Math.ceil(voicesInAll / rounds);
  const wood = { sound: 'wood-block', strikes: 1 };
  const plan = {
    formatVersion: 1,
    id: 'strikes',
    title: 'Bench, strikes',
    days: [
      {
        id: 'day',
        title: 'Day',
        start: '10:00',
        blocks: [
          {
            id: 'block',
            title: 'Block',
            practices: [
              {
                id: 'strikes',
                title: 'Strikes',
                timing: [
                  { pattern: 'cue-list', cues: [{ say: 'Wait.', show: 'Silence.', length: formatLength(silence), wait: 'time' }] },
                  ...Array.from({ length: rounds }, () => ({
                    pattern: 'group-voices',
                    groupSize,
                    voices: Array.from({ length: voices }, (_, place) => ({
                      name: `Voice ${place + 1}`,
                      prompt: 'Listen.',
                      length: formatLength(seconds(voiceSeconds)),
                    })),
                    openingSilence: '0:00',
                    warning: '0:02',
                    rest: '0:00',
                    bells: { silence: null, slotStart: wood, warning: wood, voiceChange: wood, slotEnd: null, last: null },
                  })),
                  { pattern: 'cue-list', cues: [{ say: 'Thank you.', show: 'Thank you.', length: '5:00' }] },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
  const path = join(folder, `strikes-${strikes}.json`);
  await writeFile(path, JSON.stringify(plan));
  return path;
};
