// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PracticeEditor } from '../../../../src/renderer/console/library/practice-editor.tsx';
import { changedPractice, keep, openEditor, press, shippedPractice, write, written } from './written-practice.tsx';

beforeEach(() => {
  cleanup();
  sessionStorage.clear();
});

const withNotes = () => openEditor(changedPractice('grounding.json', { notes: ['one', 'two', 'three'] }));
const notes = (): readonly string[] => ['Note 1', 'Note 2', 'Note 3'].filter((name) => screen.queryByLabelText(name)).map(written);

describe('a list', () => {
  it('moves an entry up and down, and no further than its ends', () => {
    withNotes();
    press('Move up: Note 2');
    expect(notes()).toEqual(['two', 'one', 'three']);
    press('Move up: Note 1');
    expect(notes()).toEqual(['two', 'one', 'three']);
    press('Move down: Note 2');
    expect(notes()).toEqual(['two', 'three', 'one']);
    screen.getByText('Note 2: now 3 of 3');
  });

  it('moves the entry that somebody is in with Alt and an arrow, and stays in it', () => {
    withNotes();
    const field = screen.getByLabelText('Note 3');
    field.focus();
    fireEvent.keyDown(field, { key: 'ArrowUp', altKey: true });
    expect(notes()).toEqual(['one', 'three', 'two']);
    expect(document.activeElement).toBe(screen.getByLabelText('Note 2'));
  });

  it('takes out and adds; undo brings back, redo does it again', async () => {
    const { kept } = withNotes();
    for (const title of ['G', 'Gr', 'Ground']) write('Title', title);
    press('Take out: Note 1');
    press('Add a note');
    for (const words of ['f', 'fo', 'four']) write('Note 3', words);
    expect(notes()).toEqual(['two', 'three', 'four']);
    press('Undo');
    press('Undo');
    press('Undo');
    expect(notes()).toEqual(['one', 'two', 'three']);
    press('Undo');
    expect(written('Title')).toBe('Grounding');
    press('Redo');
    press('Redo');
    await keep();
    expect(kept).toMatchObject([{ notes: ['two', 'three'] }]);
  });

  it('of things to tick keeps what was ticked before', async () => {
    const { kept } = openEditor(changedPractice('grounding.json', { flags: ['strong emotion'] }));
    const flags = within(screen.getByRole('group', { name: 'What it asks of people' }));
    fireEvent.click(flags.getByLabelText('Touch'));
    await keep();
    expect(kept).toMatchObject([{ flags: ['strong emotion', 'touch'] }]);
  });
});

describe('the course', () => {
  it('has parts, each beginning with a small example in the pattern that is chosen', async () => {
    const { kept } = openEditor(null);
    write('Title', 'Two');
    press('Add a part');
    const second = screen.getAllByLabelText('Pattern of time')[1];
    if (second === undefined) throw new Error('there is no second part');
    fireEvent.change(second, { target: { value: 'solo' } });
    press('Move up: Part 2');
    await keep();
    expect(kept).toMatchObject([{ timing: [{ pattern: 'solo' }, { pattern: 'cue-list' }] }]);
  });

  it('gives back what stood in a pattern that somebody leaves and comes back to', () => {
    openEditor(shippedPractice('mirror-walk.json'));
    const choose = (value: string) => fireEvent.change(screen.getByLabelText('Pattern of time'), { target: { value } });
    write('Length of each walk', '7:30');
    choose('break');
    expect(screen.queryByLabelText('Length of each walk')).toBeNull();
    choose('swap-walk');
    expect(written('Length of each walk')).toBe('7:30');
  });

  it('takes in what may be added, and lets it go', async () => {
    const { kept } = openEditor(shippedPractice('mirror-walk.json'));
    press('Take out: Coming together again');
    press('Add: Coming together again');
    const group = within(screen.getByRole('group', { name: 'Coming together again' }));
    expect(document.activeElement).toBe(group.getByLabelText('Length'));
    fireEvent.click(group.getByRole('button', { name: 'Add: Notes for you' }));
    fireEvent.change(group.getByLabelText('Note 1'), { target: { value: 'Wait for all.' } });
    await keep();
    expect(kept).toMatchObject([{ timing: [{ regroup: { length: '1:00', notes: ['Wait for all.'] } }] }]);
  });

  it('keeps a field that may be left out while somebody writes another number in it', async () => {
    const { kept } = openEditor(changedPractice('grounding.json', { timing: [{ pattern: 'round', prompt: 'One word', people: 12 }] }));
    const field = screen.getByLabelText('How many speak');
    for (const value of ['', '2', '24']) fireEvent.change(field, { target: { value } });
    expect(screen.getByLabelText('How many speak')).toBe(field);
    await keep();
    expect(kept).toMatchObject([{ timing: [{ people: 24 }] }]);
    fireEvent.change(field, { target: { value: '' } });
    fireEvent.blur(field);
    expect(screen.queryByLabelText('How many speak')).toBeNull();
  });

  it('asks only for what means something beside what is chosen', () => {
    openEditor(shippedPractice('gratitude-sentences.json'));
    const pause = () => screen.queryByRole('group', { name: 'When partners change after all sentences' });
    fireEvent.change(screen.getByLabelText('Partners change'), { target: { value: 'per prompt' } });
    expect(pause()).toBeNull();
    fireEvent.change(screen.getByLabelText('Partners change'), { target: { value: 'per series' } });
    expect(pause()).not.toBeNull();
  });

  it('chooses a bell, its strikes, or none', async () => {
    const { kept } = openEditor(shippedPractice('mirror-walk.json'));
    fireEvent.change(screen.getByLabelText('At the start: instrument'), { target: { value: 'gong' } });
    write('At the start: strikes', '4');
    fireEvent.change(screen.getByLabelText('When roles change: instrument'), { target: { value: '' } });
    await keep();
    expect(kept).toMatchObject([{ timing: [{ bells: { start: { sound: 'gong', strikes: 4 }, swap: null } }] }]);
  });

  it('is shown in time, and told where it is longer than the most', () => {
    openEditor(null);
    const course = within(screen.getByRole('complementary', { name: 'Course in time' }));
    course.getByText('5:00 in all');
    course.getByText('This lies within 2 to 15 minutes.');
    write('At most (minutes)', '4');
    write('Usually (minutes)', '3');
    course.getByText('This is 1:00 longer than the most, 4 minutes.');
  });
});

describe('leaving', () => {
  it('goes at once where nothing is changed', () => {
    const { cancelled } = withNotes();
    press('Cancel');
    expect(cancelled).toHaveBeenCalledOnce();
  });

  it('asks once where something is changed', () => {
    const { cancelled } = withNotes();
    write('Note 1', 'changed');
    fireEvent.keyDown(screen.getByLabelText('Note 1'), { key: 'Escape' });
    expect(cancelled).not.toHaveBeenCalled();
    press('Go on writing');
    expect(written('Note 1')).toBe('changed');
    press('Cancel');
    press('Leave without keeping');
    expect(cancelled).toHaveBeenCalledOnce();
    withNotes();
    expect(written('Note 1')).toBe('one');
  });

  it('by keeping leaves nothing behind, though the editor is closed before the answer is there', async () => {
    const closing = async (): Promise<readonly string[]> => {
      cleanup();
      return [];
    };
    render(<PracticeEditor practice={null} onSave={closing} onCancel={() => undefined} />);
    write('Title', 'First');
    press('Keep');
    await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
    openEditor(null);
    expect(written('Title')).toBe('');
  });

  it('any other way loses nothing: what was typed is there when the editor is opened again', () => {
    withNotes();
    write('Note 1', 'changed');
    withNotes();
    expect(written('Note 1')).toBe('changed');
    press('Begin again without it');
    expect(written('Note 1')).toBe('one');
    expect(screen.queryByRole('button', { name: 'Begin again without it' })).toBeNull();
  });
});
