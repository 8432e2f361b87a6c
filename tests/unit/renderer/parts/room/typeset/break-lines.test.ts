import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../../../src/renderer/parts/room/typeset/break-lines.ts';
import { hyphenated } from '../../../../../../src/renderer/parts/room/typeset/hyphenate.ts';

/** Every letter is as wide as every other. */
const measure = (words: string): number => [...words].length;
const lines = (text: string, width: number, language = 'en') =>
  breakLines(text, language, width, measure, true).lines.map((line) => line.trimEnd());

describe('lines', () => {
  it('come out about even', () => {
    expect(lines('three seven eight three seven eight', 24)).toEqual(['three seven eight', 'three seven eight']);
  });

  it('never end with one short word alone', () => {
    expect(lines('aaaaa bbbbb ccccc ddddd ee', 23).at(-1)).not.toBe('ee');
  });

  it('keep the ellipsis with the word before it', () => {
    expect(lines('what I notice is …', 15).at(-1)).toContain('is\u00a0…');
  });

  it('keep the breaks that the plan has', () => {
    expect(lines('first\nsecond', 40)).toEqual(['first', 'second']);
  });

  it('break Chinese between words, and never begin with a stop', () => {
    for (const line of lines('我在地球上活着，最爱的是清晨的河流和人们。我们一起。', 7, 'zh')) expect(line).not.toMatch(/^[，。]/);
  });

  it('tell where a word is longer than a line and may not be broken', () => {
    expect(breakLines('Donaudampfschifffahrt', 'de', 10, measure, false).fits).toBe(false);
  });

  it('break a word without any place for a hyphen by letters', () => {
    expect(lines('河'.repeat(5) + 'x'.repeat(25), 10, 'en').every((line) => measure(line) <= 10)).toBe(true);
  });
});

describe('a long word', () => {
  const within = (width: number) => (part: string) => part.length <= width;

  it('gets a hyphen before a consonant that a vowel follows', () => {
    expect(hyphenated('Verantwortungsübernahme', 'de', within(16))).toEqual(['Verantwortungsü-', 'bernahme']);
  });

  it('never parts one sound', () => {
    expect(hyphenated('Gesellschaft', 'de', within(9))?.[0]).not.toMatch(/s-$|sc-$/);
  });

  it('is parted at the soft hyphens that the plan gives', () => {
    expect(hyphenated('Verant\u00adwortungs\u00adübernahme', 'de', within(18))).toEqual(['Verant\u00adwortungs-', 'übernahme']);
  });

  it('of a script without hyphens has none', () => {
    expect(hyphenated('المسؤولية', 'ar', within(4))).toBeNull();
  });
});
