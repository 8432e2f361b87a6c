// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ConsoleView, RoomCheckView } from '../../../src/core/views/console-view.ts';
import { at, bell, runningView } from './console-views.ts';
import { showConsole } from './stage.tsx';

const now = at('11:54:09');
const supper = { id: 'day-bell/1/1', why: 'asks first', due: at('11:50'), sound: 'gong', strikes: 2, reason: 'Supper' } as const;
const missed = { id: 'b', why: 'missed', due: at('11:52'), sound: 'bell', strikes: 1, reason: 'B’s turn ends' } as const;
const withQuestions = (...questions: ConsoleView['questions']): ConsoleView => ({ ...runningView, questions });
const withCheck = (roomCheck: RoomCheckView): ConsoleView => ({ ...runningView, roomCheck });
const openSheet = (view: ConsoleView) => {
  const played = showConsole(view, now);
  fireEvent.keyDown(window, { code: 'KeyV', key: 'v' });
  return { ...played, sheet: within(screen.getByRole('dialog', { name: 'Sound' })) };
};

describe('a bell that waits for an answer', () => {
  it('can be rung now', () => {
    const { sent } = showConsole(withQuestions(supper), now);
    screen.getByText('11:50:00, asks first: Supper');
    fireEvent.click(screen.getByRole('button', { name: 'Ring now: Supper' }));
    expect(sent).toEqual([{ type: 'ringNow', strike: 'day-bell/1/1' }]);
  });

  it('can be left', () => {
    const { sent } = showConsole(withQuestions(missed), now);
    screen.getByText('11:52:00, missed: B’s turn ends');
    fireEvent.click(screen.getByRole('button', { name: 'Leave it: B’s turn ends' }));
    expect(sent).toEqual([{ type: 'leaveBells', strikes: ['b'] }]);
  });

  it('is left together with the older ones', () => {
    const { sent } = showConsole(withQuestions(supper, missed), now);
    fireEvent.click(screen.getByRole('button', { name: 'Leave all 2' }));
    expect(sent).toEqual([{ type: 'leaveBells', strikes: ['day-bell/1/1', 'b'] }]);
  });
});

describe('bells ahead', () => {
  it('wait while everything is held, and day bells that will ask say so', () => {
    const bells = [{ ...bell('b', '11:56', 'waiting', 'B’s turn ends') }, { ...bell('lunch', '12:30', 'to come', 'Lunch', 2), asks: true }];
    showConsole({ ...runningView, bells }, now);
    screen.getByText('on hold: one bell');
    screen.getByText('12:30:00, Lunch, asks first');
  });
});

describe('the sheet of the sound', () => {
  it('strikes once, on the way that every bell goes', () => {
    const { sent, sheet } = openSheet(runningView);
    fireEvent.click(sheet.getByRole('button', { name: 'Strike once' }));
    expect(sent).toEqual([{ type: 'checkRoom', sound: 'bell' }]);
  });

  it.each([
    ['Yes, I heard it', true],
    ['No', false],
  ])('asks whether the strike was heard: %s', (name, heard) => {
    const { sent, sheet } = openSheet(withCheck({ rangAt: at('11:53'), outcome: 'rung', heard: null }));
    sheet.getByText('Did you hear it?');
    fireEvent.click(sheet.getByRole('button', { name }));
    expect(sent).toEqual([{ type: 'answerRoomCheck', heard }]);
  });

  it('shows what came of it', () => {
    openSheet(withCheck({ rangAt: at('11:53'), outcome: 'rung', heard: { at: at('11:53:05'), yes: true } })).sheet.getByText(
      'Heard at 11:53.',
    );
    openSheet(withCheck({ rangAt: null, outcome: 'missed', heard: null })).sheet.getByText(/could not sound/);
  });

  it('rings any instrument, and chooses the one of the key R', () => {
    const { sent, sheet } = openSheet(runningView);
    fireEvent.click(sheet.getByRole('button', { name: 'Ring the gong' }));
    fireEvent.change(sheet.getByRole('combobox', { name: 'The key R rings' }), { target: { value: 'bowl' } });
    expect(sent).toEqual([
      { type: 'ring', sound: 'gong', strikes: 1 },
      { type: 'setSound', change: { usual: 'bowl' } },
    ]);
  });

  it('sends a level when the hand lets go', () => {
    const { sent, sheet } = openSheet(runningView);
    const slider = sheet.getByRole('slider', { name: /^Gong/ });
    fireEvent.change(slider, { target: { value: '0.5' } });
    expect(sent).toEqual([]);
    fireEvent.pointerUp(slider);
    expect(sent).toEqual([{ type: 'setSound', change: { levels: { gong: 0.5 } } }]);
  });

  it('says where the sound goes, and how many pages are open', () => {
    const problem = 'The chosen loudspeaker is not there. Bells sound on the computer’s own choice until it comes back.';
    const { sheet } = openSheet({ ...runningView, host: { ...runningView.host, soundPages: 2, output: { label: '', problem } } });
    sheet.getByText(problem);
    sheet.getByText(/^2 sound pages are open/);
  });
});

describe('the key R', () => {
  it('rings the usual instrument', () => {
    const host = { ...runningView.host, soundSettings: { ...runningView.host.soundSettings, usual: 'tingsha' as const } };
    const { sent } = showConsole({ ...runningView, host }, now);
    fireEvent.keyDown(window, { code: 'KeyR', key: 'r' });
    expect(sent).toEqual([{ type: 'ring', sound: 'tingsha', strikes: 1 }]);
  });
});
