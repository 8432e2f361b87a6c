import { expect, it } from 'vitest';
import { afterStop, type Reloads } from '../../../../src/main/shell/crash-guard.ts';

const acts = (stops: readonly number[]): readonly string[] => {
  let reloads: Reloads = [];
  return stops.map((at) => {
    const next = afterStop(reloads, at);
    reloads = next.reloads;
    return next.act;
  });
};

it.each([
  ['once', [0], ['reload']],
  ['three times within a minute', [0, 1000, 2000], ['reload', 'reload', 'reload']],
  ['a fourth time within the minute', [0, 1000, 2000, 3000], ['reload', 'reload', 'reload', 'give up']],
  ['seldom, but for ever', [0, 30_000, 60_000, 90_000, 120_000, 150_000], ['reload', 'reload', 'reload', 'reload', 'reload', 'reload']],
  ['too often, then again after a quiet minute', [0, 1, 2, 3, 61_000], ['reload', 'reload', 'reload', 'give up', 'reload']],
])('a page that stops %s', (_what, stops, expected) => {
  expect(acts(stops)).toEqual(expected);
});
