// @vitest-environment happy-dom

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryPractice } from '../../../../src/core/library/practice.ts';
import { readPractice, writePractice } from '../../../../src/core/library/read-practice.ts';
import { isFields } from '../../../../src/core/plan/plan-place.ts';
import { PracticeEditor } from '../../../../src/renderer/console/library/practice-editor.tsx';

const folder = resolve(import.meta.dirname, '../../../../resources/library/en/practices');
const shipped = readdirSync(folder).sort();

const read = (source: string): LibraryPractice => {
  const reading = readPractice(source);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.practice;
};

const shippedPractice = (name: string): LibraryPractice => read(readFileSync(join(folder, name), 'utf8'));

/** An editor that a test writes in; `kept` holds what it gave to the host. */
const open = (practice: LibraryPractice | null, problems: readonly string[] = []) => {
  cleanup();
  const kept: unknown[] = [];
  const cancelled = vi.fn();
  const onSave = async (file: unknown): Promise<readonly string[]> => {
    kept.push(file);
    return problems;
  };
  render(<PracticeEditor practice={practice} onSave={onSave} onCancel={cancelled} />);
  return { kept, cancelled };
};

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string | RegExp, value: string): void => {
  const field = screen.getByLabelText(label);
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};
const keep = async (): Promise<void> => {
  press('Keep');
  await screen.findByText('Kept.');
};

beforeEach(() => sessionStorage.clear());

describe('a practice that is opened and kept unchanged', () => {
  it.each(shipped)('is the very same file: %s', async (name) => {
    const practice = shippedPractice(name);
    const { kept } = open(practice);
    await keep();
    expect(`${JSON.stringify(kept[0], null, 2)}\n`).toBe(writePractice(practice));
  });
});

const patterns = [
  ['dyad-sentences', 'Open sentences in pairs'],
  ['group-voices', 'Voices in small groups'],
  ['swap-walk', 'Walk in pairs'],
  ['cue-list', 'Cues, one after another'],
  ['open-ritual', 'Ritual with an open middle'],
  ['round', 'Round with a talking piece'],
  ['solo', 'Alone for a time'],
  ['music-led', 'Led by music'],
  ['break', 'Break or meal'],
] as const;

describe('a new practice', () => {
  it.each(patterns)('is made in the pattern %s, kept, and read', async (pattern, name) => {
    const { kept } = open(null);
    write('Title', 'Under the Beech');
    fireEvent.change(screen.getByLabelText('Pattern of time'), { target: { value: pattern } });
    expect(within(screen.getByLabelText('Pattern of time')).getByRole<HTMLOptionElement>('option', { name }).selected).toBe(true);
    await keep();
    const practice = read(JSON.stringify(kept[0]));
    expect(practice).toMatchObject({ id: 'under-the-beech', title: { en: 'Under the Beech' }, timing: [{ pattern }] });
  });

  it('asks for a title, and keeps nothing without one', () => {
    const { kept } = open(null);
    press('Keep');
    expect(kept).toEqual([]);
    expect(screen.getByLabelText('Title').getAttribute('aria-invalid')).toBe('true');
    press('The practice needs a title.');
    expect(document.activeElement).toBe(screen.getByLabelText('Title'));
  });
});

const openSitting = (change: (file: Record<string, unknown>) => void = () => undefined) => {
  const file: unknown = JSON.parse(readFileSync(join(folder, 'beings-of-the-three-times.json'), 'utf8'));
  if (!isFields(file)) throw new Error('no practice');
  const own = { ...file };
  change(own);
  return open(read(JSON.stringify(own)));
};

describe('a fault', () => {
  it('is told at its field once that is left, and at the top when it is to be kept', () => {
    const { kept } = openSitting();
    write('Settles people within', 'soon');
    const sentence = 'The time in which it settles people must be written as minutes and seconds, such as “2:00”.';
    const field = screen.getByLabelText('Settles people within');
    expect(document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent).toContain(sentence);
    expect(field).toHaveProperty('value', 'soon');
    press('Keep');
    expect(kept).toEqual([]);
    expect(screen.getByRole('button', { name: sentence })).toBeTruthy();
  });
});
