import { mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { longestShared } from '../../core/library/library-limits.ts';
import type { LibraryPractice } from '../../core/library/practice.ts';
import { readPractice, writePractice } from '../../core/library/read-practice.ts';
import { type Phrase, phrase, type Said, type Say, sayEnglish } from '../../core/words/say.ts';
import { faultPhrase } from './file-faults.ts';
import { jsonNamesIn } from './files-in.ts';
import { errorCode, safeWrite } from './safe-write.ts';

/** An own file that cannot be read, with sentences why. */
export type PracticeFault = { readonly file: string; readonly problem: Said };

/** The practices that the facilitator made or took in: a file each. */
export type OwnPractices = {
  /** Sentences are said by `say`. */
  readonly list: (say: Say) => { readonly practices: readonly LibraryPractice[]; readonly faults: readonly PracticeFault[] };
  /** Whether a file has this name already, readable or not. */
  readonly isTaken: (id: string) => boolean;
  /** Keeps a practice in the file of its id; refuses with a sentence to write over a file that cannot be read. */
  readonly keep: (practice: LibraryPractice) => Said | null;
  /** Puts a file aside, into the folder `removed`, so that a slip of the hand loses nothing. */
  readonly remove: (id: string) => Said | null;
};

type Loaded = { readonly ok: true; readonly practice: LibraryPractice } | { readonly ok: false; readonly problem: Said };

/** Own practices in a folder. Nothing is read before it is asked for; a file that has not changed since is not read again. */
export const createOwnPractices = (folder: string): OwnPractices => {
  const known = new Map<string, { readonly stamp: string; readonly loaded: Loaded }>();
  const load = (name: string, say: Say): Loaded => {
    const path = join(folder, name);
    try {
      const { size, mtimeMs } = statSync(path);
      const stamp = `${size} ${mtimeMs} ${say.language}`;
      const before = known.get(name);
      if (before?.stamp === stamp) return before.loaded;
      const loaded = size > mostBytes ? tooLarge : fromSource(readFileSync(path, 'utf8'), name, say);
      known.set(name, { stamp, loaded });
      return loaded;
    } catch (error) {
      if (errorCode(error) === '') throw error;
      return { ok: false, problem: phrase('It cannot be read: {fault}.', { fault: faultPhrase(error) }) };
    }
  };
  const isTaken = (id: string): boolean => jsonNamesIn(folder).includes(`${id}.json`);
  return {
    list: (say) => {
      const all = jsonNamesIn(folder).map((name) => ({ name, loaded: load(name, say) }));
      return {
        practices: all.flatMap(({ loaded }) => (loaded.ok ? [loaded.practice] : [])),
        faults: all.flatMap(({ name, loaded }) => (loaded.ok ? [] : [{ file: name, problem: loaded.problem }])),
      };
    },
    isTaken,
    keep: (practice) => {
      const name = `${practice.id}.json`;
      if (isTaken(practice.id) && !load(name, sayEnglish).ok) return unreadable;
      return trying(() => safeWrite(join(folder, name), writePractice(practice)), notSaved);
    },
    remove: (id) => {
      const name = `${id}.json`;
      if (!isTaken(id)) return phrase('This practice is no longer there.');
      if (!load(name, sayEnglish).ok) return unreadable;
      return trying(() => {
        mkdirSync(join(folder, 'removed'), { recursive: true });
        renameSync(join(folder, name), join(folder, 'removed', name));
      }, notRemoved);
    },
  };
};

/** A letter has at most four bytes. */
const mostBytes = longestShared * 4;

const tooLarge: Loaded = { ok: false, problem: phrase('This file is far too large for a practice.') };
const unreadable = phrase('The file of this practice cannot be read, so it was left as it is. Save under another name.');
const notSaved = (fault: Phrase): Said => phrase('The practice could not be saved: {fault}.', { fault });
const notRemoved = (fault: Phrase): Said => phrase('The practice could not be taken away: {fault}.', { fault });

const fromSource = (source: string, name: string, say: Say): Loaded => {
  const reading = readPractice(source, say);
  if (!reading.ok) return { ok: false, problem: reading.problems[0] ?? phrase('This practice cannot be read.') };
  if (name === `${reading.practice.id}.json`) return reading;
  return { ok: false, problem: phrase('This file must be named “{name}”, as the id in it is.', { name: `${reading.practice.id}.json` }) };
};

const trying = (act: () => void, inWords: (fault: Phrase) => Said): Said | null => {
  try {
    act();
    return null;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return inWords(faultPhrase(error));
  }
};
