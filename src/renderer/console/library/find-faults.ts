import { libraryPracticeSchema } from '../../../core/library/practice.ts';
import { readPractice } from '../../../core/library/read-practice.ts';
import { isFields, type Path, sentenceAt, valueAt } from '../../../core/plan/plan-place.ts';
import { issueProblems } from '../../../core/plan/plan-problems.ts';
import { type Phrase, told } from '../../../core/words/say.ts';
import { editorWords, sayNow } from '../words.ts';

/** What is wrong with a practice, with the place where it can be mended; an empty path where that is not known. */
export type Fault = { readonly path: Path; readonly sentence: string };

/** All faults of a practice in the form of a file. What nobody has begun to fill in is told only when it is to be saved. */
export const findFaults = (file: unknown, isSaving: boolean): readonly Fault[] => {
  const isNameless = !titlesOf(file).some((title) => title.trim() !== '');
  const found = libraryPracticeSchema.safeParse(file);
  const issues = (found.error?.issues ?? []).flatMap((issue) =>
    issueProblems(file, [issue], practiceKind).map((problem) => ({ path: issue.path, sentence: inWords(problem()) })),
  );
  const reading = readPractice(JSON.stringify(file), sayNow);
  const others = (reading.ok ? [] : reading.problems)
    .filter((sentence) => !issues.some((issue) => issue.sentence === sentence) && (issues.length === 0 || !sentence.startsWith('…')))
    .map((sentence) => ({ path: placeOfSentence(file, sentence), sentence }));
  const named = isNameless ? [...issues, ...others].filter(({ path }) => path[0] !== 'id') : [...issues, ...others];
  return isNameless && isSaving ? [{ path: ['title'], sentence: editorWords.titleMissing }, ...named] : named;
};

const practiceKind = { noun: 'practice', schema: libraryPracticeSchema } as const;

/** A sentence in the language of the console; it may begin with the name of a field. */
const inWords = (sentence: Phrase): string => {
  const words = told(sentence, sayNow, sayNow.language);
  return `${words.charAt(0).toLocaleUpperCase(sayNow.language)}${words.slice(1)}`;
};

const titlesOf = (file: unknown): readonly string[] => {
  const title = valueAt(file, ['title']);
  if (typeof title === 'string') return [title];
  return isFields(title) ? Object.values(title).filter((one) => typeof one === 'string') : [];
};

/** The place that a sentence of the reading is about, by the words around its fault; the whole file where it names none. */
export const placeOfSentence = (file: unknown, sentence: string): Path => {
  let best: { readonly path: Path; readonly length: number } = { path: [], length: 0 };
  const visit = (value: unknown, path: Path): void => {
    const [before = '', after = ''] = inWords(sentenceAt(file, path, theFault, 'practice')).split(theFault.english);
    const isAbout = sentence.startsWith(before) && sentence.endsWith(after);
    if (path.length > 0 && isAbout && before.length + after.length > best.length) best = { path, length: before.length + after.length };
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) visit(Reflect.get(value, key), [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(file, []);
  return best.path;
};

/** Stands where a sentence says what is wrong. */
const theFault: Phrase = { english: '\u0000' };
