// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Instant, later, minutes, seconds } from '../../../src/core/time.ts';
import type { ClockView } from '../../../src/core/views/projection-view.ts';
import { RoomPicture } from '../../../src/renderer/parts/room/room-picture.tsx';
import { began, clockFrom, prompt, room } from './room-views.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const endsAt = later(began, minutes(2));
const timed = (kind: 'ring' | 'digits', heldAt: Instant | null = null): ClockView => ({ kind, startedAt: began, endsAt, heldAt });
const see = (clock: ClockView, at: Instant, trusted = true, speed = 1) =>
  render(<RoomPicture view={room(prompt, { clock })} clockTrusted={trusted} clock={clockFrom(at, speed)} />).container;
const goOn = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const thinned = (container: HTMLElement): string | null | undefined =>
  container.querySelector('.ring-left')?.getAttribute('stroke-dasharray');

describe('the time in the room', () => {
  it('is nothing where the segment has no clock', () => {
    see({ kind: 'none' }, began);
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.queryByRole('img', { name: 'Time remaining' })).toBeNull();
  });

  it('counts down in digits, second by second', () => {
    see(timed('digits'), began);
    expect(screen.getByRole('timer').textContent).toBe('2:00');
    goOn(1000);
    expect(screen.getByRole('timer').textContent).toBe('1:59');
    goOn(60_000);
    expect(screen.getByRole('timer').textContent).toBe('0:59');
  });

  it('changes within a frame of the true second, and not before', () => {
    see(timed('digits'), began);
    goOn(980);
    expect(screen.getByRole('timer').textContent).toBe('2:00');
    goOn(20);
    expect(screen.getByRole('timer').textContent).toBe('1:59');
  });

  it('stays at 0:00 after the end, and nothing runs on', () => {
    see(timed('digits'), later(endsAt, seconds(-2)));
    goOn(30_000);
    expect(screen.getByRole('timer').textContent).toBe('0:00');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is a ring that thins each second and is empty after the end', () => {
    const container = see(timed('ring'), began);
    expect(screen.getByRole('img', { name: 'Time remaining' })).toBeTruthy();
    const before = thinned(container);
    goOn(1000);
    expect(thinned(container)).not.toBe(before);
    goOn(125_000);
    expect(thinned(container)).toBeUndefined();
    expect(screen.getByRole('img', { name: 'Time remaining' })).toBeTruthy();
  });

  it('stands still while held', () => {
    const container = see(timed('ring', later(began, minutes(1))), later(began, minutes(1)));
    const before = thinned(container);
    goOn(90_000);
    expect(thinned(container)).toBe(before);
    expect(before).toMatch(/^131\.95 /);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['ring', 'digits'] as const)('is not shown while the host is silent (%s); the picture stays', (kind) => {
    const container = see(timed(kind), began, false);
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.queryByRole('img', { name: 'Time remaining' })).toBeNull();
    expect(container.textContent).toContain('B speaks.');
  });

  it('goes faster in a rehearsal, a few seconds at a time', () => {
    see(timed('digits'), began, true, 10);
    goOn(1000);
    expect(screen.getByRole('timer').textContent).toBe('1:50');
  });
});
