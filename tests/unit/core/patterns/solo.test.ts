import { describe, expect, it } from 'vitest';
import { bellsOf, compiled, placesOf, segmentAt } from './compiling.ts';

const solo = {
  pattern: 'solo',
  instruction: { length: '3:00' },
  task: 'Find an object.',
  length: '10:00',
  gather: { length: '5:00' },
} as const;

describe('time alone', () => {
  it('goes from the instruction out and back to gathering', () => {
    expect(placesOf(compiled(solo))).toEqual(['instruction', 'solo', 'gather']);
  });

  it('shows the time to be back under its task, and waits at the end until everyone is here', () => {
    expect(segmentAt(compiled(solo), 'solo')).toMatchObject({
      kind: 'solo',
      length: { kind: 'timed', length: 600_000 },
      ends: 'by hand',
      room: { kind: 'return', words: 'Find an object.', bellCalls: true },
      clock: 'return',
      prompt: 0,
    });
  });

  it('is called back five minutes before the end and at the end', () => {
    const segments = compiled(solo);

    expect(bellsOf(segments)).toEqual(['480 bell × 1', '780 bell × 3']);
    expect(segmentAt(segments, 'solo').cues.map((cue) => [cue.id, cue.words])).toEqual([
      ['half', null],
      ['recall-300', '5 minutes to go'],
      ['recall-0', 'time to be back'],
    ]);
  });

  it('promises no bell where none will ring, and rings none before it begins or twice at once', () => {
    const bell = { sound: 'bell' } as const;
    const one = compiled({
      ...solo,
      recalls: [
        { before: '10:00', bell },
        { before: '1:00', bell },
        { before: '1:00', bell },
      ],
    });

    expect(bellsOf(one)).toEqual(['720 bell × 1']);
    expect(segmentAt(compiled({ ...solo, recalls: [] }), 'solo').room).toMatchObject({ bellCalls: false });
  });

  it('keeps the bell of gathering, which begins when the facilitator says so', () => {
    const gather = { length: '5:00', bell: { sound: 'bowl' } } as const;

    expect(segmentAt(compiled({ ...solo, gather }), 'gather').cues[0]).toMatchObject({ id: 'start', bell: { sound: 'bowl', strikes: 1 } });
  });

  it('shows the task as a prompt where the room is to see another clock', () => {
    expect(segmentAt(compiled({ ...solo, clock: 'ring' }), 'solo')).toMatchObject({
      room: { kind: 'prompt', prompt: 'Find an object.', who: null },
      clock: 'ring',
    });
  });
});
