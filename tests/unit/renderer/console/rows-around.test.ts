import { describe, expect, it } from 'vitest';
import { rowsAround } from '../../../../src/renderer/console/rows-around.ts';

const rows = Array.from({ length: 10 }, (_, index) => index);

describe('a window of rows', () => {
  it.each([
    ['a list that fits stays whole', 5, 20, { before: 0, rows, after: 0 }],
    ['the given row stands in the middle', 5, 4, { before: 3, rows: [3, 4, 5, 6], after: 3 }],
    ['at the beginning nothing is before', 0, 4, { before: 0, rows: [0, 1, 2, 3], after: 6 }],
    ['at the end nothing is after', 9, 4, { before: 6, rows: [6, 7, 8, 9], after: 0 }],
  ])('%s', (_name, middle, limit, expected) => {
    expect(rowsAround(rows, middle, limit)).toEqual(expected);
  });
});
