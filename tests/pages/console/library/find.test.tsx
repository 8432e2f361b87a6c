// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { at, runningView, waitingView } from '../console-views.ts';
import { showConsole } from '../stage.tsx';
import { entries, list, playLibrary, refused, remark } from './fake-library.ts';
import { openLibrary, press } from './library-stage.tsx';

const openList = async () => {
  const { sheet } = await openLibrary();
  await sheet.findByText('3 practices found');
  const titles = () =>
    within(sheet.queryByRole('list', { name: 'Practices found' }) ?? document.createElement('ul'))
      .getAllByRole('button')
      .map((row) => row.querySelector('.nm')?.textContent);
  return { sheet, titles };
};

describe('the library', () => {
  it('opens with P and closes with Esc', async () => {
    playLibrary();
    await openLibrary();
    press('Escape', 'Escape');
    expect(screen.queryByRole('dialog', { name: 'Library' })).toBeNull();
  });

  it('opens from the waiting panel and from the More menu', async () => {
    playLibrary();
    showConsole(waitingView, at('11:54:09'));
    fireEvent.click(screen.getByRole('button', { name: /^Library/ }));
    screen.getByRole('dialog', { name: 'Library' });
    showConsole(runningView, at('11:54:09'));
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(within(screen.getByRole('dialog', { name: 'More' })).getByRole('button', { name: /^Library/ }));
    screen.getByRole('dialog', { name: 'Library' });
  });

  it('leads to what is seen in the plan from the waiting panel', async () => {
    playLibrary({ checks: { ok: true, answer: { remarks: [remark] } } });
    showConsole(waitingView, at('11:54:09'));
    fireEvent.click(await screen.findByRole('button', { name: '1 thing to look at in this plan' }));
    await screen.findByText(remark.words);
    expect(screen.getByRole('tab', { name: 'This plan' }).getAttribute('aria-selected')).toBe('true');
  });

  it('says nothing on the waiting panel where there is nothing to look at', async () => {
    const library = playLibrary();
    showConsole(waitingView, at('11:54:09'));
    await waitFor(() => expect(library.askedFor('checks')).toHaveLength(1));
    expect(screen.queryByText(/to look at in this plan/)).toBeNull();
  });

  it('goes from part to part with the arrow keys', async () => {
    playLibrary();
    const { sheet } = await openLibrary();
    const tab = sheet.getByRole('tab', { name: 'Practices' });
    fireEvent.keyDown(tab, { code: 'ArrowLeft', key: 'ArrowLeft' });
    expect(sheet.getByRole('tab', { selected: true }).textContent).toBe('Credits');
    fireEvent.keyDown(sheet.getByRole('tab', { selected: true }), { code: 'Home', key: 'Home' });
    expect(document.activeElement).toBe(sheet.getByRole('tab', { name: 'Practices' }));
    sheet.getByRole('tabpanel', { name: 'Practices' });
  });

  it('leaves the keys of a running session to it, but for fields', async () => {
    playLibrary();
    const { sheet, sent } = await openLibrary('Practices', runningView);
    press('KeyR', 'r');
    const field = await sheet.findByRole('searchbox', { name: 'Words of its name' });
    fireEvent.keyDown(field, { code: 'KeyR', key: 'r' });
    expect(sent).toEqual([{ type: 'ring', sound: 'bell', strikes: 1 }]);
  });

  it('says what is wrong where the host does not answer, and asks again', async () => {
    const library = playLibrary({ list: refused('The library cannot be read now.') });
    const { sheet } = await openLibrary();
    await sheet.findByText('The library cannot be read now.');
    library.answer({ list: { ok: true, answer: list } });
    fireEvent.click(sheet.getByRole('button', { name: 'Try again' }));
    await sheet.findByText('3 practices found');
  });

  it('keeps its place while it is closed', async () => {
    playLibrary();
    const { sheet } = await openList();
    fireEvent.change(sheet.getByRole('searchbox'), { target: { value: 'walk' } });
    await sheet.findByText('1 practice found');
    press('Escape', 'Escape');
    press('KeyP', 'p');
    await screen.findByText('1 practice found');
  });
});

describe('a search', () => {
  it.each([
    ['cafe TEARS', ['Café of tears']],
    ['go on', ['Gratitude sentences']],
    ['sentences walk', []],
  ])('for “%s” looks at all names, without accents and case', async (words, found) => {
    playLibrary();
    const { sheet, titles } = await openList();
    fireEvent.change(sheet.getByRole('searchbox', { name: 'Words of its name' }), { target: { value: words } });
    if (found.length === 0) await sheet.findByText('No practice found');
    else expect(titles()).toEqual(found);
  });

  it('takes a stage, with a shape, a word and a pressed state', async () => {
    playLibrary();
    const { sheet, titles } = await openList();
    const stage = sheet.getByRole('button', { name: 'Going Forth' });
    fireEvent.click(stage);
    expect(titles()).toEqual(['My walk']);
    expect(stage.getAttribute('aria-pressed')).toBe('true');
    expect(stage.querySelector('.stage-sign')).not.toBeNull();
    fireEvent.click(stage);
    expect(titles()).toHaveLength(3);
  });

  it.each([
    ['Length', '30', ['Gratitude sentences', 'My walk']],
    ['Experience', 'experienced', ['Café of tears']],
  ])('takes a choice: %s', async (name, value, found) => {
    playLibrary();
    const { sheet, titles } = await openList();
    fireEvent.change(sheet.getByRole('combobox', { name }), { target: { value } });
    expect(titles()).toEqual(found);
  });

  it('takes a number of people that the group must fit', async () => {
    playLibrary();
    const { sheet, titles } = await openList();
    fireEvent.change(sheet.getByRole('spinbutton', { name: 'People' }), { target: { value: '36' } });
    expect(titles()).toEqual(['Gratitude sentences', 'Café of tears']);
  });

  it.each([
    ['Touch', ['Gratitude sentences', 'My walk']],
    ['Eye contact', ['Café of tears', 'My walk']],
    ['Own only', ['My walk']],
  ])('takes a tick: %s', async (name, found) => {
    playLibrary();
    const { sheet, titles } = await openList();
    fireEvent.click(sheet.getByRole('checkbox', { name }));
    expect(titles()).toEqual(found);
    fireEvent.click(sheet.getByRole('button', { name: 'Show all practices' }));
    expect(titles()).toHaveLength(3);
  });

  it('tells how many were found to who does not see the list', async () => {
    playLibrary();
    const { sheet } = await openList();
    expect(sheet.getAllByRole('status').some((line) => line.textContent === '3 practices found')).toBe(true);
  });
});

describe('a row of the list', () => {
  it('says title, stages, minutes, group, flags and whether it is one’s own', async () => {
    playLibrary();
    const { sheet } = await openList();
    const row = (name: RegExp) => sheet.getByRole('button', { name }).textContent;
    expect(row(/^Café/)).toBe('Café of tears80 minHonoring Our PainIn a circle, 12 to 40 peopleTouchStrong emotion');
    expect(row(/^My walk/)).toBe('My walk30 minSeeing with New EyesGoing ForthownEach alone, 1 to 30 people');
  });

  it('comes before nothing that cannot be read: own files with faults are named', async () => {
    const faults = [{ file: 'old.json', problem: 'It comes from a newer version.' }];
    playLibrary({ list: { ok: true, answer: { ...list, practices: entries, faults } } });
    const { sheet } = await openList();
    sheet.getByText('old.json: It comes from a newer version.');
  });
});
