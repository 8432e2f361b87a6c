import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plan } from '../../core/plan/plan.ts';
import { valueAt } from '../../core/plan/plan-place.ts';
import { readPlan, writePlan } from '../../core/plan/read-plan.ts';
import { type Text, textSchema, wordsIn } from '../../core/plan/text.ts';
import type { HostStateView } from '../../core/views/console-view.ts';
import { type Say, sayEnglish } from '../../core/words/say.ts';
import type { ContentWords } from './content-words.ts';
import { faultInWords } from './file-faults.ts';
import { jsonNamesIn, namesIn } from './files-in.ts';
import { createPlanGlances, type PlanGlance } from './plan-glance.ts';
import { copyPictures } from './plan-pictures.ts';
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
  /** Folders in which the pictures of a plan may lie, the likeliest first. */
  readonly assetFolders: (id: string) => readonly string[];
  /**
   * Keeps a plan as an own one, and the text it replaces as a version; refuses with a sentence to write over a file that cannot be read. A file
   * that was given stays as it is: from then on the own plan stands for it, with the pictures it names.
   */
  readonly save: (plan: Plan, at: Date) => string | null;
  /** Each plan that can be chosen and read, with the ids of the practices of the library that it holds. */
  readonly uses: () => readonly PlanUse[];
};

/** Which practices of the library a plan holds. */
export type PlanUse = { readonly plan: string; readonly title: string; readonly from: readonly string[] };

/** Where plans are looked for. */
export type PlanPlaces = {
  /** The folder of own plans: a folder each. */
  readonly own: string;
  /** The folder of the shipped plans: a file each, here and in its folder `templates`. */
  readonly shipped: string;
  /** A file named on the command line. */
  readonly given: string | null;
  /** The language of what is shipped; English without it. */
  readonly words?: ContentWords;
};

/** A plan file larger than this is not read at all, in bytes. */
export const largestPlanFile = 16_000_000;
const versionsKept = 12;

/** Plans in files. A file that does not load is listed with its sentence, in the language spoken now, and never written over. */
export const createPlanStore = (places: PlanPlaces, say: () => Say = () => sayEnglish): PlanStore => {
  const { words } = places;
  const read = createReader(say, () => '', plainly);
  const readShipped = createReader(
    say,
    () => words?.language() ?? '',
    (source) => inLanguageOfNow(source, words),
  );
  const glanceAt = createPlanGlances();
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
    yield* plansIn(places.shipped, readShipped);
  }
  function* everywhere(): Generator<LoadedPlan> {
    yield* beforeTemplates();
    yield* plansIn(templates, readShipped);
  }
  /** The shipped templates for a list, the shorter ones first: looked at, not read to the last bell, until somebody chooses one. */
  const templateEntries = (): HostStateView['plans'] =>
    jsonNamesIn(templates)
      .map((name) => {
        const path = join(templates, name);
        const seen = glanceAt(path);
        return seen === null
          ? { days: 0, entry: entry(readShipped(path, name), say()) }
          : { days: seen.days, entry: { id: seen.id, title: titleOf(seen), problem: null } };
      })
      .sort((one, other) => one.days - other.days)
      .map((template) => template.entry);
  const titleOf = ({ title }: PlanGlance): string => {
    const own = words === undefined ? title : translatedTitle(title, words);
    return wordsIn(own, words?.language() ?? 'en');
  };
  const templateUses = (): readonly PlanUse[] =>
    jsonNamesIn(templates).flatMap((name) => {
      const seen = glanceAt(join(templates, name));
      return seen === null ? [] : [{ plan: seen.id, title: titleOf(seen), from: seen.from }];
    });
  /** A folder may have been named by hand, so the plan in it counts. */
  const ownPath = (id: string): string => {
    const folder = namesIn(places.own).find((name) => {
      const path = join(places.own, name, 'plan.json');
      return existsSync(path) && read(path, `${name}/plan.json`).id === id;
    });
    return join(places.own, folder ?? id, 'plan.json');
  };
  return {
    given,
    give: (path) => {
      const loaded = fromFile(path);
      if (loaded.ok) givenPath = path;
      return loaded;
    },
    first: () => firstOf(everywhere(), (each) => each.ok),
    list: () => withoutRepeated([...[...beforeTemplates()].map((loaded) => entry(loaded, say())), ...templateEntries()], ({ id }) => id),
    uses: () => withoutRepeated([...[...beforeTemplates()].flatMap(useOf), ...templateUses()], ({ plan }) => plan),
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
      const path = ownPath(plan.id);
      const before = contentOf(path);
      if (before !== null && !readPlan(before).ok)
        return say()('The file of this plan cannot be read, so it was left as it is. Save under another name.');
      try {
        if (before !== null) keepVersion(join(dirname(path), 'versions'), before, at);
        safeWrite(path, writePlan(plan));
        if (givenPath !== null && given()?.id === plan.id) {
          copyPictures(plan, join(dirname(givenPath), 'assets'), join(places.own, plan.id, 'assets'));
          givenPath = null;
        }
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
const withoutRepeated = <Each>(plans: readonly Each[], idOf: (plan: Each) => string): readonly Each[] => {
  const ids = new Set<string>();
  return plans.filter((plan) => !ids.has(idOf(plan)) && ids.add(idOf(plan)));
};

const entry = (loaded: LoadedPlan, say: Say): HostStateView['plans'][number] =>
  loaded.ok
    ? { id: loaded.id, title: wordsIn(loaded.plan.title, loaded.plan.languages[0] ?? 'en'), problem: null }
    : { id: loaded.id, title: loaded.id, problem: loaded.problems[0] ?? say('This plan cannot be read.') };

const useOf = (loaded: LoadedPlan): readonly PlanUse[] => {
  if (!loaded.ok) return [];
  const practices = loaded.plan.days.flatMap((day) => day.blocks.flatMap((block) => block.practices));
  const from = new Set(practices.flatMap((practice) => practice.from ?? []));
  return [{ plan: loaded.id, title: wordsIn(loaded.plan.title, loaded.plan.languages[0] ?? 'en'), from: [...from] }];
};

const plainly = (source: string): string => source;

/** What is shipped in the language of the library; a file that is no JSON stays as it is, to be refused with its own sentence. */
const inLanguageOfNow = (source: string, words: ContentWords | undefined): string => {
  if (words === undefined || words.language() === 'en') return source;
  try {
    return `${JSON.stringify(words.translated(JSON.parse(source)), null, 2)}\n`;
  } catch (error) {
    if (error instanceof SyntaxError) return source;
    throw error;
  }
};

const translatedTitle = (title: Text, words: ContentWords): Text =>
  textSchema.safeParse(valueAt(words.translated({ title }), ['title'])).data ?? title;

/**
 * Reads plan files, in the form that `inWords` gives them for a language; one that has not changed since, nor that language, is not read again, unless
 * what is wrong with it is to be told in another language.
 */
const createReader = (say: () => Say, contentLanguage: () => string, inWords: (source: string) => string) => {
  const known = new Map<string, { readonly stamp: string; readonly language: string; readonly loaded: LoadedPlan }>();
  return (path: string, name: string): LoadedPlan => {
    const refuse = (problem: string): LoadedPlan => ({ ok: false, id: name, problems: [problem] });
    try {
      const { size, mtimeMs } = statSync(path);
      const stamp = `${size} ${mtimeMs} ${contentLanguage()}`;
      const before = known.get(path);
      const { language } = say();
      if (before?.stamp === stamp && (before.loaded.ok || before.language === language)) return before.loaded;
      const loaded =
        size > largestPlanFile
          ? refuse(say()('This file is far too large for a plan.'))
          : fromSource(inWords(readFileSync(path, 'utf8')), name, say());
      known.set(path, { stamp, language, loaded });
      return loaded;
    } catch (error) {
      if (errorCode(error) === '') throw error;
      return refuse(say()('The file {file} cannot be read: {fault}.', { file: basename(path), fault: faultInWords(error, say()) }));
    }
  };
};

function* plansIn(folder: string, read: (path: string, name: string) => LoadedPlan): Generator<LoadedPlan> {
  for (const name of jsonNamesIn(folder)) yield read(join(folder, name), name);
}

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
