import { describe, expect, it } from 'vitest';
import { formatLength, total } from '../../../../src/core/time.ts';
import { compiled, sumOf, type TimingInFile } from './compiling.ts';

const prompts = (count: number) => Array.from({ length: count }, (_, place) => ({ words: `Sentence ${place + 1} …` }));
const voices = (...lengths: string[]) => lengths.map((length, place) => ({ name: `Voice ${place + 1}`, prompt: 'Speak.', length }));

type Recipe = { readonly name: string; readonly parts: readonly TimingInFile[]; readonly sum: string };

const recipes: readonly Recipe[] = [
  {
    name: 'Open Sentences: 5 + 5 × 2 × 2:00 + 10 × 0:10 + 3',
    parts: [{ pattern: 'dyad-sentences', opening: { length: '5:00' }, prompts: prompts(5), turn: '2:00', closing: { length: '3:00' } }],
    sum: '29:40',
  },
  {
    name: 'Spiral in a talk: each way 4 × 2:00 and four pauses of 0:30',
    parts: [{ pattern: 'dyad-sentences', prompts: prompts(4), turn: '2:00', rest: '0:30', switch: 'per series' }],
    sum: '20:00',
  },
  {
    name: 'Widening Circles: 6 + 1 + 4 × (4 × 2:30 + 0:30) + 10',
    parts: [
      {
        pattern: 'group-voices',
        opening: { length: '6:00' },
        groupSize: 4,
        voices: voices('2:30', '2:30', '2:30', '2:30'),
        closing: { length: '10:00' },
      },
    ],
    sum: '59:00',
  },
  {
    name: 'Strengthening Intentions: 6 + 2 + 4 × (2 + 3 × 2 + 2) + 5',
    parts: [
      {
        pattern: 'group-voices',
        opening: { length: '6:00' },
        openingSilence: '2:00',
        groupSize: 4,
        speakers: 'clockwise',
        voices: voices('2:00', '2:00', '2:00', '2:00'),
        holderClosing: '2:00',
        rest: '0:00',
        closing: { length: '5:00' },
      },
    ],
    sum: '53:00',
  },
  {
    name: 'Harvesting the Gifts: 5 + 40 + 15',
    parts: [{ pattern: 'music-led', opening: { length: '5:00' }, length: '40:00', closing: { length: '15:00' } }],
    sum: '1:00:00',
  },
  {
    name: 'Mirror Walk: 6 + 2 × 10 + 10 + 4',
    parts: [
      { pattern: 'swap-walk', instruction: { length: '6:00' }, leg: '10:00', regroup: { length: '10:00', title: 'Foursomes' } },
      { pattern: 'cue-list', cues: [{ title: 'Circle', length: '4:00' }] },
    ],
    sum: '40:00',
  },
  {
    name: 'Seventh Generation: 8 + 1 + 3 × 5:30 + 5 + 1 + 1 + 3 + 20',
    parts: [
      {
        pattern: 'cue-list',
        opening: { length: '8:00' },
        cues: ['1:00', '5:30', '5:30', '5:30', '5:00', '1:00', '1:00', '3:00'].map((length) => ({ length })),
        closing: { length: '20:00' },
      },
    ],
    sum: '55:30',
  },
];

describe('the published totals (domain 1.2)', () => {
  it.each(recipes)('$name = $sum', ({ parts, sum }) => {
    const lengths = parts.map((timing, part) => sumOf(compiled(timing, { part })));

    expect(formatLength(total(lengths))).toBe(sum);
    expect(total(lengths) % 1000).toBe(0);
  });
});
