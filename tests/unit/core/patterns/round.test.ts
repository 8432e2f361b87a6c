import { describe, expect, it } from 'vitest';
import { timingSchema } from '../../../../src/core/patterns/parameters.ts';
import { bellsOf, compiled, placesOf, segmentAt } from './compiling.ts';

const round = { pattern: 'round', prompt: 'What are you grateful for?', say: 'Pass the stone.', allowance: '1:00' } as const;

describe('a round that is not counted', () => {
  it('is one open part for the plan’s number of people, with the prompt and no clock', () => {
    expect(compiled(round, { people: 20 })).toMatchObject([
      {
        id: 'practice/0/round-1',
        kind: 'round',
        length: { kind: 'open', planned: 1_200_000 },
        ends: 'by hand',
        room: { kind: 'prompt', prompt: 'What are you grateful for?', who: null },
        clock: 'none',
        desk: { label: 'The round', say: 'Pass the stone.' },
        prompt: 0,
      },
    ]);
  });

  it('reckons with a circle of twelve when nobody knows how many come', () => {
    expect(compiled({ ...round, counted: true }, { people: null })).toMatchObject([{ length: { kind: 'open', planned: 720_000 } }]);
  });
});

describe('a counted round', () => {
  const counted = { ...round, people: 3, counted: true } as const;

  it('waits for the hand at each person, whose gentle length is private', () => {
    const segments = compiled(counted);

    expect(placesOf(segments)).toEqual(['round-1/person-1', 'round-1/person-2', 'round-1/person-3']);
    expect(segments[1]).toMatchObject({
      length: { kind: 'timed', length: 60_000 },
      ends: 'by hand',
      room: { who: { kind: 'round', person: 2, of: 3 } },
      clock: 'none',
      cues: [{ id: 'end', bell: null, words: 'The gentle length has passed' }],
      desk: { label: 'Person 2 of 3', say: null },
    });
  });

  it('goes round twice, with words of its own for the second time', () => {
    const segments = compiled({ ...counted, rounds: 2, secondPrompt: 'And now?', secondSay: 'Once more.' });

    expect(segmentAt(segments, 'round-2/person-1')).toMatchObject({
      room: { prompt: 'And now?' },
      desk: { say: 'Once more.', detail: 'round 2 of 2' },
      prompt: 1,
    });
    expect(bellsOf(segments)).toEqual(['0 bowl × 1']);
  });
});

describe('the last bell of a round', () => {
  const bells = { start: null, last: { sound: 'bowl', strikes: 3 } } as const;

  it('rings when the closing begins, never while someone speaks', () => {
    const segments = compiled({ ...round, bells, closing: { length: '2:00' } });

    expect(segmentAt(segments, 'round-1').cues).toEqual([]);
    expect(segmentAt(segments, 'closing').cues[0]).toMatchObject({ id: 'start', bell: { sound: 'bowl', strikes: 3 } });
  });

  it('is refused without a closing', () => {
    const read = timingSchema.safeParse({ ...round, bells });

    expect(read.error?.issues).toMatchObject([
      { path: ['bells', 'last'], message: 'needs a closing part, because it rings when the closing begins.' },
    ]);
  });
});
