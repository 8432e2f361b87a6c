// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { at, openSentences, possible, runningView, waitingView } from './console-views.ts';
import { showConsole } from './stage.tsx';

const now = at('11:54:09');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => localStorage.clear());

describe('acts', () => {
  it('are sent when they are possible', () => {
    const { sent } = showConsole(runningView, now);
    for (const name of [/^Next/, /^Hold/, /^−1 min/, /^\+1 min/, /^Ring/, /^Black screen/, /^Care/, /^Skip next bell/, /^Quiet all bells/])
      fireEvent.click(button(name));
    expect(sent).toEqual([
      { type: 'next' },
      { type: 'hold' },
      { type: 'addTime', amount: -60_000 },
      { type: 'addTime', amount: 60_000 },
      { type: 'ring', sound: 'bell', strikes: 1 },
      { type: 'setScreen', screen: 'black' },
      { type: 'care' },
      { type: 'skipBell', strike: 'b-warning' },
      { type: 'setBells', quiet: true },
    ]);
  });

  it('that are not possible say why, and are not sent', () => {
    const reason = 'This is the last part of the plan.';
    const { sent } = showConsole({ ...runningView, can: possible({ next: reason }) }, now);
    const next = button(/^Next/);
    expect([next.getAttribute('aria-disabled'), next.getAttribute('aria-description'), next.title]).toEqual(['true', reason, reason]);
    fireEvent.keyDown(document.body, { code: 'Space', key: ' ' });
    expect(sent).toEqual([]);
    expect(screen.getByText(reason)).toBeTruthy();
  });

  it('that the host refuses answer with its sentence', async () => {
    const played = showConsole(runningView, now);
    played.answer({ ok: false, reason: 'That bell is no longer ahead.' });
    fireEvent.click(button(/^Skip next bell/));
    expect(await screen.findByText('That bell is no longer ahead.')).toBeTruthy();
  });

  it('close the session only after one more question', () => {
    const { sent } = showConsole(runningView, now);
    fireEvent.keyDown(document.body, { code: 'KeyL', key: 'l' });
    fireEvent.click(button('More'));
    fireEvent.click(button('Close the session'));
    expect(sent).toEqual([]);
    fireEvent.click(button('Close now'));
    expect(sent).toEqual([{ type: 'close' }]);
  });

  it('go to a row only after one more question', () => {
    const { sent } = showConsole(runningView, now);
    fireEvent.click(button(/^Locked/));
    fireEvent.click(button(/^Truth Mandala/));
    const sheet = within(screen.getByRole('dialog', { name: 'Go to …' }));
    expect(sent).toEqual([]);
    expect(document.activeElement?.textContent).toContain('Truth Mandala');
    fireEvent.click(sheet.getByRole('button', { name: /Truth Mandala/ }));
    expect(sent).toEqual([{ type: 'jump', segment: 'mandala/1' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('keys', () => {
  const press = (code: string, key: string, target: Element = document.body) => {
    fireEvent.keyDown(target, { code, key });
    fireEvent.keyUp(target, { code, key });
  };

  it('send what their buttons send', () => {
    const { sent } = showConsole(runningView, now);
    for (const [code, key] of [
      ['Space', ' '],
      ['PageUp', 'PageUp'],
      ['KeyH', 'h'],
      ['Minus', '-'],
      ['KeyR', 'r'],
      ['KeyQ', 'q'],
      ['KeyS', 's'],
      ['KeyB', 'b'],
      ['KeyC', 'c'],
    ] as const)
      press(code, key);
    expect(sent.map((command) => command.type)).toEqual([
      'next',
      'back',
      'hold',
      'addTime',
      'ring',
      'setBells',
      'skipBell',
      'setScreen',
      'care',
    ]);
  });

  it('resume while everything waits, and bring the picture back while the room is black', () => {
    const { sent } = showConsole(
      { ...runningView, now: { ...openSentences, heldAt: now }, room: { ...runningView.room, screen: 'black' }, can: possible() },
      now,
    );
    press('KeyH', 'h');
    press('KeyB', 'b');
    expect(sent).toEqual([{ type: 'resume' }, { type: 'setScreen', screen: 'picture' }]);
  });

  it('go on once for a finger that presses twice, or stays down', () => {
    const { sent } = showConsole(runningView, now);
    press('Space', ' ');
    press('Space', ' ');
    fireEvent.keyDown(document.body, { code: 'KeyR', key: 'r' });
    fireEvent.keyDown(document.body, { code: 'KeyR', key: 'r' });
    expect(sent.map((command) => command.type)).toEqual(['next', 'ring']);
  });

  it('are left to a field in which somebody writes', () => {
    const { sent } = showConsole(waitingView, at('07:00'));
    press('KeyR', 'r', screen.getByRole('combobox', { name: 'Speed' }));
    expect(sent).toEqual([]);
  });

  it('open and close the table of keys', () => {
    showConsole(runningView, now);
    press('Slash', '?');
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeTruthy();
    press('Escape', 'Escape');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('make the notes larger', () => {
    showConsole(runningView, now);
    press('KeyN', 'n');
    expect(button('Larger notes').getAttribute('aria-pressed')).toBe('true');
  });
});
