// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { later, minutes } from '../../../src/core/time.ts';
import type { ProjectionView } from '../../../src/core/views/projection-view.ts';
import { RoomPicture } from '../../../src/renderer/parts/room/room-picture.tsx';
import { began, clockFrom, english, prompt, room, twoLanguages } from './room-views.ts';

afterEach(cleanup);

const see = (view: ProjectionView) => render(<RoomPicture view={view} clockTrusted clock={clockFrom(began)} />).container;
const words = (container: HTMLElement): string => (container.textContent ?? '').replaceAll('\u00a0', ' ');

describe('what the room sees', () => {
  it('on arriving: the event, a welcome and when it begins, beside the spiral', () => {
    const begins = { at: began, words: english('We begin at') };
    see(room({ kind: 'arriving', title: english('An evening together'), welcome: english('Welcome'), begins }));
    expect(screen.getByRole('heading', { name: 'An evening together' })).toBeTruthy();
    expect(screen.getByText('Welcome')).toBeTruthy();
    expect(screen.getByText('We begin at 19:30')).toBeTruthy();
    expect(screen.getByRole('img', { name: /spiral/i })).toBeTruthy();
  });

  it('when a stage opens: its name and the practice', () => {
    see(room({ kind: 'stage', title: english('Honoring Our Pain for the World'), practice: english('Truth Mandala') }));
    expect(screen.getByRole('heading', { name: 'Honoring Our Pain for the World' })).toBeTruthy();
    expect(screen.getByText('Truth Mandala')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'The spiral: stage 2 of 4' })).toBeTruthy();
  });

  it('at a title: stage, name and a few words', () => {
    see(room({ kind: 'title', stageLabel: english('Gratitude'), title: english('Open Sentences'), words: english('In pairs.') }));
    expect(screen.getByRole('heading', { name: 'Open Sentences' })).toBeTruthy();
    expect(screen.getByText('Gratitude')).toBeTruthy();
    expect(screen.getByText('In pairs.')).toBeTruthy();
  });

  it('at a prompt: the words, who speaks and who listens', () => {
    const container = see(room(prompt));
    expect(words(container)).toContain('What I love about being alive on Earth is …');
    expect(screen.getByText('B speaks.')).toBeTruthy();
    expect(words(container)).toContain('A listens.');
  });

  it('at a prompt in two languages: each with its own direction, and who speaks in both', () => {
    const container = see(
      room({
        kind: 'prompt',
        prompt: twoLanguages('A place that has looked after me is …', 'مكانٌ احتضنني واعتنى بي هو …'),
        who: { speaks: twoLanguages('A speaks.', 'الدور لـ «أ»'), listens: twoLanguages('B listens.', '«ب» يصغي') },
      }),
    );
    const arabic = [...container.querySelectorAll('[lang="ar"]')];
    expect(arabic.map((line) => line.getAttribute('dir'))).toEqual(['rtl', 'rtl']);
    expect(screen.getByText('الدور لـ «أ»')).toBeTruthy();
    expect(words(container)).not.toContain('B listens.');
  });

  it('begins on the right where the first language does', () => {
    const [english_, arabic] = twoLanguages('A card', 'بطاقة');
    const container = see(room({ kind: 'card', words: [arabic, english_] }));
    expect(container.querySelector('.room-canvas')?.getAttribute('dir')).toBe('rtl');
  });

  it('at a voice: which one, its name, what it is asked, and whose seat speaks', () => {
    const container = see(
      room({
        kind: 'voice',
        number: 2,
        of: 4,
        heading: english('Voice 2 of 4'),
        name: english('A future being'),
        prompt: english('Speak as someone who sees this differently.'),
        who: { speaks: english('The third person speaks.'), listens: english('Three listen.') },
        seats: { seat: 3, of: 4 },
      }),
    );
    expect(screen.getByText('Voice 2 of 4')).toBeTruthy();
    expect(screen.getByText('A future being')).toBeTruthy();
    expect(screen.getByText('The third person speaks.')).toBeTruthy();
    expect([...container.querySelectorAll('.seats circle')].map((seat) => seat.getAttribute('fill') !== 'none')).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(container.querySelectorAll('.pips rect')).toHaveLength(4);
  });

  it('at a card: the words and nothing of the time', () => {
    const container = see(room({ kind: 'card', words: english('Meet the eyes of the person before you.') }));
    expect(words(container)).toBe('Meet the eyes of the person before you.');
  });

  it('at a break: the time to be back, in the plan’s zone', () => {
    const face = {
      kind: 'return',
      backAt: english('Back at'),
      at: later(began, minutes(20)),
      words: english('A bell will call us in.'),
    } as const;
    see(room(face, { timeZone: 'Europe/Berlin' }));
    expect(screen.getByText('Back at')).toBeTruthy();
    expect(screen.getByText('21:50')).toBeTruthy();
    expect(screen.getByText('A bell will call us in.')).toBeTruthy();
  });

  it('in silence: the mark, and no word', () => {
    const container = see(room({ kind: 'silence' }));
    expect(screen.getByRole('img', { name: 'Silence' })).toBeTruthy();
    expect(words(container)).toBe('');
  });

  it('after the close: thanks beside the whole spiral', () => {
    see(room({ kind: 'closed', words: english('Thank you for being here.') }));
    expect(screen.getByRole('img', { name: 'The spiral, whole' })).toBeTruthy();
    expect(screen.getByRole('heading').textContent).toBe('Thank you for being here.');
  });

  it('when it is black: nothing at all', () => {
    const container = see(room(prompt, { screen: 'black' }));
    expect(words(container)).toBe('');
    expect(screen.queryAllByRole('img')).toEqual([]);
  });

  it('in care: still water, no words and no stage', () => {
    const container = see(room(prompt, { screen: 'care' }));
    expect(screen.getByRole('img', { name: 'Still water under hills' })).toBeTruthy();
    expect(words(container)).toBe('');
    expect(container.querySelector('[data-stage]')).toBeNull();
  });

  it('with the theme that was chosen for the hall', () => {
    const container = see(room(prompt, { theme: 'sky' }));
    expect(container.querySelector('.room')?.getAttribute('data-theme')).toBe('sky');
  });

  it('during a change: the new words at once, the old ones no longer for screen readers', () => {
    const clock = clockFrom(began);
    const { container, rerender } = render(
      <RoomPicture view={room({ kind: 'card', words: english('Before') })} clockTrusted clock={clock} />,
    );
    rerender(<RoomPicture view={room({ kind: 'card', words: english('After') }, { key: 'next' })} clockTrusted clock={clock} />);
    expect(screen.getByText('After').closest('[aria-hidden="true"]')).toBeNull();
    expect(container.querySelector('[aria-hidden="true"][inert]')?.textContent).toBe('Before');
  });

  it('in a miniature: the change without the fading', () => {
    const clock = clockFrom(began);
    const { container, rerender } = render(
      <RoomPicture view={room({ kind: 'card', words: english('Before') })} clockTrusted clock={clock} still />,
    );
    rerender(<RoomPicture view={room({ kind: 'card', words: english('After') }, { key: 'next' })} clockTrusted clock={clock} still />);
    expect(words(container)).toBe('After');
  });
});
