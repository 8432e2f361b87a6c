import type { LibraryAnswer, LibraryRequest } from '../../core/library/library-contract.ts';
import { copiedTitle, idFromTitle } from '../../core/library/new-practice.ts';
import type { LibraryPractice } from '../../core/library/practice.ts';
import { partsOf } from '../../core/library/practice-parts.ts';
import { idIsTaken, readNewPractice, readPractice, writePractice } from '../../core/library/read-practice.ts';
import { isFields, valueAt } from '../../core/plan/plan-place.ts';
import { textSchema, wordsIn } from '../../core/plan/text.ts';
import { total } from '../../core/time.ts';
import { nearestLanguage } from '../../core/words/languages.ts';
import { phrase, type Said, type Say, told } from '../../core/words/say.ts';
import type { Library, OnShelf } from './library.ts';
import type { Spoken } from './spoken.ts';

/** What the desk of practices stands on. */
export type PracticeDeskParts = {
  readonly library: Library;
  readonly say: () => Say;
  readonly spoken: Spoken;
  /** How many people the plan that is open is for; null where it does not say. */
  readonly people: () => number | null;
};

type RequestOf<Type extends LibraryRequest['type']> = Extract<LibraryRequest, { readonly type: Type }>;

/** Answers what is asked about single practices. */
export type PracticeDesk = {
  readonly [Type in 'practice' | 'save' | 'copy' | 'remove' | 'share' | 'take']: (request: RequestOf<Type>) => LibraryAnswer<Type>;
};

/** Makes the desk of practices. What is shipped is never changed, and no file is written over that holds something else. */
export const createPracticeDesk = ({ library, say, spoken, people }: PracticeDeskParts): PracticeDesk => {
  const refuse = (problem: Said) => ({ ok: false, problems: [told(problem, say(), library.language())] }) as const;
  const find = (id: string): OnShelf | undefined => library.shelf(say()).practices.find(({ practice }) => practice.id === id);
  const isTaken = (id: string): boolean => library.own.isTaken(id) || find(id) !== undefined;
  const titleOf = ({ title }: LibraryPractice): string => wordsIn(title, library.language());
  const taken = (id: string): Said => {
    const found = find(id);
    return idIsTaken(id, found === undefined ? id : titleOf(found.practice));
  };
  const kept = (practice: LibraryPractice) => {
    const problem = library.own.keep(practice);
    return problem === null ? ({ ok: true, answer: { id: practice.id } } as const) : refuse(problem);
  };
  /** A draft without an id keeps the one that it was opened under, or gets one from its title. */
  const withId = (draft: unknown, replaces: string | null): unknown => {
    if (!isFields(draft) || (draft.id !== undefined && draft.id !== '')) return draft;
    const title = textSchema.safeParse(valueAt(draft, ['title'])).data ?? '';
    return { ...draft, id: replaces ?? idFromTitle(wordsIn(title, library.language()), isTaken) };
  };

  return {
    practice: ({ id }) => {
      const found = find(id);
      if (found === undefined) return refuse(gone);
      const parts = partsOf(found.practice, people(), say(), library.language());
      return { ok: true, answer: { ...found, parts, length: total(parts.map(({ length }) => length)) } };
    },
    save: ({ practice, replaces }) => {
      const draft = asText(withId(practice, replaces));
      if (draft === null) return refuse(phrase('This is nested far deeper than any practice is. Nothing of it was kept.'));
      const reading = readPractice(draft, say());
      if (!reading.ok) return reading;
      const { id } = reading.practice;
      if (titleOf(reading.practice).trim() === '') return refuse(phrase('Give the practice a title.'));
      if (replaces !== null && find(replaces)?.own === false)
        return refuse(phrase('This practice ships with the app and stays as it is. Copy it, then change the copy.'));
      if (replaces !== id && isTaken(id)) return refuse(taken(id));
      const answer = kept(reading.practice);
      if (!answer.ok || replaces === null || replaces === id || find(replaces) === undefined) return answer;
      const problem = library.own.remove(replaces);
      return problem === null ? answer : refuse(problem);
    },
    copy: ({ id }) => {
      const found = find(id);
      if (found === undefined) return refuse(gone);
      const title = copiedTitle(found.practice.title, (words, language) =>
        nameOfCopy(words, language === null ? say() : spoken(nearestLanguage(language))),
      );
      const copied = { ...found.practice, title };
      return kept({ ...copied, id: idFromTitle(titleOf(copied), isTaken) });
    },
    remove: ({ id }) => {
      if (find(id)?.own === false) return refuse(phrase('This practice ships with the app and stays in the library.'));
      const problem = library.own.remove(id);
      return problem === null ? { ok: true, answer: {} } : refuse(problem);
    },
    share: ({ id }) => {
      const found = find(id);
      return found === undefined ? refuse(gone) : { ok: true, answer: { name: `${id}.json`, content: writePractice(found.practice) } };
    },
    take: ({ content }) => {
      const known = new Map(library.shelf(say()).practices.map(({ practice }) => [practice.id, titleOf(practice)]));
      const reading = readNewPractice(content, known, say());
      return reading.ok ? kept(reading.practice) : reading;
    },
  };
};

const nameOfCopy = (title: string, say: Say): string => say('{title} (copy)', { title });

/** Null for what is nested so deep that it cannot be written down; it comes from no page of ours. */
const asText = (draft: unknown): string | null => {
  try {
    return JSON.stringify(draft) ?? '';
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const gone = phrase('This practice is no longer there.');
