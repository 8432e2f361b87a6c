import { describe, expect, it } from 'vitest';
import { instant } from '../../../../src/core/time.ts';
import { bellsOf, compiled } from './compiling.ts';

describe('a break', () => {
  it('shows when to be back, rings five minutes before and at the end, and waits for the hand', () => {
    const segments = compiled({ pattern: 'break', length: '10:00', show: 'Tea is in the kitchen.' });

    expect(segments).toMatchObject([
      {
        id: 'practice/0/break',
        kind: 'break',
        length: { kind: 'timed', length: 600_000 },
        ends: 'by hand',
        room: { kind: 'return', words: 'Tea is in the kitchen.', bellCalls: true },
        clock: 'return',
      },
    ]);
    expect(bellsOf(segments)).toEqual(['300 chime × 1', '600 bell × 2']);
  });

  it('ends at a clock time that holds, with its length as a plan', () => {
    const [pause] = compiled(
      { pattern: 'break', length: '15:00', until: '20:05' },
      { until: (clock) => instant(clock === '20:05' ? 42 : 0) },
    );

    expect(pause).toMatchObject({ length: { kind: 'until', until: 42, planned: 900_000 }, desk: { detail: 'until 20:05' } });
  });

  it.each([
    ['words', 'The three stories.', { kind: 'card', words: 'The three stories.' }],
    ['the title', undefined, { kind: 'title', words: null }],
  ])('shows %s instead of a time in a plenary', (_, show, room) => {
    const [plenary] = compiled({ pattern: 'break', length: '25:00', clock: 'none', bells: [], ...(show === undefined ? {} : { show }) });

    expect(plenary).toMatchObject({ room, clock: 'none', cues: [], desk: { label: 'Together' } });
  });
});
