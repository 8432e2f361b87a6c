// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connection, HostLink, Snapshot } from '../../../src/core/contract.ts';
import { later, minutes } from '../../../src/core/time.ts';
import type { ProjectionView } from '../../../src/core/views/projection-view.ts';
import { CalmBoundary } from '../../../src/renderer/parts/calm-boundary.tsx';
import { BlankStage } from '../../../src/renderer/parts/room/blank-stage.tsx';
import { ProjectionPage } from '../../../src/renderer/projection/projection-page.tsx';
import { createViewStore } from '../../../src/renderer/view-store.ts';
import { began, clockFrom, prompt, room } from './room-views.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.useRealTimers();
});

const setUp = () => {
  const clock = clockFrom(began);
  const watchers: { snapshot: ((snapshot: Snapshot<'projection'>) => void)[]; connection: ((connection: Connection) => void)[] } = {
    snapshot: [],
    connection: [],
  };
  const link: HostLink<'projection'> = {
    send: async () => ({ ok: true }),
    watch(onSnapshot) {
      watchers.snapshot.push(onSnapshot);
      return () => undefined;
    },
    watchConnection(onChange) {
      watchers.connection.push(onChange);
      return () => undefined;
    },
    now: clock.now,
  };
  const { container } = render(<ProjectionPage store={createViewStore(link)} />);
  let seq = 0;
  const view = room(prompt, { clock: { kind: 'digits', startedAt: began, endsAt: later(began, minutes(2)), heldAt: null } });
  return {
    container,
    connect: (connection: Connection) => act(() => watchers.connection.forEach((tell) => void tell(connection))),
    show: (shown: ProjectionView = view) => {
      seq += 1;
      const snapshot = { hostRun: 'a', seq, clock: { now: began, speed: 1 }, view: shown };
      act(() => watchers.snapshot.forEach((tell) => void tell(snapshot)));
    },
  };
};

const Broken = (): never => {
  throw new Error('a programmer’s mistake');
};

describe('the page on the projector', () => {
  it('is a dark ground with the quiet mark before the host has spoken', () => {
    const { container } = setUp();
    expect(container.textContent).toBe('');
    expect(screen.getByRole('img', { name: 'The spiral' })).toBeTruthy();
  });

  it('shows the picture and its time while the host is heard', () => {
    const { connect, show } = setUp();
    show();
    connect('live');
    expect(screen.getByText('B speaks.')).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('2:00');
  });

  it('keeps the picture but shows no time once the host is silent, and the time again when it is back', () => {
    const { connect, show } = setUp();
    show();
    connect('live');
    connect('lost');
    expect(screen.getByText('B speaks.')).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    connect('live');
    expect(screen.getByRole('timer')).toBeTruthy();
  });

  it('shows the quiet mark where a picture cannot be drawn, and every other picture as ever', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { container, show } = setUp();
    show({ ...room(prompt), key: 'torn', face: { kind: 'card', words: null as never } });
    expect(container.textContent).toBe('');
    expect(screen.getByRole('img', { name: 'The spiral' })).toBeTruthy();
    show(room(prompt, { key: 'black', screen: 'black' }));
    expect(container.querySelector('.room-layer.black')?.innerHTML).toBe('');
    show(room(prompt, { key: 'whole' }));
    expect(screen.getByText('B speaks.')).toBeTruthy();
  });

  it('fills the screen with F and with a double click', () => {
    setUp();
    const request = vi.fn(async () => undefined);
    document.documentElement.requestFullscreen = request;
    document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyF' }));
    document.dispatchEvent(new MouseEvent('dblclick'));
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('hides the pointer after three seconds of rest', () => {
    setUp();
    vi.advanceTimersByTime(3000);
    expect(document.documentElement.dataset.pointer).toBe('resting');
    document.dispatchEvent(new Event('pointermove'));
    expect(document.documentElement.dataset.pointer).toBeUndefined();
  });
});

describe('a page that throws', () => {
  const see = () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const reload = vi.fn();
    const { container } = render(
      <CalmBoundary calm={<BlankStage />} reload={reload}>
        <Broken />
      </CalmBoundary>,
    );
    return { container, reload };
  };

  it('shows the calm blank stage and reloads', () => {
    const { container, reload } = see();
    expect(container.textContent).toBe('');
    expect(screen.getByRole('img', { name: 'The spiral' })).toBeTruthy();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('does not reload again and again', () => {
    see();
    cleanup();
    expect(see().reload).not.toHaveBeenCalled();
  });
});
