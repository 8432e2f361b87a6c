import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { Fact } from '../../core/session/session.ts';
import { type Phrase, phrase } from '../../core/words/say.ts';
import { factSchema, type JournalHeader, journalHeaderSchema } from './fact-schema.ts';

/** A file that only grows; tests replace it to provoke faults. */
export type JournalFile = {
  readonly length: () => number;
  readonly append: (text: string) => void;
  readonly sync: () => void;
  readonly truncate: (length: number) => void;
  readonly close: () => void;
};

/** Opens or makes a journal file on the disk. */
export const openJournalFile = (path: string): JournalFile => {
  const file = openSync(path, 'a+');
  return {
    length: () => fstatSync(file).size,
    append: (text) => {
      const bytes = Buffer.from(text, 'utf8');
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    },
    sync: () => fdatasyncSync(file),
    truncate: (length) => ftruncateSync(file, length),
    close: () => closeSync(file),
  };
};

/** Writes facts to a file; a fact that `append` has returned from survives a power cut. */
export type Journal = {
  /** One write and one fsync for all facts. Throws the system's error; the file then still ends with the last whole append. */
  readonly append: (facts: readonly Fact[]) => void;
  readonly close: () => void;
};

/** Continues a journal after its first `length` bytes; whatever follows them is cut off. */
export const createJournal = (file: JournalFile, length: number): Journal => {
  let good = length;
  let torn = file.length() !== length;
  return {
    append: (facts) => {
      if (torn) file.truncate(good);
      torn = true;
      const text = facts.map((fact) => `${JSON.stringify(fact)}\n`).join('');
      file.append(text);
      file.sync();
      good += Buffer.byteLength(text);
      torn = false;
    },
    close: () => file.close(),
  };
};

/** The line a journal begins with. */
export const headerLine = (header: JournalHeader): string => `${JSON.stringify(header)}\n`;

/** What a journal holds: `length` is the number of good bytes; `torn` tells that an unfinished last line was left out. */
export type ReadJournal =
  | { readonly ok: true; readonly header: JournalHeader; readonly facts: readonly Fact[]; readonly length: number; readonly torn: boolean }
  | { readonly ok: false; readonly reason: Phrase };

/** Reads a journal. A torn last line is left out; anything else that cannot be read refuses the whole, with the line's number. */
export const readJournal = (text: string): ReadJournal => {
  const end = text.lastIndexOf('\n') + 1;
  const [first = '', ...lines] = text.slice(0, end).split('\n').slice(0, -1);
  const header = journalHeaderSchema.safeParse(parsed(first));
  if (!header.success) return { ok: false, reason: phrase('its first line cannot be read') };
  const facts: Fact[] = [];
  let length = Buffer.byteLength(first) + 1;
  for (const [place, line] of lines.entries()) {
    const fact = factSchema.safeParse(parsed(line));
    if (!fact.success) {
      if (place === lines.length - 1 && end === text.length) return { ok: true, header: header.data, facts, length, torn: true };
      return { ok: false, reason: phrase('its line {line} cannot be read', { line: place + 2 }) };
    }
    facts.push(fact.data);
    length += Buffer.byteLength(line) + 1;
  }
  return { ok: true, header: header.data, facts, length, torn: end !== text.length };
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
