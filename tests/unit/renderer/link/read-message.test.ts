import { describe, expect, it } from 'vitest';
import { readAlive, readClock, readReply, readSnapshot } from '../../../../src/renderer/link/read-message.ts';

const clock = { now: 1000, speed: 1 };

describe('what comes from the host', () => {
  it('is read as a snapshot when everything is there', () => {
    const message = { hostRun: 'a', seq: 1, clock, view: { screen: 'black' } };
    expect(readSnapshot(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['a string', 'snapshot'],
    ['no host run', { seq: 1, clock, view: {} }],
    ['a number in words', { hostRun: 'a', seq: 'one', clock, view: {} }],
    ['a broken clock', { hostRun: 'a', seq: 1, clock: { now: null, speed: 1 }, view: {} }],
    ['no view', { hostRun: 'a', seq: 1, clock, view: null }],
  ])('is no snapshot with %s', (_what, message) => {
    expect(readSnapshot(message)).toBeUndefined();
  });

  it('is no clock when it would stand still or run backwards', () => {
    expect(readClock({ now: 1000, speed: 0 })).toBeUndefined();
    expect(readClock({ now: 1000, speed: -1 })).toBeUndefined();
  });

  it('is a sign of life with the clock', () => {
    expect(readAlive({ hostRun: 'a', clock })).toEqual(clock);
    expect(readAlive('alive')).toBeUndefined();
  });

  it('is a reply: done, or a sentence why not', () => {
    expect(readReply({ ok: true })).toEqual({ ok: true });
    expect(readReply({ ok: false, reason: 'Nothing runs yet.' })).toEqual({ ok: false, reason: 'Nothing runs yet.' });
    expect(readReply({ ok: false })).toBeUndefined();
  });
});
