// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { minutes } from '../../../src/core/time.ts';
import { at, careView, closedView, openSentences, possible, runningView, scheduledView, waitingView } from './console-views.ts';
import { showConsole } from './stage.tsx';

const now = at('11:54:09');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.theme = 'room';
});

describe('while a practice runs, the facilitator sees', () => {
  it('the event, the time of day in the plan’s zone, and that all is kept', () => {
    showConsole(runningView, now);
    const top = within(screen.getByRole('banner'));
    expect(top.getByText('Alder House weekend')).toBeTruthy();
    expect(top.getByRole('timer').textContent).toBe('11:54:09');
    expect(top.getByText('Kept 11:54:02')).toBeTruthy();
    expect(top.getByText('The room’s page is open')).toBeTruthy();
  });

  it('where we are: stage, practice, turn', () => {
    showConsole(runningView, now);
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('heading', { level: 1 }).textContent).toBe('Open Sentences');
    expect(main.getByText('Honoring Our Pain for the World')).toBeTruthy();
    expect(main.getByText('B speaks')).toBeTruthy();
  });

  it('the time left, what is gone of it, and when it ends', () => {
    showConsole(runningView, now);
    const time = screen.getByRole('region', { name: 'Time' });
    expect(within(time).getByRole('timer').textContent).toBe('2:36');
    expect(time.textContent).toContain('2:24 of 5:00 gone');
    expect(time.textContent).toContain('ends 11:56:45');
    expect(time.textContent).toContain('Practice left24:51');
    expect(time.textContent).toContain('Practice gone23:09');
    expect(time.textContent).toContain('Practice ends12:19');
  });

  it('the next pin and by how much it is run over', () => {
    showConsole(runningView, now);
    expect(screen.getByText('14 min over').closest('p')?.textContent).toBe('14 min over before Lunch 12:30');
  });

  it('planned and expected times of what is to come', () => {
    showConsole(runningView, now);
    expect(button(/^Breathing Through/).textContent).toBe('Breathing Through12:0512:19');
    expect(button(/^Lunch/).textContent).toBe('Lunch12:30 12:44, 14 over');
    expect(button(/^Open Sentences began/).getAttribute('aria-current')).toBe('step');
  });

  it('words to say, apart from words for nobody else', () => {
    showConsole(runningView, now);
    const mine = screen.getByRole('region', { name: 'For you only, never projected' });
    expect(within(mine).getByText('Stay at the edge of the circle. Slow your own breath before you speak.')).toBeTruthy();
    const next = screen.getByRole('heading', { name: 'Say next, after the end bell' }).parentElement;
    expect(next?.textContent).toContain('Let the words settle. 15 s Thank your partner in any way that is simple. one breath');
    expect(next?.contains(mine)).toBe(false);
  });

  it('what is to be said before a practice begins', () => {
    const consent = 'Pairs sit close. Passing is always possible.';
    showConsole({ ...runningView, now: { ...openSentences, consent } }, now);
    expect(screen.getByRole('heading', { name: 'Say before it begins' }).parentElement?.textContent).toContain(consent);
  });

  it('the prompts with the one on screen', () => {
    showConsole(runningView, now);
    const prompts = within(screen.getByRole('list', { name: 'Prompts' })).getAllByRole('listitem');
    expect(prompts.map((prompt) => prompt.getAttribute('aria-current'))).toEqual([null, 'true', null, null]);
    expect(prompts[1]?.textContent).toContain('on screen, B');
    expect(prompts[2]?.textContent).toContain('11:57');
  });

  it('the bells: rung, next with its countdown, to come', () => {
    showConsole(runningView, now);
    const bells = within(screen.getByRole('list', { name: 'Bells' })).getAllByRole('listitem');
    expect(bells.map((bell) => bell.textContent)).toEqual([
      '11:51:30rang: A speaks ends',
      'in 2:06, one bell11:56:15, B speaks, nearly over',
      '11:56:45one bell, B speaks ends',
      '11:57:00two bells, A speaks begins',
    ]);
  });

  it('where a practice comes from, at the foot of the notes', () => {
    showConsole({ ...runningView, now: { ...openSentences, credit: 'From the Work That Reconnects.' } }, now);
    const mine = screen.getByRole('region', { name: 'For you only, never projected' });
    expect(within(mine).getByText('From the Work That Reconnects.')).toBeTruthy();
  });

  it('private notes nowhere in the miniature of the room', () => {
    showConsole(runningView, now);
    const room = screen.getByText('The room sees').parentElement;
    expect(room?.textContent).toContain('When I let it come close');
    for (const secret of [...openSentences.notes, 'Thank your partner']) expect(room?.textContent).not.toContain(secret);
  });
});

describe('a picture of the room that cannot be drawn', () => {
  it('is the quiet mark on the console too, and all else goes on', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    showConsole({ ...runningView, room: { ...runningView.room, key: 'torn', face: { kind: 'card', words: null as never } } }, now);
    expect(screen.getAllByRole('img', { name: 'The spiral' }).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: /^Next/ })).toBeTruthy();
  });
});

describe('the one number', () => {
  const shown = () => within(screen.getByRole('region', { name: 'Time' })).getByRole('timer').textContent;

  it('counts up, calmly, past the end of a part that waits for the hand', () => {
    showConsole({ ...runningView, now: { ...openSentences, ends: 'by hand', endsAt: at('11:50:59') } }, now);
    expect(shown()).toBe('3:10');
    expect(screen.getByText('over the planned time')).toBeTruthy();
  });

  it('is the time gone where there is no length for anybody', () => {
    showConsole(
      { ...runningView, now: { ...openSentences, open: true, ends: 'by hand', startedAt: at('11:02:09'), length: minutes(60) } },
      now,
    );
    expect(shown()).toBe('52:00');
    expect(screen.getByText('gone in this part')).toBeTruthy();
  });

  it('stands still on hold, and the hold is told', () => {
    showConsole({ ...runningView, now: { ...openSentences, heldAt: at('11:53:09') } }, now);
    expect(shown()).toBe('3:36');
    expect(screen.getByText('on hold for 1:00')).toBeTruthy();
    expect(button(/^Resume/)).toBeTruthy();
  });

  it('is none below nothing for a part that goes on by itself', () => {
    showConsole({ ...runningView, now: { ...openSentences, endsAt: at('11:54:08') } }, now);
    expect(shown()).toBe('0:00');
  });
});

describe('before a day', () => {
  it('it can begin now, as planned, or be rehearsed', () => {
    const { sent } = showConsole(waitingView, at('07:00'));
    fireEvent.click(button('Start now'));
    fireEvent.click(button('Start as planned, 07:30'));
    fireEvent.click(button('Rehearse'));
    expect(sent).toEqual([
      { type: 'start', when: 'now', day: 1 },
      { type: 'start', when: 'as planned', day: 1 },
      { type: 'rehearse', speed: 60, goesOn: true },
    ]);
  });

  it('a planned start that has passed is told, and not offered', () => {
    showConsole(waitingView, at('07:42'));
    expect(screen.getByText('12 min past the planned start')).toBeTruthy();
    expect(button('Start as planned, 07:30').title).toBe('The planned start has passed. Start now instead.');
  });

  it('a planned start of this morning is not told any more in the evening, when tomorrow is prepared', () => {
    showConsole(waitingView, at('19:30'));
    expect(screen.queryByText(/past the planned start/)).toBeNull();
    expect(button('Start as planned, 07:30').getAttribute('aria-disabled')).toBe('true');
  });

  it('another plan can be chosen; a broken one says what is wrong', () => {
    const { sent } = showConsole(waitingView, at('07:00'));
    expect(screen.getByText('Day 1, Open Sentences: the length of a turn must be at least 5 seconds.')).toBeTruthy();
    fireEvent.click(button('Choose An evening in the library'));
    expect(sent).toEqual([{ type: 'choosePlan', plan: 'evening' }]);
  });

  it('another day can be begun, and the hall’s light be chosen', () => {
    const { sent } = showConsole(waitingView, at('07:00'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Start this day now', hidden: true })[1] ?? document.body);
    fireEvent.click(button('Bright hall'));
    expect(sent).toEqual([
      { type: 'start', when: 'now', day: 2 },
      { type: 'setRoomTheme', theme: 'sky' },
    ]);
  });

  it('a click is asked for where the browser keeps the sound off', () => {
    showConsole(waitingView, at('07:00'));
    expect(button(/^Sound is off: click here/)).toBeTruthy();
  });

  it('the room’s page is opened, and a problem is told', async () => {
    showConsole(waitingView, at('07:00'), { openRoom: async () => 'The browser did not open a window.' });
    fireEvent.click(within(screen.getByRole('banner')).getByRole('button', { name: 'Open the room' }));
    expect(await screen.findByText('The browser did not open a window.')).toBeTruthy();
  });

  it('between days the last one is named and the others are laid open', () => {
    showConsole(waitingView, at('07:00'));
    expect(screen.getByText('Friday is done.')).toBeTruthy();
    expect(screen.getByText('Begin with another day').closest('details')?.open).toBe(true);
  });

  it('a row offers to begin there', () => {
    const { sent } = showConsole(waitingView, at('07:00'));
    fireEvent.click(button(/^Tea/));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Tea.*Begin here/ }));
    expect(sent).toEqual([{ type: 'jump', segment: 'tea/1' }]);
  });

  it('a day that starts by itself counts down and can be stopped', () => {
    const { sent } = showConsole({ ...scheduledView, can: possible() }, at('07:12:30'));
    expect(within(screen.getByRole('main')).getByRole('timer').textContent).toBe('17:30');
    fireEvent.click(button('Do not start by itself'));
    expect(sent).toEqual([{ type: 'unschedule' }]);
  });
});

describe('after the close', () => {
  it('planned and actual stand side by side, and a new session can begin', () => {
    const { sent } = showConsole(closedView, at('12:41'));
    expect(screen.getByText('Began 07:30, ended 12:40.')).toBeTruthy();
    const row = screen.getByRole('row', { name: /^Open Sentences 45/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['45 min', '48 min', '3 min longer']);
    fireEvent.click(button('New session'));
    expect(sent).toEqual([{ type: 'newSession' }]);
  });
});

describe('care', () => {
  it('shows what helps, who helps, and the ways out of it', () => {
    const { sent } = showConsole(careView, now);
    const card = within(screen.getByRole('main', { name: 'Care' }));
    expect(card.getByText('Mira')).toBeTruthy();
    expect(card.getByText('+49 170 0000000')).toBeTruthy();
    expect(card.getByText(/Nobody is left alone/)).toBeTruthy();
    fireEvent.click(button('End care and resume'));
    fireEvent.click(button('End care, stay on hold'));
    fireEvent.click(button('End this practice'));
    expect(sent).toEqual([{ type: 'resume' }, { type: 'endCare' }, { type: 'endPractice' }]);
  });
});

describe('when the host falls silent', () => {
  it('it is said, and an act answers instead of being lost', () => {
    const played = showConsole(runningView, now);
    act(() => played.connect('lost'));
    expect(screen.getByRole('alert').textContent).toBe(
      'No word from the console’s host for 3 s. Times shown here may be wrong; the room shows no clock.',
    );
    fireEvent.click(button(/^Next/));
    expect(played.sent).toEqual([]);
    expect(screen.getByText(/The host does not answer, so this was not done/)).toBeTruthy();
    act(() => played.connect('live'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('what else must be seen', () => {
  it('a rehearsal is named, its speed can change and it can end', () => {
    const { sent } = showConsole({ ...runningView, rehearsal: { speed: 60, goesOn: true } }, now);
    const band = within(screen.getByRole('region', { name: 'Rehearsal' }));
    expect(band.getByText('Rehearsal, 60 times as fast')).toBeTruthy();
    fireEvent.click(band.getByRole('button', { name: '120 ×' }));
    fireEvent.click(band.getByRole('button', { name: 'Goes on by itself' }));
    fireEvent.click(band.getByRole('button', { name: 'End rehearsal' }));
    expect(sent).toEqual([
      { type: 'setRehearsal', speed: 120, goesOn: true },
      { type: 'setRehearsal', speed: 60, goesOn: false },
      { type: 'endRehearsal' },
    ]);
  });

  it('what cannot be kept is told in words', () => {
    const problem = 'What happens now cannot be kept: the disk is full.';
    showConsole({ ...runningView, host: { ...runningView.host, kept: { at: now, problem } } }, now);
    expect(within(screen.getByRole('banner')).getByRole('alert').textContent).toBe(problem);
  });

  it('notices can be dismissed', () => {
    const { sent } = showConsole(
      { ...runningView, host: { ...runningView.host, notices: [{ id: 7, words: 'Two bells were missed.' }] } },
      now,
    );
    fireEvent.click(button('Dismiss'));
    expect(sent).toEqual([{ type: 'dismissNotice', notice: 7 }]);
  });

  it('a change of practice is announced', () => {
    const played = showConsole(runningView, now);
    act(() => played.show({ ...runningView, now: { ...openSentences, practice: 'Breathing Through', label: '' } }));
    const said = screen.getAllByText('Breathing Through').filter((element) => element.getAttribute('aria-live') === 'polite');
    expect(said).toHaveLength(1);
  });

  it('the theme follows the hand and is kept', () => {
    showConsole(runningView, now);
    fireEvent.click(button(/colours$/));
    const first = document.documentElement.dataset.theme;
    fireEvent.click(button(/colours$/));
    expect([first, document.documentElement.dataset.theme].sort()).toEqual(['day', 'room']);
    expect(localStorage.getItem('console-theme')).toBe(document.documentElement.dataset.theme);
  });

  it('a day of two thousand practices draws two hundred rows around now', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => {
      const state = index < 1000 ? 'done' : index === 1000 ? 'now' : 'to come';
      const row = runningView.outline[1];
      return row?.kind === 'practice'
        ? ({ ...row, id: `p${index}`, segment: `p${index}/1`, title: `Practice ${index}`, state } as const)
        : undefined;
    }).filter((row) => row !== undefined);
    showConsole({ ...runningView, outline: rows }, now);
    const outline = within(screen.getByRole('navigation', { name: 'Outline' }));
    expect(outline.getAllByRole('button', { name: /^Practice/ })).toHaveLength(200);
    expect(outline.getAllByText('900 practices more')).toHaveLength(2);
  });
});
