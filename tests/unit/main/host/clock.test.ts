import { describe, expect, it } from 'vitest';
import { instant } from '../../../../src/core/time.ts';
import { advanceClock, createClock, createRehearsalClock } from '../../../../src/main/host/clock.ts';

const start = { wall: 1_000_000, monotonic: 5_000, now: instant(1_000_000) };

describe('the clock', () => {
  it.each([
    ['both counters run', 10_000, 10_000, 1_010_000, null],
    ['the system corrects it ahead a little', 10_400, 10_000, 1_010_400, null],
    ['the system corrects it back a little', 9_600, 10_000, 1_009_600, null],
    ['it is set back within a second of the last reading', -300, 100, 1_000_000, null],
    ['the machine slept for ten minutes', 600_000, 200, 1_600_000, { kind: 'passed', length: 599_800 }],
    ['it is set back by an hour', -3_590_000, 10_000, -2_590_000, { kind: 'moved', by: -3_600_000 }],
    ['it is set back just over a second', 8_900, 10_000, 1_008_900, { kind: 'moved', by: -1_100 }],
  ])('when %s', (_, wallBy, monotonicBy, now, jump) => {
    const next = advanceClock(start, start.wall + wallBy, start.monotonic + monotonicBy);
    expect(next).toEqual({ state: { wall: start.wall + wallBy, monotonic: start.monotonic + monotonicBy, now }, jump });
  });

  it('tells each jump once', () => {
    let wall = 1_000_000;
    let monotonic = 0;
    const clock = createClock({ wall: () => wall, monotonic: () => monotonic });
    wall += 60_000;
    clock.read();
    wall -= 90_000;
    monotonic += 10;
    expect(clock.read()).toEqual({ now: 970_000, speed: 1 });
    expect(clock.takeJumps()).toEqual([
      { kind: 'passed', length: 60_000 },
      { kind: 'moved', by: -90_010 },
    ]);
    expect(clock.takeJumps()).toEqual([]);
  });
});

describe('the clock of a rehearsal', () => {
  it('begins where it is told and runs at its speed, whatever is done to the wall clock', () => {
    let monotonic = 500;
    const clock = createRehearsalClock({ wall: () => Number.NaN, monotonic: () => monotonic }, instant(9_000_000), 60);
    expect(clock.read()).toEqual({ now: 9_000_000, speed: 60 });
    monotonic += 1_000;
    expect(clock.read()).toEqual({ now: 9_060_000, speed: 60 });
  });

  it('changes its speed without a jump', () => {
    let monotonic = 0;
    const clock = createRehearsalClock({ wall: () => 0, monotonic: () => monotonic }, instant(0), 120);
    monotonic = 1_000;
    clock.setSpeed(2);
    expect(clock.read()).toEqual({ now: 120_000, speed: 2 });
    monotonic = 2_000;
    expect(clock.read().now).toBe(122_000);
  });

  it('skips a night, but never back', () => {
    const clock = createRehearsalClock({ wall: () => 0, monotonic: () => 0 }, instant(100), 1);
    clock.skipTo(instant(5_000));
    clock.skipTo(instant(50));
    expect(clock.read().now).toBe(5_000);
  });
});
