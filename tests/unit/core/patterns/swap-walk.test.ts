import { describe, expect, it } from 'vitest';
import { bellsOf, compiled, placesOf } from './compiling.ts';

const walk = { pattern: 'swap-walk', instruction: { length: '6:00' }, leg: '10:00', regroup: { length: '10:00' } } as const;

describe('a walk in pairs', () => {
  it('goes from the instruction over its legs to regrouping', () => {
    expect(placesOf(compiled(walk))).toEqual(['instruction', 'leg-1', 'leg-2', 'regroup']);
  });

  it('rings the start, a loud swap and a loud end', () => {
    expect(bellsOf(compiled(walk))).toEqual(['360 bell × 1', '960 bell × 3', '1560 bell × 5']);
  });

  it('needs nobody to look at a screen, and only the led parts wait for the hand', () => {
    const segments = compiled(walk);

    expect(segments.filter((segment) => segment.kind === 'walk').map(({ room, clock }) => [room.kind, clock])).toEqual([
      ['silence', 'none'],
      ['silence', 'none'],
    ]);
    expect(segments.map((segment) => segment.ends)).toEqual(['by hand', 'by itself', 'by itself', 'by hand']);
  });
});
