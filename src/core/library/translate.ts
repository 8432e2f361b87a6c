import { isFields } from '../plan/plan-place.ts';
import type { Language } from '../plan/text.ts';

/** Translations by their English: what a language remembers of the library’s words. */
export type Memory = Readonly<Record<string, string>>;

/** The fields of practices, cards and plans that hold words for people; all others hold ids, lengths, choices. */
const wordFields: ReadonlySet<string> = new Set([
  'title',
  'otherNames',
  'welcome',
  'consent',
  'optOut',
  'prompt',
  'secondPrompt',
  'holderPrompt',
  'words',
  'task',
  'show',
  'say',
  'secondSay',
  'name',
  'instead',
  'alt',
  'track',
  'materials',
  'needs',
  'notes',
  'shadows',
  'afterwards',
  'follow',
  'checkWithYourTraining',
  'guidance',
  'credit',
  'credits',
]);

/** Every English word of a file of the library, as it was parsed, in order and each once: what a translator has to do. */
export const wordsOf = (document: unknown): readonly string[] => {
  const found = new Set<string>();
  mapWords(document, 'en', (english) => {
    found.add(english);
    return english;
  });
  return [...found];
};

/**
 * A file of the library, as it was parsed, in another language. Words of its own in that language win over what is remembered; what is not remembered
 * stays English. A plan says that it is in that language, unless it says more than English of itself.
 */
export const translated = (document: unknown, language: Language, memory: Memory): unknown => {
  const own = mapWords(document, language, (english) => (Object.hasOwn(memory, english) ? memory[english] || undefined : undefined));
  return isFields(own) && 'days' in own && isEnglish(own.languages) ? { ...own, languages: [language] } : own;
};

const isEnglish = (languages: unknown): boolean =>
  languages === undefined || (Array.isArray(languages) && languages.length === 1 && languages[0] === 'en');

/** The same structure with all words in a language; `wordsFor` gives them by their English, undefined where there are none. */
const mapWords = (document: unknown, language: Language, wordsFor: (english: string) => string | undefined): unknown => {
  const inText = (text: Readonly<Record<string, unknown>>, english: string): unknown => {
    const own = text[language];
    if (language !== 'en' && typeof own === 'string' && own !== '') return { [language]: own };
    const said = english.trim() === '' ? undefined : wordsFor(english);
    return said === undefined ? text : { [language]: said };
  };
  const visit = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return wordFields.has(field) && value.trim() !== '' ? (wordsFor(value) ?? value) : value;
    if (Array.isArray(value)) return value.map((each) => visit(each, field));
    if (!isFields(value)) return value;
    if (typeof value.en === 'string') return inText(value, value.en);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner, key)]));
  };
  return visit(document, '');
};

/** The same file with its texts in each of these languages side by side; plain words are in the first. */
export const inLanguages = (document: unknown, languages: readonly Language[], memoryOf: (language: Language) => Memory): unknown =>
  languages.map((language) => translated(document, language, memoryOf(language))).reduce(together);

const together = (first: unknown, other: unknown): unknown => {
  if (Array.isArray(first) && Array.isArray(other)) return first.map((each, place) => together(each, other[place]));
  if (!isFields(first) || !isFields(other)) return first;
  const joined = Object.entries(first).map(([key, inner]) => [key, key in other ? together(inner, other[key]) : inner]);
  return { ...other, ...Object.fromEntries(joined) };
};
