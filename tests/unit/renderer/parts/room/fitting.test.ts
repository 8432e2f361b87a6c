import { describe, expect, it } from 'vitest';
import { keepTogether, largestFitting, promptSizes, sizesFor } from '../../../../../src/renderer/parts/room/fitting.ts';

const line = (words: string) => ({ language: 'en', direction: 'ltr', words }) as const;

describe('the size of words', () => {
  it('is the largest that fits', () => {
    expect(largestFitting([156, 132, 112], (size) => size < 140)).toBe(132);
  });

  it('is the smallest where none fits', () => {
    expect(largestFitting([156, 132, 112], () => false)).toBe(112);
  });

  it.each([
    [60, 156],
    [75, 132],
    [115, 112],
    [116, 96],
  ])('begins, for %i characters, at %i', (characters, size) => {
    expect(sizesFor([line('x'.repeat(characters))], promptSizes)[0]).toBe(size);
  });

  it('begins at 118 for two languages', () => {
    expect(sizesFor([line('Short'), line('Kurz')], promptSizes)[0]).toBe(118);
  });

  it('never goes below what can be read at the back of the hall', () => {
    expect(Math.min(...sizesFor([line('x'.repeat(500))], promptSizes))).toBe(64);
  });
});

describe('words that stay together', () => {
  it.each([
    ['the ellipsis and the word before it', 'what I notice in my body is …', 'what I notice in my body\u00a0is\u00a0…'],
    ['a short last word', 'differently from you.', 'differently from\u00a0you.'],
    ['nothing else', 'Tell what you see outside', 'Tell what you see outside'],
    ['Arabic', 'واعتنى بي هو …', 'واعتنى بي\u00a0هو\u00a0…'],
  ])('%s', (_what, words, set) => {
    expect(keepTogether(words)).toBe(set);
  });
});
