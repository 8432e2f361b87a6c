import { describe, expect, it } from 'vitest';
import { compiled } from './compiling.ts';

describe('a list of cues', () => {
  const segments = compiled({
    pattern: 'cue-list',
    opening: { length: '1:00', title: 'Arriving', say: 'Welcome.' },
    cues: [
      { title: 'Walk', say: 'Walk about.', length: '1:30', bell: { sound: 'chime' } },
      { show: 'Stop and look up.', length: '0:30', wait: 'time', clock: 'ring', notes: ['face the group'] },
    ],
  });

  it('opens with a led part that is privately told its planned end', () => {
    expect(segments[0]).toMatchObject({
      kind: 'talk',
      ends: 'by hand',
      length: { kind: 'timed', length: 60_000 },
      room: { kind: 'title', words: null },
      cues: [{ id: 'end', reason: 'end', at: { from: 'end', offset: 0 }, bell: null }],
      desk: { label: 'Arriving', detail: 'Opening', say: 'Welcome.' },
    });
  });

  it('waits for the hand under the title of the practice, with a calm planned end', () => {
    expect(segments[1]).toMatchObject({
      id: 'practice/0/cue-1',
      kind: 'cue',
      ends: 'by hand',
      room: { kind: 'title', words: null },
      clock: 'none',
      cues: [
        { id: 'start', bell: { sound: 'chime', strikes: 1 } },
        { id: 'end', bell: null },
      ],
      desk: { label: 'Walk', detail: 'cue 1 of 2', say: 'Walk about.' },
    });
  });

  it('goes on by itself where the plan says so, and shows what the plan gives the room', () => {
    expect(segments[2]).toMatchObject({
      ends: 'by itself',
      room: { kind: 'card', words: 'Stop and look up.' },
      clock: 'ring',
      desk: { label: 'Cue 2', detail: 'cue 2 of 2', notes: ['face the group'] },
    });
  });
});
