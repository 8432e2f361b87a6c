// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { longestShared } from '../../../../src/core/library/library-limits.ts';
import { runningView } from '../console-views.ts';
import { lastAsked, list, playLibrary, practiceAnswer, refused } from './fake-library.ts';
import { openLibrary, press, readPractice } from './library-stage.tsx';

const ownPractice = { practice: { ok: true, answer: { ...practiceAnswer, own: true } } } as const;
const locked = 'The plan cannot be changed while a session runs.';
const lockedPlan = { list: { ok: true, answer: { ...list, plan: { ...list.plan, change: locked } } } } as const;

beforeEach(() => sessionStorage.clear());

describe('a chosen practice', () => {
  it('says what it is and what it asks', async () => {
    playLibrary();
    const { article } = await readPractice('Gratitude sentences');
    article.getByRole('heading', { name: 'Gratitude sentences' });
    for (const words of [
      'Gratitude',
      'Also: Sentences to go on with',
      '15 as a rule, 10 at least, 25 at most',
      'In pairs, 2 to 100 people',
      'For emerging facilitators too',
      'A support person must be there.',
      'Eye contact',
      'Community',
      'Indoors or outdoors. Chairs that can be turned.',
      'A bell',
      'Walking',
      'Side by side, outdoors.',
    ])
      article.getByText(words);
  });

  it('has the lines to say before it, and everything to say with its pauses', async () => {
    playLibrary();
    const { article } = await readPractice('Gratitude sentences');
    within(article.getByRole('region', { name: 'Say before it begins' })).getByText('Whoever wishes looks at the other.');
    within(article.getByRole('region', { name: 'How to take part otherwise' })).getByText('Sitting side by side is as good.');
    const script = within(article.getByRole('region', { name: 'Words to say' }));
    script.getByText('Find one other person.');
    script.getByText('two breaths');
    script.getByText('Here is the first.');
    const read = within(article.getByRole('region', { name: 'What the room reads' }));
    expect(read.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Find a partner',
      'I love being alive because …',
      'A place I loved …',
    ]);
  });

  it('shows its course in time', async () => {
    playLibrary();
    const { article } = await readPractice('Gratitude sentences');
    const course = within(article.getByRole('region', { name: 'Course' }));
    course.getByText('2 parts, 12:00 in all');
    expect(course.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'PartLength',
      'Opening2:00',
      'A speakssentence 1 of 2open, about 2:00',
    ]);
  });

  it('sets apart what is for the facilitator only, and says what to check, whom it is owed to and where it is used', async () => {
    playLibrary();
    const { article } = await readPractice('Gratitude sentences');
    const mine = within(article.getByRole('region', { name: 'For you only, never projected' }));
    for (const words of [
      'Stand at the edge.',
      'A race for the most grateful.',
      'Let them thank each other.',
      'A round of names.',
      'Leave 5:00 to settle after it.',
    ])
      mine.getByText(words);
    within(article.getByRole('region', { name: 'Check with your own training' })).getByText('The length of a turn is our reckoning.');
    within(article.getByRole('region', { name: 'Credit' })).getByText('From the Work That Reconnects Network.');
    within(article.getByRole('region', { name: 'Used in' })).getByText('An evening in spring');
  });

  it('says so where it cannot be read', async () => {
    playLibrary({ practice: refused('This practice is no longer in the library.') });
    const { sheet } = await openLibrary();
    fireEvent.click(await sheet.findByRole('button', { name: /^Gratitude sentences/ }));
    await sheet.findByText('This practice is no longer in the library.');
  });
});

describe('something else at the same time', () => {
  it('makes both as long as the longer one, until it is taken away again', async () => {
    playLibrary();
    const { article } = await readPractice('Gratitude sentences');
    const alongside = within(article.getByRole('region', { name: 'At the same time' }));
    const [other] = list.practices.filter(({ title }) => title !== 'Gratitude sentences');
    if (other === undefined) throw new Error('the fake library has one practice only');
    fireEvent.change(alongside.getByRole('combobox', { name: 'Others do meanwhile' }), { target: { value: other.id } });
    expect(other.minutes.usual).toBe(80);
    alongside.getByText(`Together they take 1:20:00, as long as the longest: ${other.title}.`);
    fireEvent.click(alongside.getByRole('button', { name: `Without ${other.title}` }));
    expect(alongside.queryByText(/Together they take/)).toBeNull();
  });
});

describe('groups', () => {
  const divide = async (people: string) => {
    playLibrary();
    const { article } = await readPractice('Gratitude sentences');
    const groups = within(article.getByRole('region', { name: 'Groups' }));
    fireEvent.change(groups.getByRole('spinbutton', { name: 'How many people?' }), { target: { value: people } });
    return groups;
  };

  it('come out even', async () => {
    const groups = await divide('16');
    groups.getByText('Everyone has a place: 8 pairs.');
    groups.getByText('In a pair each person speaks for 4:00.');
    groups.getByText(/^Count off from 1 to 8,/);
    expect(groups.queryByRole('radio')).toBeNull();
  });

  it('say who is over, what can be done about it, and what it does to turns', async () => {
    const groups = await divide('17');
    groups.getByText('1 person is over.');
    const joins = groups.getByRole('radio', { name: 'You join: 9 pairs, with you in one of them' });
    expect(joins).toHaveProperty('checked', true);
    groups.getByText(/^Count off from 1 to 9,/);
    fireEvent.click(groups.getByRole('radio', { name: 'Some groups are larger: 1 group of three and 7 pairs' }));
    groups.getByText('In a group of three each person speaks for 2:40.');
    groups.getByText(/^Count off from 1 to 8,/);
  });

  it.each(['', '1', '2.5', '501'])('say nothing for “%s” people', async (people) => {
    expect((await divide(people)).queryByText(/^It takes/)).toBeNull();
  });
});

describe('put into this plan', () => {
  it('goes after the practice that is chosen, and says so', async () => {
    const library = playLibrary();
    const { article, sheet } = await readPractice('Gratitude sentences');
    fireEvent.change(article.getByRole('combobox', { name: 'Place' }), { target: { value: 'welcome' } });
    fireEvent.click(article.getByRole('button', { name: 'Put into this plan' }));
    expect(await lastAsked(library, 'addToPlan')).toEqual({ type: 'addToPlan', id: 'gratitude-sentences', after: 'welcome' });
    await sheet.findByText('“Gratitude sentences” is now in Evening.');
    await waitFor(() => expect(library.askedFor('list')).toHaveLength(2));
  });

  it('goes to the end where nothing is chosen', async () => {
    const library = playLibrary();
    const { article } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Put into this plan' }));
    expect(await lastAsked(library, 'addToPlan')).toEqual({ type: 'addToPlan', id: 'gratitude-sentences', after: null });
  });

  it('says why not where the plan may not be changed, and asks nothing', async () => {
    const library = playLibrary(lockedPlan);
    const { article } = await readPractice('Gratitude sentences');
    article.getByText(locked);
    fireEvent.click(article.getByRole('button', { name: 'Put into this plan' }));
    expect(library.askedFor('addToPlan')).toEqual([]);
  });

  it('says why the host refused', async () => {
    playLibrary({ addToPlan: refused('The plan was changed elsewhere.') });
    const { article, sheet } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Put into this plan' }));
    await sheet.findByText('The plan was changed elsewhere.');
  });
});

describe('copy, share, remove', () => {
  it('copies, and shows the copy', async () => {
    const library = playLibrary();
    const { article, sheet } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Copy as my own' }));
    await sheet.findByText('A copy of “Gratitude sentences” is now one of your practices.');
    expect(await lastAsked(library, 'practice')).toEqual({ type: 'practice', id: 'my-walk' });
  });

  it('says why a copy was not made', async () => {
    playLibrary({ copy: refused('The disk is full.') });
    const { article, sheet } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Copy as my own' }));
    await sheet.findByText('The disk is full.');
  });

  it('shares a practice as a file', async () => {
    playLibrary();
    const saved: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { article, sheet } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Share as a file' }));
    await sheet.findByText('The file gratitude-sentences.json was given to the browser to save.');
    expect(saved).toEqual(['gratitude-sentences.json']);
  });

  it('says why a file could not be made', async () => {
    playLibrary({ share: refused('This practice is no longer in the library.') });
    const { article, sheet } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Share as a file' }));
    await sheet.findByText('This practice is no longer in the library.');
  });

  it('removes what is one’s own when asked once more', async () => {
    const library = playLibrary(ownPractice);
    const { article, sheet } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Remove' }));
    expect(library.askedFor('remove')).toEqual([]);
    expect(document.activeElement).toBe(article.getByRole('button', { name: 'Keep it' }));
    fireEvent.click(article.getByRole('button', { name: 'Remove for good' }));
    await sheet.findByText('“Gratitude sentences” is removed.');
    await sheet.findByText('Choose a practice to read it here.');
  });

  it('keeps it where that is the answer', async () => {
    const library = playLibrary(ownPractice);
    const { article } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Remove' }));
    fireEvent.click(article.getByRole('button', { name: 'Keep it' }));
    article.getByRole('button', { name: 'Remove' });
    expect(library.askedFor('remove')).toEqual([]);
  });

  it('says why it was not removed', async () => {
    playLibrary({ ...ownPractice, remove: refused('The file may not be changed.') });
    const { article, sheet } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Remove' }));
    fireEvent.click(article.getByRole('button', { name: 'Remove for good' }));
    await sheet.findByText('The file may not be changed.');
  });

  it('offers neither edit nor remove for what is not one’s own', async () => {
    playLibrary();
    const { article } = await readPractice('Gratitude sentences');
    expect(article.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(article.queryByRole('button', { name: 'Remove' })).toBeNull();
  });

  it('changes nothing while a session runs, and says why', async () => {
    const library = playLibrary(ownPractice);
    const { article } = await readPractice('Gratitude sentences', runningView);
    for (const name of ['Copy as my own', 'Edit', 'Remove']) {
      fireEvent.click(article.getByRole('button', { name }));
      expect(screen.getAllByText('A session is running: the library is for reading until it is closed.')).not.toEqual([]);
    }
    expect(library.asked.map(({ type }) => type)).toEqual(['list', 'practice']);
  });
});

describe('a practice of one’s own', () => {
  it('is written new; what is being written is there again after another sheet', async () => {
    playLibrary();
    const { sheet } = await openLibrary();
    fireEvent.click(await sheet.findByRole('button', { name: 'New practice' }));
    fireEvent.change(sheet.getByRole('textbox', { name: 'Title' }), { target: { value: 'Moss walk' } });
    press('KeyV', 'v');
    press('KeyP', 'p');
    expect(await screen.findByRole('textbox', { name: 'Title' })).toMatchObject({ value: 'Moss walk' });
  });

  it('is kept by the library, and shown', async () => {
    const library = playLibrary(ownPractice);
    const { article, sheet } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Edit' }));
    fireEvent.change(sheet.getByRole('textbox', { name: 'Title' }), { target: { value: 'Morning sentences' } });
    fireEvent.click(sheet.getByRole('button', { name: /^Keep/ }));
    await sheet.findByText('The practice is kept.');
    expect(await lastAsked(library, 'save')).toMatchObject({
      replaces: 'gratitude-sentences',
      practice: { title: { en: 'Morning sentences' } },
    });
  });

  it('stays open with every reason where it could not be kept', async () => {
    playLibrary({ ...ownPractice, save: refused('The disk is full.') });
    const { article, sheet } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Edit' }));
    fireEvent.change(sheet.getByRole('textbox', { name: 'Title' }), { target: { value: 'Morning sentences' } });
    fireEvent.click(sheet.getByRole('button', { name: /^Keep/ }));
    await sheet.findByText('The disk is full.');
    expect(sheet.getByRole('textbox', { name: 'Title' })).toMatchObject({ value: 'Morning sentences' });
  });

  it('is edited where it is one’s own', async () => {
    playLibrary(ownPractice);
    const { article, sheet } = await readPractice('Gratitude sentences');
    fireEvent.click(article.getByRole('button', { name: 'Edit' }));
    fireEvent.click(sheet.getByRole('button', { name: 'Cancel' }));
    await sheet.findByRole('article', { name: 'Gratitude sentences' });
  });
});

describe('a shared file', () => {
  const choose = async (content: string) => {
    const { sheet } = await openLibrary();
    const field = await sheet.findByLabelText('Take in a shared file');
    fireEvent.change(field, { target: { files: [new File([content], 'walk.json')] } });
    return sheet;
  };

  it('is taken in, and shown', async () => {
    const library = playLibrary();
    const sheet = await choose('{"id":"my-walk"}');
    await sheet.findByText('The practice is taken in. It is now one of your own.');
    expect(await lastAsked(library, 'take')).toEqual({ type: 'take', content: '{"id":"my-walk"}' });
    expect(await lastAsked(library, 'practice')).toEqual({ type: 'practice', id: 'my-walk' });
  });

  it('is refused with every reason, and nothing else changes', async () => {
    const library = playLibrary({ take: refused('The title is missing.', 'The credit is missing.') });
    const sheet = await choose('{}');
    await sheet.findByText('This file was not taken in. Nothing was changed.');
    sheet.getByText('The title is missing.');
    sheet.getByText('The credit is missing.');
    expect(library.askedFor('list')).toHaveLength(1);
  });

  it('is read no further than is needed to see that it is too long', async () => {
    const library = playLibrary({ take: refused('This file is too long.') });
    const sheet = await choose('x'.repeat(longestShared + 1000));
    await sheet.findByText('This file is too long.');
    expect(await lastAsked(library, 'take')).toEqual({ type: 'take', content: 'x'.repeat(longestShared + 1) });
  });
});
