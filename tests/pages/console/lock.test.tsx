// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { at, runningView } from './console-views.ts';
import { showConsole } from './stage.tsx';

const now = at('11:54:09');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (code: string, key: string) => {
  fireEvent.keyDown(document.body, { code, key });
  fireEvent.keyUp(document.body, { code, key });
};
const goToMandala = () => {
  fireEvent.click(button(/^Truth Mandala/));
  fireEvent.click(within(screen.getByRole('dialog', { name: 'Go to …' })).getByRole('button', { name: /Truth Mandala/ }));
};

beforeEach(() => localStorage.clear());

describe('while a session runs, the lock', () => {
  it('keeps a slip of the hand from jumping, and says how to unlock', () => {
    const { sent } = showConsole(runningView, now);
    goToMandala();
    expect(sent).toEqual([]);
    expect(screen.getByText(/Press L to unlock/)).toBeTruthy();
  });

  it('opens for one act and is shut again', () => {
    const { sent } = showConsole(runningView, now);
    press('KeyL', 'l');
    goToMandala();
    goToMandala();
    expect(sent).toEqual([{ type: 'jump', segment: 'mandala/1' }]);
  });

  it('never stands in the way of Next, Hold and Care', () => {
    const { sent } = showConsole(runningView, now);
    press('Space', ' ');
    press('KeyH', 'h');
    press('KeyC', 'c');
    expect(sent).toEqual([{ type: 'next' }, { type: 'hold' }, { type: 'care' }]);
  });

  it('is not there while care is on: to shorten and to close is what the card is for', () => {
    showConsole({ ...runningView, room: { ...runningView.room, screen: 'care' } }, now);
    expect(screen.queryByRole('button', { name: /^Locked/ })).toBeNull();
  });

  it('is not there in a rehearsal', () => {
    showConsole({ ...runningView, rehearsal: { speed: 60, goesOn: true } }, now);
    expect(screen.queryByRole('button', { name: /^Locked/ })).toBeNull();
  });
});

describe('the room’s picture', () => {
  it('is frozen with F, and goes on with F', () => {
    const { sent } = showConsole(runningView, now);
    press('KeyF', 'f');
    expect(sent).toEqual([{ type: 'setFrozen', frozen: true }]);
  });

  it('that is frozen is said to be, in words', () => {
    const { sent } = showConsole({ ...runningView, isFrozen: true }, now);
    expect(screen.getByText('frozen')).toBeTruthy();
    expect(screen.getByText('The room’s picture is frozen.')).toBeTruthy();
    press('KeyF', 'f');
    expect(sent).toEqual([{ type: 'setFrozen', frozen: false }]);
  });

  it('turns its cards with the arrows up and down, and stops at the first and last', () => {
    const { sent } = showConsole({ ...runningView, room: { ...runningView.room, card: { number: 2, of: 2 } } }, now);
    press('ArrowDown', 'ArrowDown');
    press('ArrowUp', 'ArrowUp');
    expect(sent).toEqual([{ type: 'turnCard', card: 0 }]);
  });
});
