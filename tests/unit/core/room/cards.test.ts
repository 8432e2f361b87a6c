import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../../src/core/room/cards.ts';
import { usualRoom } from '../../../../src/core/room/room-size.ts';

const english = (words: string) => ({ language: 'en', direction: 'ltr', words }) as const;
const german = (words: string) => ({ language: 'de', direction: 'ltr', words }) as const;
const cards = (...lines: Parameters<typeof cardsOf>[0]) =>
  cardsOf(lines, 'prompt', usualRoom, 'stacked').map((card) => card.map(({ words }) => words));
const long =
  'I sit by the river and listen. The water goes on without me, as it always has. Nothing has to be done now. I only have to be here, with all of you, for one more breath. And when the bell rings, I will stand up slowly, and thank the water.';

describe('words in cards', () => {
  it('are one card while they can be read from the last row', () => {
    expect(cards(english('When I let it come close, what I notice in my body is …'))).toHaveLength(1);
  });

  it('are one empty card where there are none', () => {
    expect(cards()).toEqual([[]]);
  });

  it('are parted at the ends of sentences, and none is lost', () => {
    const parted = cards(english(long));
    expect(parted.length).toBeGreaterThan(1);
    expect(parted.flat().join(' ')).toBe(long);
    for (const [words = ''] of parted) expect(words).toMatch(/[.]$/);
  });

  it('in two languages that fit together stay together', () => {
    expect(cards(english('A river is …'), german('Ein Fluss ist …'))).toEqual([['A river is …', 'Ein Fluss ist …']]);
  });

  it('in two languages that do not fit together follow one another, each whole where it can be', () => {
    const said = 'What I would like those who come after us to know about me, and about this evening, is …';
    const gesagt = 'Was die, die nach uns kommen, über mich und über diesen Abend wissen sollen, ist …';
    expect(cards(english(said), german(gesagt))).toEqual([[said], [gesagt]]);
  });

  it('without any space are parted between letters, never within one', () => {
    const family = '👩‍👩‍👧‍👦';
    const parted = cards(english(family.repeat(80))).flat();
    expect(parted.join('')).toBe(family.repeat(80));
    for (const words of parted) expect(words.length % family.length).toBe(0);
  });

  it('need more cards in a deeper hall', () => {
    const deep = cardsOf([english(long)], 'prompt', { depth: 28, width: 2 }, 'stacked');
    expect(deep.length).toBeGreaterThan(cards(english(long)).length);
  });
});
