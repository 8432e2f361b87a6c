// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lastAsked, list, playLibrary, refused, remark } from './fake-library.ts';
import { openLibrary } from './library-stage.tsx';

const locked = 'The plan cannot be changed while a session runs.';
const planWith = (change: Partial<typeof list.plan>) =>
  ({ list: { ok: true, answer: { ...list, plan: { ...list.plan, ...change } } } }) as const;
const seen = {
  checks: { ok: true, answer: { remarks: [remark, { ...remark, key: 'b', words: 'No break for two hours.', press: null }] } },
} as const;

describe('what is seen in this plan', () => {
  it('has words, a reason and a press for each', async () => {
    playLibrary(seen);
    const { sheet } = await openLibrary('This plan');
    await sheet.findByText('2 things to look at in this plan');
    sheet.getByText(remark.words);
    sheet.getByRole('button', { name: 'Add ten minutes of grounding' });
    const second = within(sheet.getByText('No break for two hours.').closest('li') ?? document.body);
    second.getByText('Only you can mend this.');
  });

  it('is mended by one press: the list is fresh, and says what was done', async () => {
    const library = playLibrary(seen);
    const { sheet } = await openLibrary('This plan');
    fireEvent.click(await sheet.findByRole('button', { name: 'Add ten minutes of grounding' }));
    await sheet.findByText('Done: Add ten minutes of grounding.');
    expect(await lastAsked(library, 'mend')).toEqual({ type: 'mend', remark: remark.key });
    sheet.getByText('Nothing to look at in this plan');
    expect(document.activeElement?.textContent).toBe('What is seen in Evening');
  });

  it('stays where it could not be mended, with the reason', async () => {
    playLibrary({ ...seen, mend: refused('The plan was changed elsewhere.') });
    const { sheet } = await openLibrary('This plan');
    fireEvent.click(await sheet.findByRole('button', { name: 'Add ten minutes of grounding' }));
    await sheet.findByText('The plan was changed elsewhere.');
    sheet.getByText(remark.words);
  });

  it('is only read where the plan may not be changed now', async () => {
    const library = playLibrary({ ...seen, ...planWith({ change: locked }) });
    const { sheet } = await openLibrary('This plan');
    await sheet.findByText(locked);
    fireEvent.click(await sheet.findByRole('button', { name: 'Add ten minutes of grounding' }));
    fireEvent.click(sheet.getByRole('button', { name: 'Keep the names' }));
    expect(library.asked.filter(({ type }) => type === 'mend' || type === 'nameStages')).toEqual([]);
  });

  it('says why the plan could not be looked at', async () => {
    playLibrary({ checks: refused('No plan is open.') });
    const { sheet } = await openLibrary('This plan');
    await sheet.findByText('No plan is open.');
  });
});

describe('the names of the stages', () => {
  it('show the usual name as long as there is no other, and offer what others say', async () => {
    playLibrary();
    const { sheet } = await openLibrary('This plan');
    const field = await sheet.findByRole('combobox', { name: 'Honoring Our Pain' });
    expect(field).toMatchObject({ value: '', placeholder: 'Honoring Our Pain' });
    expect(sheet.getByRole('combobox', { name: 'Gratitude' })).toMatchObject({ value: 'Coming from Gratitude' });
    expect([...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual([
      'Gratitude',
      'Grounding in gratitude',
      'Honoring Our Pain',
      'Honouring our pain',
      'Seeing with New Eyes',
      'Seeing with ancient eyes',
      'Going Forth',
    ]);
  });

  it('are kept as they were written; an empty one is the usual one', async () => {
    const library = playLibrary();
    const { sheet } = await openLibrary('This plan');
    fireEvent.change(await sheet.findByRole('combobox', { name: 'Gratitude' }), { target: { value: ' ' } });
    fireEvent.change(sheet.getByRole('combobox', { name: 'Seeing with New Eyes' }), { target: { value: 'Seeing with ancient eyes' } });
    fireEvent.click(sheet.getByRole('button', { name: 'Keep the names' }));
    await sheet.findByText('The names are kept.');
    expect(await lastAsked(library, 'nameStages')).toEqual({
      type: 'nameStages',
      names: {
        gratitude: { en: ' ' },
        'honoring-pain': { en: '' },
        'new-eyes': { en: 'Seeing with ancient eyes' },
        'going-forth': { en: '' },
      },
    });
  });

  it('are asked for in each language of the plan', async () => {
    const [english] = list.plan.stageNames;
    if (english === undefined) throw new Error('the list has no names');
    const german = {
      language: 'de',
      names: { gratitude: 'Dankbarkeit', 'honoring-pain': 'Schmerz', 'new-eyes': 'Neue Augen', 'going-forth': 'Ins Handeln kommen' },
      known: { gratitude: ['Dankbarkeit'], 'honoring-pain': ['Schmerz'], 'new-eyes': ['Neue Augen'], 'going-forth': ['Weitergehen'] },
    };
    const library = playLibrary(planWith({ languages: ['en', 'de'], stageNames: [english, german] }));
    const { sheet } = await openLibrary('This plan');
    const inGerman = within(await sheet.findByRole('group', { name: 'German' }));
    expect(inGerman.getByRole('combobox', { name: 'Going Forth' })).toMatchObject({ value: 'Ins Handeln kommen', lang: 'de' });
    fireEvent.change(inGerman.getByRole('combobox', { name: 'Gratitude' }), { target: { value: 'Dank' } });
    fireEvent.click(sheet.getByRole('button', { name: 'Keep the names' }));
    expect(await lastAsked(library, 'nameStages')).toMatchObject({
      names: { gratitude: { en: 'Coming from Gratitude', de: 'Dank' }, 'going-forth': { en: '', de: 'Ins Handeln kommen' } },
    });
  });

  it('say why they were not kept, and stay as they were written', async () => {
    const library = playLibrary({ nameStages: refused('The disk is full.') });
    const { sheet } = await openLibrary('This plan');
    fireEvent.change(await sheet.findByRole('combobox', { name: 'Going Forth' }), { target: { value: 'Setting out' } });
    fireEvent.click(sheet.getByRole('button', { name: 'Keep the names' }));
    await sheet.findByText('The disk is full.');
    expect(sheet.getByRole('combobox', { name: 'Going Forth' })).toMatchObject({ value: 'Setting out' });
    await waitFor(() => expect(library.askedFor('list')).toHaveLength(1));
  });
});

describe('reading cards', () => {
  it('have lines, guidance and credit; one without lines says so', async () => {
    playLibrary();
    const { sheet } = await openLibrary('Reading cards');
    const card = within(await sheet.findByRole('article', { name: 'Our agreements' }));
    card.getByText('I may always pass.');
    card.getByText('Offer these, ask what is missing.');
    card.getByText('Agreements after Interhelp.');
    within(sheet.getByRole('article', { name: 'The land we are on' })).getByText('No lines yet: they are yours to write.');
  });
});

describe('credits', () => {
  it('name each source, what it asks, and what comes from it; a practice can be gone to', async () => {
    playLibrary();
    const { sheet } = await openLibrary('Credits');
    const network = within((await sheet.findByText('The Work That Reconnects Network')).closest('li') ?? document.body);
    network.getByText('workthatreconnects.org');
    network.getByText(/^Everyone may use its public resources/);
    sheet.getByText('No request of theirs is known to us.');
    sheet.getByText('Our agreements');
    sheet.getByText(/CC BY 4\.0/);
    fireEvent.click(network.getByRole('button', { name: 'Gratitude sentences' }));
    await sheet.findByRole('article', { name: 'Gratitude sentences' });
  });
});
