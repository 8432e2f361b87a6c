import { expect, it } from 'vitest';
import { isNews } from '../../../../src/renderer/link/sequence.ts';

it.each([
  ['the first snapshot of all', undefined, { hostRun: 'a', seq: 9 }, true],
  ['a later one', { hostRun: 'a', seq: 4 }, { hostRun: 'a', seq: 5 }, true],
  ['the same again', { hostRun: 'a', seq: 4 }, { hostRun: 'a', seq: 4 }, false],
  ['an older one', { hostRun: 'a', seq: 4 }, { hostRun: 'a', seq: 3 }, false],
  ['a lower number of a restarted host', { hostRun: 'a', seq: 4 }, { hostRun: 'b', seq: 1 }, true],
])('%s is news or not', (_what, last, next, news) => {
  expect(isNews(last, next)).toBe(news);
});
