import { expect, it } from 'vitest';
import { connectionAt } from '../../../../src/renderer/link/staleness.ts';

it.each([
  ['never heard: still connecting', undefined, 60_000, 'connecting'],
  ['heard just now: live', 1000, 1000, 'live'],
  ['heard two and a half seconds ago: live', 1000, 3500, 'live'],
  ['silent for three seconds: lost', 1000, 4000, 'lost'],
])('%s', (_what, lastHeard, now, connection) => {
  expect(connectionAt(lastHeard, now)).toBe(connection);
});
