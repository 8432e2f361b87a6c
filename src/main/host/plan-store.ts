import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plan } from '../../core/plan/plan.ts';
import { readPlan, writePlan } from '../../core/plan/read-plan.ts';
import { wordsIn } from '../../core/plan/text.ts';
import type { HostStateView } from '../../core/views/console-view.ts';
import { faultInWords } from './file-faults.ts';
import { errorCode, safeWrite } from './safe-write.ts';

/** A plan ready to be used, with the very text it was read from; or sentences why not. */
export type LoadedPlan =
  | { readonly ok: true; readonly id: string; readonly plan: Plan; readonly source: string }
  | { readonly ok: false; readonly id: string; readonly problems: readonly string[] };

/** The plans that can be chosen. */
export type PlanStore = {
  /** Given as a file first, then the facilitator's own, then those that ship with the app. */
  readonly list: () => HostStateView['plans'];
  readonly load: (id: string) => LoadedPlan;
  /** The plan file that was named on the command line or opened last; null when there was none. */
  readonly given: () => LoadedPlan | null;
  /** Adds a plan file to what can be chosen, in the place of one that was given before. */
  readonly give: (path: string) => LoadedPlan;
  /** Keeps a plan, and the text it replaces as a version; refuses with a sentence to write over a file that cannot be read. */
  readonly save: (plan: Plan, at: Date) => string | null;
};

/** Where plans are looked for. */
export type PlanPlaces = {
  /** The folder of own plans: a folder each. */
  readonly own: string;
  /** The folder of the shipped plans: a file each. */
  readonly shipped: string;
  /** A file named on the command line. */
  readonly given: string | null;
};

/** A plan file larger than this is not read at all, in bytes. */
export const largestPlanFile = 16_000_000;
const versionsKept = 12;

/** Plans in files. A file that does not load is listed with its sentence and never written over. */
export const createPlanStore = (places: PlanPlaces): PlanStore => {
  const read = createReader();
  let givenPath = places.given;
  const fromFile = (path: string): LoadedPlan => read(path, basename(path));
  const given = (): LoadedPlan | null => (givenPath === null ? null : fromFile(givenPath));
  /* A folder may hold sound files of a plan that lies elsewhere. */
  const own = () =>
    namesIn(places.own)
      .filter((name) => existsSync(join(places.own, name, 'plan.json')))
      .map((name) => read(join(places.own, name, 'plan.json'), `${name}/plan.json`));
  const shipped = () =>
    namesIn(places.shipped)
      .filter((name) => name.endsWith('.json'))
      .map((name) => read(join(places.shipped, name), name));
  const all = (): readonly LoadedPlan[] => {
    const ids = new Set<string>();
    const first = given();
    return [...(first ? [first] : []), ...own(), ...shipped()].filter(({ id }) => !ids.has(id) && ids.add(id));
  };
  return {
    given,
    give: (path) => {
      const loaded = fromFile(path);
      if (loaded.ok) givenPath = path;
      return loaded;
    },
    list: () => all().map(entry),
    load: (id) =>
      all().find((each) => each.id === id) ?? { ok: false, id, problems: ['That plan is no longer there. Choose another one.'] },
    save: (plan, at) => {
      const path = join(places.own, plan.id, 'plan.json');
      const before = contentOf(path);
      if (before !== null && !readPlan(before).ok)
        return 'The file of this plan cannot be read, so it was left as it is. Save under another name.';
      try {
        if (before !== null) keepVersion(join(places.own, plan.id, 'versions'), before, at);
        safeWrite(path, writePlan(plan));
        return null;
      } catch (error) {
        if (errorCode(error) === '') throw error;
        return `The plan could not be saved: ${faultInWords(error)}.`;
      }
    },
  };
};

const entry = (loaded: LoadedPlan): HostStateView['plans'][number] =>
  loaded.ok
    ? { id: loaded.id, title: wordsIn(loaded.plan.title, loaded.plan.languages[0] ?? 'en'), problem: null }
    : { id: loaded.id, title: loaded.id, problem: loaded.problems[0] ?? 'This plan cannot be read.' };

/** Reads plan files; one that has not changed since is not read again. */
const createReader = () => {
  const known = new Map<string, { readonly stamp: string; readonly loaded: LoadedPlan }>();
  return (path: string, name: string): LoadedPlan => {
    const refuse = (problem: string): LoadedPlan => ({ ok: false, id: name, problems: [problem] });
    try {
      const { size, mtimeMs } = statSync(path);
      const stamp = `${size} ${mtimeMs}`;
      const before = known.get(path);
      if (before?.stamp === stamp) return before.loaded;
      const loaded =
        size > largestPlanFile ? refuse('This file is far too large for a plan.') : fromSource(readFileSync(path, 'utf8'), name);
      known.set(path, { stamp, loaded });
      return loaded;
    } catch (error) {
      if (errorCode(error) === '') throw error;
      return refuse(`The file ${basename(path)} cannot be read: ${faultInWords(error)}.`);
    }
  };
};

const fromSource = (source: string, name: string): LoadedPlan => {
  const reading = readPlan(source);
  return reading.ok ? { ok: true, id: reading.plan.id, plan: reading.plan, source } : { ok: false, id: name, problems: reading.problems };
};

const keepVersion = (folder: string, source: string, at: Date): void => {
  mkdirSync(folder, { recursive: true });
  safeWrite(join(folder, `${at.toISOString().replaceAll(':', '-')}.json`), source);
  for (const name of [...namesIn(folder)].reverse().slice(versionsKept)) rmSync(join(folder, name));
};

const contentOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

/** In order of the alphabet; none when the folder is not there. */
const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
};
