import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type Plan, planFormatVersion } from '../../core/plan/plan.ts';
import { readPlan, writePlan } from '../../core/plan/read-plan.ts';
import { textSchema, wordsIn } from '../../core/plan/text.ts';
import type { HostStateView } from '../../core/views/console-view.ts';
import { type Say, sayEnglish } from '../../core/words/say.ts';
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
  /** The first of the list that can be read, without reading the others; null when there is none. */
  readonly first: () => LoadedPlan | null;
  /** The plan file that was named on the command line or opened last; null when there was none. */
  readonly given: () => LoadedPlan | null;
  /** Adds a plan file to what can be chosen, in the place of one that was given before. */
  readonly give: (path: string) => LoadedPlan;
  /** Keeps a plan, and the text it replaces as a version; refuses with a sentence to write over a file that cannot be read. */
  /** Folders in which the pictures of a plan may lie, the likeliest first. */
  readonly assetFolders: (id: string) => readonly string[];
  readonly save: (plan: Plan, at: Date) => string | null;
};

/** Where plans are looked for. */
export type PlanPlaces = {
  /** The folder of own plans: a folder each. */
  readonly own: string;
  /** The folder of the shipped plans: a file each, here and in its folder `templates`. */
  readonly shipped: string;
  /** A file named on the command line. */
  readonly given: string | null;
};

/** A plan file larger than this is not read at all, in bytes. */
export const largestPlanFile = 16_000_000;
const versionsKept = 12;

/** Plans in files. A file that does not load is listed with its sentence, in the language spoken now, and never written over. */
export const createPlanStore = (places: PlanPlaces, say: () => Say = () => sayEnglish): PlanStore => {
  const read = createReader(say);
  let givenPath = places.given;
  const fromFile = (path: string): LoadedPlan => read(path, basename(path));
  const given = (): LoadedPlan | null => (givenPath === null ? null : fromFile(givenPath));
  const templates = join(places.shipped, 'templates');
  /** Read one by one as they are asked for: a month of full days takes a quarter of a second, and a start must not wait for it. */
  function* beforeTemplates(): Generator<LoadedPlan> {
    const first = given();
    if (first) yield first;
    for (const name of namesIn(places.own)) {
      const path = join(places.own, name, 'plan.json');
      if (existsSync(path)) yield read(path, `${name}/plan.json`);
    }
    yield* plansIn(places.shipped, read);
  }
  function* everywhere(): Generator<LoadedPlan> {
    yield* beforeTemplates();
    yield* plansIn(templates, read);
  }
  return {
    given,
    give: (path) => {
      const loaded = fromFile(path);
      if (loaded.ok) givenPath = path;
      return loaded;
    },
    first: () => firstOf(everywhere(), (each) => each.ok),
    list: () => withoutRepeated([...[...beforeTemplates()].map((loaded) => entry(loaded, say())), ...templatesIn(templates, read, say())]),
    load: (id) =>
      firstOf(everywhere(), (each) => each.id === id) ?? {
        ok: false,
        id,
        problems: [say()('That plan is no longer there. Choose another one.')],
      },
    assetFolders: (id) => [
      ...(givenPath !== null && given()?.id === id ? [join(dirname(givenPath), 'assets')] : []),
      join(places.own, id, 'assets'),
      join(places.shipped, 'assets'),
    ],
    save: (plan, at) => {
      const path = join(places.own, plan.id, 'plan.json');
      const before = contentOf(path);
      if (before !== null && !readPlan(before).ok)
        return say()('The file of this plan cannot be read, so it was left as it is. Save under another name.');
      try {
        if (before !== null) keepVersion(join(places.own, plan.id, 'versions'), before, at);
        safeWrite(path, writePlan(plan));
        return null;
      } catch (error) {
        if (errorCode(error) === '') throw error;
        return say()('The plan could not be saved: {fault}.', { fault: faultInWords(error, say()) });
      }
    },
  };
};

const firstOf = <Each>(all: Iterable<Each>, isIt: (each: Each) => boolean): Each | null => {
  for (const each of all) if (isIt(each)) return each;
  return null;
};

/** The first of each id: an own plan stands before the shipped one that it was made from. */
const withoutRepeated = (plans: HostStateView['plans']): HostStateView['plans'] => {
  const ids = new Set<string>();
  return plans.filter(({ id }) => !ids.has(id) && ids.add(id));
};

const entry = (loaded: LoadedPlan, say: Say): HostStateView['plans'][number] =>
  loaded.ok
    ? { id: loaded.id, title: wordsIn(loaded.plan.title, loaded.plan.languages[0] ?? 'en'), problem: null }
    : { id: loaded.id, title: loaded.id, problem: loaded.problems[0] ?? say('This plan cannot be read.') };

/** Reads plan files; one that has not changed since is not read again, unless what is wrong with it is to be told in another language. */
const createReader = (say: () => Say) => {
  const known = new Map<string, { readonly stamp: string; readonly language: string; readonly loaded: LoadedPlan }>();
  return (path: string, name: string): LoadedPlan => {
    const refuse = (problem: string): LoadedPlan => ({ ok: false, id: name, problems: [problem] });
    try {
      const { size, mtimeMs } = statSync(path);
      const stamp = `${size} ${mtimeMs}`;
      const before = known.get(path);
      const { language } = say();
      if (before?.stamp === stamp && (before.loaded.ok || before.language === language)) return before.loaded;
      const loaded =
        size > largestPlanFile
          ? refuse(say()('This file is far too large for a plan.'))
          : fromSource(readFileSync(path, 'utf8'), name, say());
      known.set(path, { stamp, language, loaded });
      return loaded;
    } catch (error) {
      if (errorCode(error) === '') throw error;
      return refuse(say()('The file {file} cannot be read: {fault}.', { file: basename(path), fault: faultInWords(error, say()) }));
    }
  };
};

function* plansIn(folder: string, read: (path: string, name: string) => LoadedPlan): Generator<LoadedPlan> {
  for (const name of namesIn(folder)) if (name.endsWith('.json')) yield read(join(folder, name), name);
}

/** What a list needs of a plan. */
const glanceSchema = z.object({
  formatVersion: z.literal(planFormatVersion),
  id: z.string(),
  title: textSchema,
  days: z.array(z.unknown()),
});

/** The shipped templates for a list, the shorter ones first: looked at, not read to the last bell, until somebody chooses one. */
const templatesIn = (folder: string, read: (path: string, name: string) => LoadedPlan, say: Say): HostStateView['plans'] =>
  namesIn(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const seen = glanceAt(join(folder, name));
      return seen === null
        ? { days: 0, entry: entry(read(join(folder, name), name), say) }
        : { days: seen.days.length, entry: { id: seen.id, title: wordsIn(seen.title, 'en'), problem: null } };
    })
    .sort((one, other) => one.days - other.days)
    .map((template) => template.entry);

/** Null for a file that has to be read to say what is wrong with it. */
const glanceAt = (path: string): z.infer<typeof glanceSchema> | null => {
  try {
    return glanceSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) !== '') return null;
    throw error;
  }
};

const fromSource = (source: string, name: string, say: Say): LoadedPlan => {
  const reading = readPlan(source, say);
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
