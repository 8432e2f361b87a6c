import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/core/session/decide.ts';
import { evolve, newSession } from '../../../../src/core/session/evolve.ts';
import type { Session, SessionCommand } from '../../../../src/core/session/session.ts';
import { type Instant, later, millis } from '../../../../src/core/time.ts';
import { projectionView } from '../../../../src/core/views/build-projection-view.ts';
import { halfPastSix, rules, runOf, segment } from './small-plan.ts';

const run = runOf({
  segments: [segment('one', { room: { kind: 'card', words: 'One' } }), segment('two', { room: { kind: 'card', words: 'Two' } })],
});
const began: Instant = halfPastSix;
const enter = (session: Session, segment: number, at: Instant) =>
  evolve(run, session, { type: 'segmentEntered', at, segment, how: 'next', held: false });
const having = (session: Session, command: SessionCommand, at: Instant): Session => {
  const decision = decide(run, session, command, at, rules);
  if (!decision.ok) throw new Error(decision.reason);
  return decision.facts.reduce((state, fact) => evolve(run, state, fact), session);
};
const seen = (session: Session) => projectionView({ run, session, roomTheme: 'hall', roomSize: { depth: 14, width: 2 } });
const at = (length: number) => later(began, millis(length));

describe('a frozen picture', () => {
  const frozen = having(enter(newSession(), 0, began), { type: 'setFrozen', frozen: true }, at(5000));

  it('stays while the session goes on, and shows the present when it is let go', () => {
    const further = enter(frozen, 1, at(9000));
    expect(seen(further).face).toEqual(seen(frozen).face);
    const released = having(further, { type: 'setFrozen', frozen: false }, at(10_000));
    expect(seen(released)).toEqual(seen(enter(newSession(), 1, at(9000))));
  });

  it('shows no time once another part runs', () => {
    expect(seen(enter(frozen, 1, at(9000))).clock).toEqual({ kind: 'none' });
  });

  it('gives way to black and to care', () => {
    expect(seen(having(frozen, { type: 'care' }, at(6000))).screen).toBe('care');
    expect(seen(having(frozen, { type: 'setScreen', screen: 'black' }, at(6000))).screen).toBe('black');
  });

  it('cannot be frozen twice', () => {
    expect(decide(run, frozen, { type: 'setFrozen', frozen: true }, at(6000), rules)).toMatchObject({ ok: false });
  });

  it('is let go by the close', () => {
    expect(having(frozen, { type: 'close' }, at(7000)).frozen).toBeNull();
  });
});

describe('a card', () => {
  it('is turned, and the next part begins with its first', () => {
    const turned = having(enter(newSession(), 0, began), { type: 'turnCard', card: 1 }, at(2000));
    expect(turned.phase).toMatchObject({ card: { number: 1 } });
    expect(enter(turned, 1, at(4000)).phase).toMatchObject({ card: { number: 0 } });
  });

  it('is not turned twice by a finger that pressed twice', () => {
    const turned = having(enter(newSession(), 0, began), { type: 'turnCard', card: 1 }, at(2000));
    expect(decide(run, turned, { type: 'turnCard', card: 2 }, at(2300), rules)).toMatchObject({ ok: false });
    expect(decide(run, turned, { type: 'next' }, at(2300), rules)).toMatchObject({ ok: false });
  });
});
