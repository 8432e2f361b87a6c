import { expect, it } from 'vitest';
import { createHeartbeat } from '../../../../src/main/shell/heartbeat.ts';

/** A heartbeat on a counter that the test moves; the timer runs when the counter has reached it. */
const begin = () => {
  const frozen: number[] = [];
  let now = 0;
  let pending: { readonly at: number; readonly then: () => void } | null = null;
  const heartbeat = createHeartbeat({
    monotonic: () => now,
    timer: (length, then) => {
      pending = { at: now + length, then };
      return () => {
        pending = null;
      };
    },
    onFrozen: (page) => frozen.push(page),
  });
  const pass = (length: number): void => {
    const end = now + length;
    while (pending !== null && pending.at <= end) {
      const { at, then } = pending;
      now = at;
      then();
    }
    now = end;
  };
  const sleep = (length: number): void => {
    now += length;
    pending?.then();
  };
  return { heartbeat, frozen, pass, sleep };
};

it('calls a page frozen once, ten seconds after its last answer', () => {
  const { heartbeat, frozen, pass } = begin();
  heartbeat.heard(7);
  pass(9_000);
  expect(frozen).toEqual([]);
  pass(3_000);
  expect(frozen).toEqual([7]);
  pass(60_000);
  expect(frozen).toEqual([7]);
});

it('expects nothing of a page that never answered, prints, or was loaded anew', () => {
  const { heartbeat, frozen, pass } = begin();
  heartbeat.heard(7);
  heartbeat.rest(7);
  pass(60_000);
  expect(frozen).toEqual([]);
});

it('blames no page for the time that the computer slept', () => {
  const { heartbeat, frozen, pass, sleep } = begin();
  heartbeat.heard(7);
  sleep(3_600_000);
  pass(4_000);
  expect(frozen).toEqual([]);
});
