// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ShellCommand, ShellMessage, ShellState } from '../../../src/core/shell-contract.ts';
import { at, runningView, waitingView } from './console-views.ts';
import { showConsole } from './stage.tsx';

const now = at('11:54:09');
const live: ShellState = {
  displays: [
    { id: 1, number: 1, label: 'Built-in', size: '1440 × 900', holds: { console: true, projection: false }, chosen: false },
    { id: 2, number: 2, label: 'Hall projector', size: '1920 × 1080', holds: { console: false, projection: true }, chosen: true },
  ],
  projection: { state: 'live', label: 'Hall projector' },
  oneDisplay: false,
  cover: false,
  theme: 'system',
};

/** The console in a window shell that a test plays. */
const showInShell = (state: ShellState, view = runningView) => {
  const ears = new Set<(message: ShellMessage) => void>();
  const asked: ShellCommand[] = [];
  const tell = (message: ShellMessage) => act(() => ears.forEach((ear) => void ear(message)));
  showConsole(view, now, {
    shell: {
      ask: async (command) => {
        asked.push(command);
        return { ok: true };
      },
      watch: (onMessage) => {
        ears.add(onMessage);
        return () => void ears.delete(onMessage);
      },
    },
  });
  tell({ kind: 'state', state });
  return { asked, tell };
};

beforeEach(() => localStorage.clear());

describe('the top bar says', () => {
  it.each<[string, Partial<ShellState>, string]>([
    ['that the room is on its display', {}, 'Hall projector is live'],
    [
      'that its display is away, and comes back by itself',
      { projection: { state: 'away', label: 'Hall projector' } },
      'Hall projector is awayits place is kept; it returns by itself',
    ],
    [
      'that it is away rather than that one display is left',
      { projection: { state: 'away', label: '' }, oneDisplay: true },
      'Projector is awayits place is kept; it returns by itself',
    ],
    [
      'that a projector would mirror the notes',
      { projection: { state: 'parked' }, oneDisplay: true },
      'One display onlya connected projector would mirror your notes',
    ],
    [
      'that the room is in a window',
      { projection: { state: 'parked' } },
      'The room is in a small windowdrag it where you like, or put it on its display',
    ],
    ['that there is no room page', { projection: { state: 'closed' } }, 'No room page is open'],
  ])('%s', (_what, changed, words) => {
    showInShell({ ...live, ...changed });
    expect(screen.getByRole('banner').querySelector('.display-fact')?.textContent).toBe(words);
  });
});

describe('before private words', () => {
  it('there is a warning while one display might be mirrored, and nothing of the plan', () => {
    const { asked } = showInShell({ ...live, oneDisplay: true, cover: true, projection: { state: 'parked' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('One display only');
    expect(document.body.textContent).not.toContain('Open Sentences');
    fireEvent.click(screen.getByRole('button', { name: 'Show my notes' }));
    expect(asked).toContainEqual({ type: 'showNotes' });
  });

  it('the page waits until the shell has told of its displays', () => {
    showConsole(runningView, now, { shell: { ask: async () => ({ ok: true }), watch: () => () => undefined } });
    expect(document.body.textContent).not.toContain('Open Sentences');
  });
});

describe('the sheet of displays', () => {
  it('opens with D and shows whose each display is', () => {
    showInShell(live);
    fireEvent.keyDown(window, { code: 'KeyD', key: 'd' });
    const rows = within(screen.getByRole('dialog', { name: 'Displays' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual(['1Built-in1440 × 900youUse for the room', '2Hall projector1920 × 1080the room']);
  });

  it('asks for numbers, another display, a swap and a small window', () => {
    const { asked } = showInShell(live);
    fireEvent.click(screen.getByRole('button', { name: /^Hall projector is live/ }));
    for (const name of ['Show each display its number', 'Use Built-in for the room', /^Swap screens/, 'Put the room into a small window'])
      fireEvent.click(screen.getByRole('button', { name }));
    expect(asked.slice(1)).toEqual([
      { type: 'identify' },
      { type: 'chooseDisplay', display: 1 },
      { type: 'swapScreens' },
      { type: 'parkProjection' },
    ]);
  });

  it('opens from the native menu, and so do the keys', () => {
    const { tell } = showInShell(live);
    tell({ kind: 'open', sheet: 'displays' });
    expect(screen.getByRole('dialog', { name: 'Displays' })).toBeTruthy();
    tell({ kind: 'open', sheet: 'keys' });
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeTruthy();
  });
});

it('swaps screens with X', () => {
  const { asked } = showInShell(live);
  fireEvent.keyDown(window, { code: 'KeyX', key: 'x' });
  expect(asked).toContainEqual({ type: 'swapScreens' });
});

it('asks the shell for light and dark, so that every window follows', () => {
  const { asked } = showInShell(live);
  fireEvent.click(screen.getByRole('button', { name: /colours$/ }));
  expect(asked.at(-1)?.type).toBe('setTheme');
});

it('shows displays before people come', () => {
  showInShell(live, waitingView);
  expect(within(screen.getByRole('region', { name: 'Before people come' })).getByText('Hall projector is live')).toBeTruthy();
});

it('knows no displays in a browser', () => {
  showConsole(runningView, now);
  fireEvent.keyDown(window, { code: 'KeyD', key: 'd' });
  fireEvent.keyDown(window, { code: 'KeyX', key: 'x' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByText('The room’s page is open')).toBeTruthy();
});
