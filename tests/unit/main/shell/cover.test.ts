import { expect, it } from 'vitest';
import { createCover, isCovered, nextCover } from '../../../../src/main/shell/cover.ts';
import { type Display, identityOf } from '../../../../src/main/shell/display-identity.ts';
import { display, laptop, projector } from './displays.ts';

const mirrored = [laptop, display(2, 'Hall projector', laptop.bounds)];
const room = identityOf(projector);

it.each<[string, readonly (readonly Display[] | 'read')[], boolean]>([
  ['one display at the start', [[laptop]], true],
  ['one display, after that was read', [[laptop], 'read'], false],
  ['two displays', [[laptop, projector]], false],
  ['none at all', [[]], false],
  ['none, then one', [[], [laptop]], true],
  ['one, then two', [[laptop], [laptop, projector]], false],
  ['two that show the same', [mirrored], true],
  ['a projector that is pulled in a session', [[laptop, projector], [laptop]], false],
  ['a lid that is closed: only the room’s display is left', [[laptop, projector], [projector]], true],
  ['the same, after that was read', [[laptop, projector], [projector], 'read'], false],
  [
    'the same, read, and the display changes its size',
    [[laptop, projector], [projector], 'read', [display(2, 'Hall projector', laptop.bounds)]],
    false,
  ],
  ['two that begin to show the same', [[laptop, projector], mirrored], true],
])('private words are covered with %s: %s', (_what, [first, ...then], is) => {
  const start = createCover(first === undefined || first === 'read' ? [] : first);
  let end = start;
  for (const step of then) end = step === 'read' ? { ...end, isRead: true } : nextCover(end, step, room);
  expect(isCovered(end)).toBe(is);
});
