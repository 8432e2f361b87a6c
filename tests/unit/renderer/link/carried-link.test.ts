// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connection } from '../../../../src/core/contract.ts';
import { createCarriedLink } from '../../../../src/renderer/link/carried-link.ts';
import type { Carrier, Ears } from '../../../../src/renderer/link/carrier.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const setUp = () => {
  const opened: Ears[] = [];
  const closed: Ears[] = [];
  const seen: number[] = [];
  const connections: Connection[] = [];
  const carrier: Carrier = {
    open(ears) {
      opened.push(ears);
      return () => void closed.push(ears);
    },
    send: async () => Promise.reject(new Error('gone')),
    askClock: async () => ({ now: 50_000 + performance.now(), speed: 1 }),
  };
  const link = createCarriedLink<'projection'>(carrier);
  const snapshot = (hostRun: string, seq: number) => ({ hostRun, seq, clock: { now: 50_000 + performance.now(), speed: 1 }, view: {} });
  const undo = [link.watch(({ seq }) => seen.push(seq)), link.watchConnection((connection) => connections.push(connection))];
  return { link, opened, closed, seen, connections, snapshot, stop: () => undo.forEach((each) => void each()) };
};

describe('the link', () => {
  it('hands on what is new and drops what is old, also across a restart of the host', () => {
    const { opened, seen, snapshot } = setUp();
    for (const message of [snapshot('a', 7), snapshot('a', 6), snapshot('a', 8), snapshot('b', 1)]) opened[0]?.snapshot(message);
    expect(seen).toEqual([7, 8, 1]);
  });

  it('says within three seconds that the host is silent', () => {
    const { opened, connections, snapshot } = setUp();
    opened[0]?.snapshot(snapshot('a', 1));
    vi.advanceTimersByTime(2500);
    expect(connections).toEqual(['connecting', 'live']);
    vi.advanceTimersByTime(500);
    expect(connections).toEqual(['connecting', 'live', 'lost']);
  });

  it('stays live while signs of life come', () => {
    const { opened, connections, snapshot } = setUp();
    opened[0]?.snapshot(snapshot('a', 1));
    for (let second = 0; second < 10; second += 1) {
      vi.advanceTimersByTime(1000);
      opened[0]?.alive({ hostRun: 'a', clock: { now: 50_000 + performance.now(), speed: 1 } });
    }
    expect(connections).toEqual(['connecting', 'live']);
    expect(opened).toHaveLength(1);
  });

  it('tries again half a second after the connection broke, for as long as it takes, and is live at the first word', () => {
    const { opened, connections, snapshot } = setUp();
    opened[0]?.snapshot(snapshot('a', 1));
    opened[0]?.broken();
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      vi.advanceTimersByTime(500);
      expect(opened.length).toBeGreaterThan(attempt);
      opened.at(-1)?.broken();
    }
    expect(connections.at(-1)).toBe('lost');
    vi.advanceTimersByTime(500);
    opened.at(-1)?.snapshot(snapshot('b', 1));
    expect(connections.at(-1)).toBe('live');
  });

  it('gives up an attempt that hangs, and closes it', () => {
    const { opened, closed } = setUp();
    vi.advanceTimersByTime(1600);
    expect(opened).toHaveLength(2);
    expect(closed).toEqual([opened[0]]);
  });

  it('tells the host’s time from the answers, not from the wall clock', async () => {
    const { link, opened, snapshot } = setUp();
    opened[0]?.snapshot(snapshot('a', 1));
    await vi.advanceTimersByTimeAsync(10);
    vi.setSystemTime(new Date('2031-01-01'));
    expect(link.now() - 50_000 - performance.now()).toBeCloseTo(0, 3);
  });

  it('closes the connection when nobody watches any more', () => {
    const { opened, closed, stop } = setUp();
    stop();
    vi.advanceTimersByTime(10_000);
    expect(opened).toHaveLength(1);
    expect(closed).toEqual([opened[0]]);
  });

  it('answers a command that could not be sent with a sentence', async () => {
    const { link } = setUp();
    const reply = await link.send({ type: 'next' });
    expect(reply).toEqual({ ok: false, reason: expect.stringMatching(/did not answer/) });
  });
});
