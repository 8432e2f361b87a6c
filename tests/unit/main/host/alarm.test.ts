import { expect, it } from 'vitest';
import { type Instant, instant } from '../../../../src/core/time.ts';
import { createAlarm } from '../../../../src/main/host/alarm.ts';

const stage = (speed = 1) => {
  let now = 0;
  let armed: { length: number; then: () => void } | null = null;
  const steps: number[] = [];
  const woken: number[] = [];
  const alarm = createAlarm(
    () => ({ now: instant(now), speed }),
    (length, then) => {
      const own = { length, then };
      armed = own;
      steps.push(length);
      return () => {
        if (armed === own) armed = null;
      };
    },
    () => woken.push(now),
  );
  const fire = (at: number) => {
    now = at;
    const due = armed;
    armed = null;
    due?.then();
  };
  return { alarm, fire, steps, woken, isArmed: () => armed !== null, setAt: (due: Instant | null) => alarm.setAt(due) };
};

it('sleeps in steps of at most half a minute', () => {
  const { setAt, fire, steps, woken } = stage();
  setAt(instant(70_000));
  fire(30_000);
  fire(60_000);
  fire(70_000);
  expect(steps).toEqual([30_000, 30_000, 10_000]);
  expect(woken).toEqual([70_000]);
});

it('sleeps again when a timer fired a little early', () => {
  const { setAt, fire, steps, woken } = stage();
  setAt(instant(1_000));
  fire(999);
  fire(1_000);
  expect(steps).toEqual([1_000, 1]);
  expect(woken).toEqual([1_000]);
});

it('wakes once after a gap', () => {
  const { setAt, fire, woken } = stage();
  setAt(instant(40_000));
  fire(9_000_000);
  expect(woken).toEqual([9_000_000]);
});

it('sleeps a sixtieth as long in a rehearsal sixty times as fast', () => {
  const { setAt, steps } = stage(60);
  setAt(instant(120_000));
  expect(steps).toEqual([2_000]);
});

it('has no timer when nothing is due', () => {
  const { setAt, isArmed } = stage();
  setAt(instant(1_000));
  setAt(null);
  expect(isArmed()).toBe(false);
});
