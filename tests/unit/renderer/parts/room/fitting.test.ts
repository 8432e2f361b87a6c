import { describe, expect, it } from 'vitest';
import { canvasOf, capShare, usualRoom } from '../../../../../src/core/room/room-size.ts';
import { sizesForPrompt, sizesIn } from '../../../../../src/renderer/parts/room/fitting.ts';

const usual = sizesIn(usualRoom, canvasOf(16 / 9), capShare);
const line = (words: string) => ({ language: 'en', direction: 'ltr', words }) as const;

describe('the sizes a room allows', () => {
  it('end at 96 for prompts and at 64 for any word, in a hall of 14 m with a picture of 2 m', () => {
    expect(usual.of('prompt').at(-1)).toBe(96);
    expect(usual.aside).toBe(64);
  });

  it('are all larger in a deeper hall', () => {
    const deep = sizesIn({ depth: 24, width: 2 }, canvasOf(16 / 9), capShare);
    expect(deep.of('prompt')).toEqual([165]);
    expect(deep.aside).toBe(110);
  });

  it('are larger first, where the letters that stand in have lower capitals, and as small as ever where that does not fit', () => {
    const standingIn = sizesIn(usualRoom, canvasOf(16 / 9), { voice: 0.667, aside: 0.6 });
    expect(standingIn.of('prompt')).toEqual([156, 132, 112, 101, 96]);
    expect(standingIn.aside).toBe(70);
  });

  it('count a picture wider than 16:9 by its height', () => {
    const wide = sizesIn(usualRoom, canvasOf(21 / 9), capShare);
    expect(wide.of('prompt').at(-1)).toBe(96);
  });

  it.each([
    ['', 156],
    ['x'.repeat(60), 156],
    ['x'.repeat(61), 132],
    ['x'.repeat(75), 132],
    ['x'.repeat(76), 112],
    ['x'.repeat(400), 112],
  ])('begin for a prompt of %j with %i', (words, size) => {
    expect(sizesForPrompt(usual, [line(words)], 'prompt')[0]).toBe(size);
  });

  it('are smaller for two languages', () => {
    expect(sizesForPrompt(usual, [line('A river.'), line('Ein Fluss.')], 'prompt')[0]).toBeLessThan(120);
  });
});
