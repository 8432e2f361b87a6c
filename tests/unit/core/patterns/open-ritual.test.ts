import { describe, expect, it } from 'vitest';
import { bellsOf, compiled, placesOf, segmentAt } from './compiling.ts';

describe('a ritual with an open middle', () => {
  const segments = compiled({
    pattern: 'open-ritual',
    prepared: [{ length: '10:00' }, { length: '5:00', title: 'Dedication' }],
    open: { planned: '45:00' },
    closing: [{ length: '10:00', bell: { sound: 'bowl', strikes: 3 } }],
  });

  it('goes from prepared parts through the open middle to the closing', () => {
    expect(placesOf(segments)).toEqual(['prepared-1', 'prepared-2', 'open', 'closing-1']);
    expect(segments.map((segment) => segment.desk.label)).toEqual(['Opening 1 of 2', 'Dedication', 'Open middle', 'Closing']);
  });

  it('shows the room no time, and tells the facilitator alone when to begin to close', () => {
    expect(segmentAt(segments, 'open')).toMatchObject({
      kind: 'open',
      length: { kind: 'open', planned: 2_700_000 },
      ends: 'by hand',
      room: { kind: 'title', words: null },
      clock: 'none',
      cues: [
        { id: 'start', bell: { sound: 'bowl', strikes: 1 } },
        { id: 'close-900', reason: 'begin to close', bell: null, words: '15 minutes before the planned end' },
        { id: 'close-300', reason: 'begin to close', bell: null, words: '5 minutes before the planned end' },
      ],
    });
  });

  it('rings only at the turns that the plan names', () => {
    expect(bellsOf(segments)).toEqual(['900 bowl × 1', '3600 bowl × 3']);
  });

  it.each([
    [['0:00'], ['The planned end']],
    [
      ['0:45', '1:00', '1:30'],
      ['45 seconds before the planned end', '1 minute before the planned end', '1 minute 30 seconds before the planned end'],
    ],
    [['5:00', '5:00'], ['5 minutes before the planned end']],
    [['10:00', '12:00'], []],
  ])('with signs at %j before ten minutes end says %j', (cues, words) => {
    const [open] = compiled({ pattern: 'open-ritual', open: { planned: '10:00', cues, bell: null } });

    expect(open?.cues.map((cue) => cue.words)).toEqual(words);
  });
});
