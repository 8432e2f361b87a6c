// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { writePractice } from '../../../../src/core/library/read-practice.ts';
import { changedPractice, keep, openEditor, press, read, shippedNames, shippedPractice, write, written } from './written-practice.tsx';

beforeEach(() => sessionStorage.clear());

describe('a practice that is opened and kept unchanged', () => {
  it.each(shippedNames)('is the very same file: %s', async (name) => {
    const practice = shippedPractice(name);
    const { kept } = openEditor(practice);
    await keep();
    expect(`${JSON.stringify(kept[0], null, 2)}\n`).toBe(writePractice(practice));
  });
});

describe('a new practice', () => {
  it.each(['dyad-sentences', 'group-voices', 'swap-walk', 'cue-list', 'open-ritual', 'round', 'solo', 'music-led', 'break'])(
    'is made in the pattern %s, kept, and read',
    async (pattern) => {
      const { kept } = openEditor(null);
      write('Title', 'Under the Beech');
      fireEvent.change(screen.getByLabelText('Pattern of time'), { target: { value: pattern } });
      await keep();
      const practice = read(JSON.stringify(kept[0]));
      expect(practice).toMatchObject({ id: 'under-the-beech', title: { en: 'Under the Beech' }, timing: [{ pattern }] });
    },
  );

  it('has a file of its own name once somebody gave it one', async () => {
    const { kept } = openEditor(null);
    write('Title', 'Über den Fluss, ’s ist spät');
    expect(written('Name of its file')).toBe('uber-den-fluss-s-ist-spat');
    write('Name of its file', 'river');
    write('Title', 'River');
    await keep();
    expect(kept).toMatchObject([{ id: 'river', title: { en: 'River' } }]);
  });

  it('asks for a title, and keeps nothing without one', () => {
    const { kept } = openEditor(null);
    expect(screen.getByLabelText('Title').getAttribute('aria-invalid')).toBeNull();
    press('Keep');
    expect(kept).toEqual([]);
    expect(screen.getByLabelText('Title').getAttribute('aria-invalid')).toBe('true');
    press('The practice needs a title.');
    expect(document.activeElement).toBe(screen.getByLabelText('Title'));
  });
});

describe('words in several languages', () => {
  it('are written in one, and the others stay as they are', async () => {
    const { kept } = openEditor(
      changedPractice('grounding.json', { title: { de: 'Boden', en: 'Ground' }, consent: { de: 'Leise.', fr: 'Doucement.' } }),
    );
    write('Title', 'The Ground');
    expect(written('What may come')).toBe('');
    screen.getByText(/In German: Leise\./);
    write('What may come', 'Softly.');
    await keep();
    expect(kept).toMatchObject([{ title: { de: 'Boden', en: 'The Ground' }, consent: { de: 'Leise.', fr: 'Doucement.', en: 'Softly.' } }]);
  });

  it('that have no languages stay so', async () => {
    const { kept } = openEditor(changedPractice('grounding.json', { title: 'Ground' }));
    write('Title', 'The Ground');
    await keep();
    expect(kept).toMatchObject([{ title: 'The Ground' }]);
  });

  it('are written in the first that the practice has where it has not the console’s', async () => {
    const { kept } = openEditor(changedPractice('grounding.json', { title: { ar: 'الأرض' } }));
    expect(screen.getByLabelText('Title').getAttribute('dir')).toBe('rtl');
    write('Title', 'أرض');
    await keep();
    expect(kept).toMatchObject([{ title: { ar: 'أرض' } }]);
  });

  it('that may be left out are taken out when nothing is left of them', async () => {
    const { kept } = openEditor(changedPractice('grounding.json', { consent: { en: 'Softly.' } }));
    write('What may come', '');
    await keep();
    expect(kept[0]).not.toHaveProperty('consent');
  });
});

describe('a fault', () => {
  const settling = 'The time in which it settles people must be written as minutes and seconds, such as “2:00”.';
  const faultOf = (label: string): string | undefined =>
    document.getElementById(screen.getByLabelText(label).getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent ??
    undefined;

  it('is told at its field, and at the top when it is to be kept; what was typed stays', () => {
    const { kept } = openEditor(shippedPractice('grounding.json'));
    write('Settles people within', 'soon');
    expect(faultOf('Settles people within')).toContain(settling);
    expect(written('Settles people within')).toBe('soon');
    screen.getByText('1 thing to mend before it can be kept');
    press('Keep');
    expect(kept).toEqual([]);
    screen.getByRole('button', { name: settling });
    write('Settles people within', '3');
    expect(written('Settles people within')).toBe('3:00');
    expect(screen.queryByRole('button', { name: settling })).toBeNull();
  });

  it('is not told while somebody is still writing', () => {
    openEditor(shippedPractice('grounding.json'));
    const field = screen.getByLabelText('Settles people within');
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: '3:' } });
    expect(field.getAttribute('aria-invalid')).toBeNull();
    fireEvent.blur(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('deep in the course is gone to from the top, where what holds it opens', () => {
    openEditor(shippedPractice('beings-of-the-three-times.json'));
    const third = screen.getAllByLabelText('Length')[2];
    if (!(third instanceof HTMLInputElement)) throw new Error('there is no third cue');
    fireEvent.change(third, { target: { value: '0:02' } });
    fireEvent.blur(third);
    expect(third.closest('details')?.open).toBe(false);
    press('Keep');
    press('The length of cue 3 must be at least 5 seconds.');
    expect(third.closest('details')?.open).toBe(true);
    expect(document.activeElement).toBe(third);
  });

  it('that only the meaning shows is told at its place as well', () => {
    openEditor(shippedPractice('grounding.json'));
    write('At least (minutes)', '500');
    expect(screen.getByRole('group', { name: 'Minutes' }).textContent).toContain('The time in minutes must go from the least to the most.');
  });

  it('that the host finds is told, and nothing is lost', async () => {
    const sentence = 'The title is one that the library has already.';
    const { kept } = openEditor(shippedPractice('grounding.json'), [sentence, 'The disk is full.']);
    write('Title', 'Milling');
    press('Keep');
    await screen.findByRole('button', { name: sentence });
    screen.getByText('The disk is full.');
    expect(kept).toHaveLength(1);
    expect(faultOf('Title')).toContain(sentence);
    expect(written('Title')).toBe('Milling');
  });
});
