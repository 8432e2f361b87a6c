import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, type Text, wordsIn } from '../plan/text.ts';

/** The words of one language by their English, both in ICU message syntax, as translators’ tools read them. */
export type Catalogue = Readonly<Record<string, string>>;

/** What stands in the braces of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** Says an English message in one language; in English where that language has no words for it. Refuses, by throwing, a message without one of its values. */
export type Say = {
  (english: string, values?: Values): string;
  /** The language that is spoken, as a BCP 47 tag. */
  readonly language: Language;
};

/** Words of the app’s own that wait for a language. */
export type Phrase = { readonly english: string; readonly values?: Readonly<Record<string, Value>> };

type Value = number | Said | Listed | NamedLanguage;

/** Several words or phrases as a language puts them into one line: “a, b and c”, “a, b or c”, “a, b, c”. */
export type Listed = { readonly listed: readonly Said[]; readonly as: keyof typeof listStyles };

/** A language by its name in the language that is spoken: “German”, „Deutsch“. */
export type NamedLanguage = { readonly language: Language };

/** The app’s own words, or words of a plan. */
export type Said = Phrase | Text;

/** Sentences that stand one after the other. */
export const oneAfterAnother = (first: Phrase, ...more: readonly Phrase[]): Phrase =>
  more.reduce((before, next) => phrase('{before} {next}', { before, next }), first);

const listStyles = { and: 'conjunction', or: 'disjunction', 'in order': 'unit' } as const;

/** Makes words that wait for a language. Messages are found by this name and put before translators. */
export const phrase = (english: string, values?: Phrase['values']): Phrase => (values === undefined ? { english } : { english, values });

/** Speaks a language with the words of its catalogue. */
export const createSay = (language: Language, catalogue: Catalogue): Say => {
  const forms = new Map<string, Form>();
  const formOf = (english: string): Form => {
    const known = forms.get(english);
    if (known) return known;
    const own = catalogue[english] || undefined;
    const made = readForm(own ?? english, own === undefined ? 'en' : withLatinDigits(language));
    forms.set(english, made);
    return made;
  };
  const say = (english: string, values?: Values): string =>
    values === undefined ? catalogue[english] || english : formOf(english)(values);
  return Object.assign(say, { language });
};

/** A message that was read, ready for its values. */
type Form = (values: Values) => string;

/** Most messages only have places for values. They need no rules of a language, and reading them with the library takes a millisecond that a page may not have. */
const onlyPlaces = /^(?:[^{}']|\{\w+\})*$/;

const readForm = (message: string, locale: Language): Form => {
  if (onlyPlaces.test(message))
    return (values) =>
      message.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`the message “${message}” was said without ${name}`);
        return String(value);
      });
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  return (values) => String(format.format({ ...values }));
};

/** Clock times and counts stand beside each other on every page, and the former are written in Latin digits. */
const withLatinDigits = (language: Language): Language => (language.startsWith('ar') ? `${language}-u-nu-latn` : language);

/** English needs no catalogue. */
export const sayEnglish: Say = createSay('en', {});

/** Words in the speaker’s language; words of a plan in the plan’s own. */
export const told = (said: Said, say: Say, planLanguage: Language): string => {
  if (typeof said === 'string') return said;
  if (!isPhrase(said)) return wordsIn(said, planLanguage);
  if (said.values === undefined) return say(said.english);
  const values = Object.entries(said.values).map(([name, value]) => [name, toldValue(value, say, planLanguage)]);
  return say(said.english, Object.fromEntries(values));
};

/** The name of a language as the speaker’s language has it; its tag where it has none. Refuses, by throwing, what is no tag. */
export const nameOfLanguage = (language: Language, say: Say): string =>
  new Intl.DisplayNames([say.language], { type: 'language' }).of(language) ?? language;

const toldValue = (value: Value, say: Say, planLanguage: Language): string | number => {
  if (typeof value === 'number') return value;
  if (isNamedLanguage(value)) return nameOfLanguage(value.language, say);
  if (!isListed(value)) return told(value, say, planLanguage);
  // The English of this app has no comma before “and”.
  const locale = say.language === 'en' ? 'en-GB' : say.language;
  // Japanese joins “units” with a mere space.
  const type = value.as === 'in order' && say.language === 'ja' ? 'conjunction' : listStyles[value.as];
  return new Intl.ListFormat(locale, { type }).format(value.listed.map((each) => told(each, say, planLanguage)));
};

/** A text by languages has none that is called “language”: theirs have two or three letters. */
const isNamedLanguage = (value: Exclude<Value, number>): value is NamedLanguage => typeof value === 'object' && 'language' in value;

const isListed = (value: Said | Listed): value is Listed => typeof value === 'object' && 'listed' in value;

/** No language is called “english”: those of a text have two or three letters. */
const isPhrase = (said: Exclude<Said, string>): said is Phrase => 'english' in said;
