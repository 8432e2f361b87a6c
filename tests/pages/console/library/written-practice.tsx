import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { LibraryPractice } from '../../../../src/core/library/practice.ts';
import { readPractice } from '../../../../src/core/library/read-practice.ts';
import { PracticeEditor } from '../../../../src/renderer/console/library/practice-editor.tsx';

const folder = resolve(import.meta.dirname, '../../../../resources/library/en/practices');

/** The files of the practices that ship. */
export const shippedNames: readonly string[] = readdirSync(folder).sort();

/** Reads a practice; throws where it cannot be read. */
export const read = (source: string): LibraryPractice => {
  const reading = readPractice(source);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.practice;
};

export const shippedPractice = (name: string): LibraryPractice => read(readFileSync(join(folder, name), 'utf8'));

/** A shipped practice with other fields in its file. */
export const changedPractice = (name: string, fields: object): LibraryPractice =>
  read(JSON.stringify({ ...JSON.parse(readFileSync(join(folder, name), 'utf8')), ...fields }));

/** An editor that a test writes in: `kept` holds what it gave to the host, which answers with these sentences. */
export const openEditor = (practice: LibraryPractice | null, problems: readonly string[] = []) => {
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

export const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

/** Goes into a field, writes, and leaves it. */
export const write = (label: string, value: string): void => {
  const field = screen.getByLabelText(label);
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

/** What stands in a field. */
export const written = (label: string): string => {
  const field = screen.getByLabelText(label);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement ? field.value : '';
};

/** Keeps it, and waits until the host has answered well. By its words, because looking for a role in a form of hundreds of fields takes long. */
export const keep = async (): Promise<void> => {
  fireEvent.click(screen.getByText('Keep', { selector: 'button' }));
  await screen.findByText('Kept.');
};
