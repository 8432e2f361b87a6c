import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClockReading } from '../../../../src/core/contract.ts';
import { instant } from '../../../../src/core/time.ts';
import { createHostClock } from '../../../../src/renderer/link/host-clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const reading = (now: number, speed = 1): ClockReading => ({ now: instant(now), speed });
const goOn = async (milliseconds: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(milliseconds));

/** A host whose clock stood at a million when the page began; the questions take as long as told, each way. */
const setUp = (ways: readonly (readonly [there: number, back: number])[]) => {
  let asked = 0;
  const began = performance.now();
  const hostNow = (): number => 1_000_000 + (performance.now() - began);
  const ask = async (): Promise<ClockReading | undefined> => {
    const way = ways[asked];
    asked += 1;
    if (way === undefined) return undefined;
    await new Promise((resolve) => setTimeout(resolve, way[0]));
    const answer = reading(hostNow());
    await new Promise((resolve) => setTimeout(resolve, way[1]));
    return answer;
  };
  return { clock: createHostClock({ ask }), hostNow };
};

describe('the host’s clock on a page', () => {
  it('keeps the answer that came quickest, however crooked the others were', async () => {
    const { clock, hostNow } = setUp([
      [40, 0],
      [0, 60],
      [1, 1],
      [30, 2],
      [0, 20],
      [9, 3],
      [5, 0],
      [0, 8],
    ]);
    clock.renew();
    await goOn(1000);
    expect(clock.now() - hostNow()).toBe(0);
  });

  it('follows another speed at the word of the first message', () => {
    const { clock } = setUp([]);
    clock.hear(reading(1_000_000));
    clock.hear(reading(1_000_000, 60));
    vi.advanceTimersByTime(1000);
    expect(clock.now()).toBe(1_060_000);
  });

  it('follows a host that is suddenly ahead, because this machine slept', () => {
    const { clock } = setUp([]);
    clock.hear(reading(1_000_000));
    clock.hear(reading(1_030_000));
    expect(clock.now()).toBe(1_030_000);
  });

  it('does not follow a message that was merely late', () => {
    const { clock } = setUp([]);
    clock.hear(reading(1_000_000));
    vi.advanceTimersByTime(5000);
    clock.hear(reading(1_004_500));
    expect(clock.now()).toBe(1_005_000);
  });

  it('goes on with what it knew when nobody answers', async () => {
    const { clock, hostNow } = setUp([]);
    clock.hear(reading(hostNow()));
    clock.renew();
    await goOn(2000);
    expect(clock.now()).toBe(hostNow());
  });
});
