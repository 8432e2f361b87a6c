import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Fact } from '../../core/session/session.ts';
import type { Instant } from '../../core/time.ts';
import { type Phrase, phrase } from '../../core/words/say.ts';
import { type JournalHeader, journalVersion } from './fact-schema.ts';
import { faultPhrase } from './file-faults.ts';
import { createJournal, headerLine, type Journal, type JournalFile, openJournalFile, readJournal } from './journal.ts';
import { errorCode, safeWrite, syncFolder } from './safe-write.ts';

/** Whether the session is safe on disk: when the last fact was, and a sentence when one is not. */
export type Kept = { readonly at: Instant | null; readonly problem: Phrase | null };

/** One session on disk. Nothing is made before its first fact. */
export type SessionRecord = {
  /** Keeps facts before anyone is told of them. It never throws: what cannot be written is tried again with the next. */
  readonly append: (facts: readonly Fact[], now: Instant) => Kept;
  readonly kept: () => Kept;
  /** Marks the session as done, so that no later start continues it. */
  readonly finish: () => void;
  readonly close: () => void;
};

/** A session that was found unfinished. */
export type FoundSession = {
  readonly header: JournalHeader;
  readonly facts: readonly Fact[];
  /** The plan as it was. */
  readonly planSource: string;
  readonly torn: boolean;
  readonly resume: () => SessionRecord;
  /** Renames the folder, so that it is kept but never continued; gives its new name. */
  readonly setAside: () => string;
};

/** What a session is opened with; when it was is the instant of its first fact. */
export type SessionOpening = Omit<JournalHeader, 'journal' | 'openedAt'>;

/** Sessions in a folder, one folder each. */
export type SessionStore = {
  readonly begin: (opening: SessionOpening, planSource: string) => SessionRecord;
  /** The latest session that was neither closed nor put away; what could not be read is set aside with a sentence. */
  readonly findUnfinished: () => { readonly found: FoundSession | null; readonly remarks: readonly Phrase[] };
  /** Removes all but the newest. */
  readonly keepNewest: (count: number) => void;
};

/** Sessions kept in a folder; `openFile` is replaced by tests. */
export const createSessionStore = (folder: string, openFile: (path: string) => JournalFile = openJournalFile): SessionStore => ({
  begin: (opening, planSource) => {
    let own: string | null = null;
    return createRecord(
      (openedAt) => {
        const header: JournalHeader = { journal: journalVersion, ...opening, openedAt };
        own ??= freeName(folder, nameFor(header));
        mkdirSync(own, { recursive: true });
        safeWrite(join(own, 'plan.json'), planSource);
        const file = openFile(join(own, 'journal.jsonl'));
        try {
          const first = headerLine(header);
          file.truncate(0);
          file.append(first);
          file.sync();
          syncFolder(own);
          syncFolder(folder);
          return createJournal(file, Buffer.byteLength(first));
        } catch (error) {
          file.close();
          throw error;
        }
      },
      () => own,
      null,
    );
  },
  findUnfinished: () => {
    const remarks: Phrase[] = [];
    for (const name of namesIn(folder)) {
      const own = join(folder, name);
      if (existsSync(join(own, 'finished'))) continue;
      const read = readSession(own, openFile);
      if (read.ok) return { found: read.found, remarks };
      const aside = setAside(own);
      remarks.push(setAsideWords(read.reason, aside));
    }
    return { found: null, remarks };
  },
  keepNewest: (count) => {
    for (const name of namesIn(folder).slice(count)) rmSync(join(folder, name), { recursive: true, force: true });
  },
});

/** What is said of a session that cannot be continued, and where its files are. */
export const setAsideWords = (why: Phrase, folder: string): Phrase =>
  phrase('An earlier session could not be continued, because {why}. Its files were kept in the folder {folder}.', { why, folder });

const createRecord = (open: (openedAt: Instant) => Journal, ownFolder: () => string | null, keptAt: Instant | null): SessionRecord => {
  let journal: Journal | null = null;
  let unkept: readonly Fact[] = [];
  let kept: Kept = { at: keptAt, problem: null };
  return {
    append: (facts, now) => {
      if (facts.length === 0 && unkept.length === 0) return kept;
      unkept = [...unkept, ...facts];
      try {
        journal ??= open(now);
        journal.append(unkept);
        unkept = [];
        kept = { at: now, problem: null };
      } catch (error) {
        if (errorCode(error) === '') throw error;
        kept = { at: kept.at, problem: phrase('The session goes on, but it is not being saved: {fault}.', { fault: faultPhrase(error) }) };
      }
      return kept;
    },
    kept: () => kept,
    finish: () => {
      const folder = ownFolder();
      if (folder === null) return;
      try {
        writeFileSync(join(folder, 'finished'), '');
        syncFolder(folder);
      } catch (error) {
        if (errorCode(error) === '') throw error;
        kept = { at: kept.at, problem: phrase('The session could not be put away: {fault}.', { fault: faultPhrase(error) }) };
      }
    },
    close: () => {
      journal?.close();
      journal = null;
    },
  };
};

const readSession = (
  own: string,
  openFile: (path: string) => JournalFile,
): { readonly ok: true; readonly found: FoundSession } | { readonly ok: false; readonly reason: Phrase } => {
  try {
    const planSource = readFileSync(join(own, 'plan.json'), 'utf8');
    const read = readJournal(readFileSync(join(own, 'journal.jsonl'), 'utf8'));
    if (!read.ok) return { ok: false, reason: phrase('its journal is damaged: {fault}', { fault: read.reason }) };
    const resume = () =>
      createRecord(
        () => createJournal(openFile(join(own, 'journal.jsonl')), read.length),
        () => own,
        read.facts.at(-1)?.at ?? null,
      );
    const { header, facts, torn } = read;
    return { ok: true, found: { header, facts, torn, planSource, resume, setAside: () => setAside(own) } };
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return { ok: false, reason: phrase('its files could not be read: {fault}', { fault: faultPhrase(error) }) };
  }
};

const sessionName = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(-\d+)?$/;

/** Newest first. */
const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => sessionName.test(name))
      .sort()
      .reverse();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
};

const nameFor = (header: JournalHeader): string => {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: header.timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return parts.format(header.openedAt).replace(' ', 'T').replaceAll(':', '-');
};

const freeName = (folder: string, name: string): string => {
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : `${name}-${count}`);
    if (!existsSync(path)) return path;
  }
};

const setAside = (own: string): string => {
  const aside = freeName(dirname(own), `${basename(own)}.set-aside`);
  renameSync(own, aside);
  return basename(aside);
};
