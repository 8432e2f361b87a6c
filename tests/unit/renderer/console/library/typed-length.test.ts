import { describe, expect, it } from 'vitest';
import { typedLength, typedNumber } from '../../../../../src/renderer/console/library/typed-length.ts';

describe('what is typed as a length', () => {
  it.each([
    ['2:30', '2:30'],
    [' 02:30 ', '2:30'],
    ['90:00', '1:30:00'],
    ['1:04:00', '1:04:00'],
    ['5', '5:00'],
    ['1.5', '1:30'],
    ['1,5', '1:30'],
    ['0', '0:00'],
  ])('%j is %j', (typed, length) => {
    expect(typedLength(typed)).toBe(length);
  });

  it.each(['soon', '2:75', '-1', '', '5 min'])('%j stays as it was typed', (typed) => {
    expect(typedLength(typed)).toBe(typed);
  });
});

describe('what is typed as a number', () => {
  it.each<[string, number | string]>([
    ['12', 12],
    ['−3,5', -3.5],
    ['-3.5', -3.5],
    ['', ''],
    ['many', 'many'],
  ])('%j is %j', (typed, number) => {
    expect(typedNumber(typed)).toBe(number);
  });
});
