// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Instant, instant } from '../../src/core/time.ts';
import type { Clock } from '../../src/renderer/clock.ts';
import { watchSeconds } from '../../src/renderer/second-ticker.ts';
import { useNow } from '../../src/renderer/use-now.ts';

const noon = Date.UTC(2026, 10, 20, 12);
const oneClock = (): Clock => ({ now: () => instant(Date.now()), speed: 1 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.setSystemTime(noon + 300);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('calls all who count by the same seconds in one go, a little before the second', () => {
  const clock = oneClock();
  const calls: string[] = [];
  const stops = [
    watchSeconds(clock, instant(noon), () => calls.push(`clock ${Date.now() - noon}`)),
    watchSeconds(clock, instant(noon + 60_000), () => calls.push(`end ${Date.now() - noon}`)),
  ];
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(2000);
  expect(calls).toEqual(['clock 994', 'end 994', 'clock 1994', 'end 1994']);
  for (const stop of stops) stop();
  expect(vi.getTimerCount()).toBe(0);
});

it('keeps apart what falls elsewhere in the second', () => {
  const clock = oneClock();
  const calls: string[] = [];
  watchSeconds(clock, instant(noon), () => calls.push(`whole ${Date.now() - noon}`));
  watchSeconds(clock, instant(noon + 500), () => calls.push(`half ${Date.now() - noon}`));
  vi.advanceTimersByTime(1000);
  expect(calls).toEqual(['half 494', 'whole 994']);
});

it('goes on for the others when one stops, and begins anew after all have stopped', () => {
  const clock = oneClock();
  const calls: string[] = [];
  const stop = watchSeconds(clock, instant(noon), () => calls.push('first'));
  const stopOther = watchSeconds(clock, instant(noon), () => calls.push('second'));
  stop();
  stop();
  vi.advanceTimersByTime(1000);
  stopOther();
  vi.advanceTimersByTime(5000);
  expect(calls).toEqual(['second']);
  watchSeconds(clock, instant(noon), () => calls.push('third'));
  vi.advanceTimersByTime(1000);
  expect(calls).toEqual(['second', 'third']);
});

it('draws a clock whose second falls a few milliseconds from another’s together with it, and still by its own seconds', () => {
  const clock = oneClock();
  const end = instant(noon + 60_012);
  const Second = ({ anchor }: { readonly anchor: Instant }) => (
    <p>{(useNow(clock, anchor, { heldAt: null, until: null, beside: end }) - noon) / 1000}</p>
  );
  const passes: string[] = [];
  const shown = () => screen.getAllByText(/\d/).map(({ textContent }) => textContent);
  render(
    <Profiler id="page" onRender={() => passes.push(`${shown().join(' ')} at ${Date.now() - noon}`)}>
      <Second anchor={instant(noon)} />
      <Second anchor={end} />
    </Profiler>,
  );
  passes.length = 0;
  vi.advanceTimersByTime(2000);
  expect(passes).toEqual(['1 1.012 at 1006', '2 2.012 at 2006']);
});

it('draws the numbers of a page in one pass', () => {
  const clock = oneClock();
  const Second = ({ anchor }: { readonly anchor: Instant }) => (
    <p>{(useNow(clock, anchor, { heldAt: null, until: null }) - noon) / 1000}</p>
  );
  const passes: string[] = [];
  const page = (
    <Profiler
      id="page"
      onRender={() =>
        passes.push(
          screen
            .getAllByText(/\d/)
            .map(({ textContent }) => textContent)
            .join(' '),
        )
      }
    >
      <Second anchor={instant(noon + 90_000)} />
      <Second anchor={instant(noon - 5000)} />
    </Profiler>
  );
  render(page);
  passes.length = 0;
  vi.advanceTimersByTime(2000);
  expect(passes).toEqual(['1 1', '2 2']);
});
