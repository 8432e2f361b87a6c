import arabic from '../../../resources/words/ar/room.json' with { type: 'json' };
import german from '../../../resources/words/de/room.json' with { type: 'json' };
import spanish from '../../../resources/words/es/room.json' with { type: 'json' };
import french from '../../../resources/words/fr/room.json' with { type: 'json' };
import japanese from '../../../resources/words/ja/room.json' with { type: 'json' };
import portuguese from '../../../resources/words/pt/room.json' with { type: 'json' };
import russian from '../../../resources/words/ru/room.json' with { type: 'json' };
import ukrainian from '../../../resources/words/uk/room.json' with { type: 'json' };
import type { Who } from '../patterns/segment.ts';
import type { Stage } from '../plan/stage.ts';
import { directionOf, type Language, type Line, type Text } from '../plan/text.ts';
import type { Lines, WhoLine } from '../views/projection-view.ts';
import { createSay, type Phrase, phrase, type Say, sayEnglish, told } from './say.ts';

/** The room’s words are few, and a plan may need several languages at once: they are always there. */
const known: ReadonlyMap<Language, Say> = new Map([
  ['en', sayEnglish],
  ...Object.entries({
    de: german,
    fr: french,
    es: spanish,
    pt: portuguese,
    ar: arabic,
    ru: russian,
    uk: ukrainian,
    ja: japanese,
  }).map(([language, words]): [Language, Say] => [language, createSay(language, words)]),
]);

/** Who speaks and who listens, in the plan's languages. How many are still to come is never told to the room. */
export const whoLine = (who: Who, languages: readonly Language[]): WhoLine => ({
  speaks: inEach(languages, [whoSpeaks(who)]),
  listens: inEach(languages, whoListens(who)),
});

/** "Voice 2 of 4". */
export const voiceHeading = (number: number, of: number, languages: readonly Language[]): Lines =>
  inEach(languages, [phrase('Voice {number} of {of}', { number, of })]);

/** "Back at", to stand above a time. */
export const backAt = (languages: readonly Language[]): Lines => inEach(languages, [phrase('Back at')]);

/** "We begin at", to stand before a time. */
export const beginsAt = (languages: readonly Language[]): Lines => inEach(languages, [phrase('We begin at')]);

/** "A bell will call us in." */
export const bellCalls = (languages: readonly Language[]): Lines => inEach(languages, [phrase('A bell will call us in.')]);

/** "In groups of four". */
export const groupsOf = (size: number, languages: readonly Language[]): Lines =>
  inEach(languages, [
    phrase(
      '{size, plural, =2 {In pairs} =3 {In groups of three} =4 {In groups of four} =5 {In groups of five} =6 {In groups of six} =7 {In groups of seven} =8 {In groups of eight} other {In groups of #}}',
      { size },
    ),
  ]);

/** "Count to four, again and again. Equal numbers meet." */
export const countOff = (count: number, languages: readonly Language[]): Lines =>
  inEach(languages, [
    phrase(
      'Count to {count, plural, =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} =11 {eleven} =12 {twelve} other {#}}, again and again. Equal numbers meet.',
      { count },
    ),
  ]);

/** "Thank you.", for the room after the close. */
export const closingWords = (languages: readonly Language[]): Lines => inEach(languages, [phrase('Thank you.')]);

const stagePhrases: Readonly<Record<Stage, Phrase>> = {
  gratitude: phrase('Gratitude'),
  'honoring-pain': phrase('Honoring Our Pain'),
  'new-eyes': phrase('Seeing with New Eyes'),
  'going-forth': phrase('Going Forth'),
};

const stageNames = (stage: Stage): Text =>
  Object.fromEntries([...known].map(([language, say]) => [language, told(stagePhrases[stage], say, language)]));

/** Names of the four stages where a plan gives none of its own (domain section 6). */
export const stageLabelDefaults: Readonly<Record<Stage, Text>> = {
  gratitude: stageNames('gratitude'),
  'honoring-pain': stageNames('honoring-pain'),
  'new-eyes': stageNames('new-eyes'),
  'going-forth': stageNames('going-forth'),
};

/** A phrase of the catalogue of the room in one language; in English where we have no words in it. */
export const saidIn = (sentence: Phrase, language: Language): string => {
  const own = known.get(language.split('-')[0] ?? '') ?? sayEnglish;
  return told(sentence, own, language);
};

/** A phrase of the catalogue of the room as words of a plan: in each of its languages that we have words in, else in English. */
export const textIn = (sentence: Phrase, languages: readonly Language[]): Text => {
  const ours = languages.filter((language) => known.has(language.split('-')[0] ?? ''));
  return Object.fromEntries((ours.length > 0 ? ours : ['en']).map((language) => [language, saidIn(sentence, language)]));
};

/** One line for each language we have words in; a language we do not know is answered once, in English. */
const inEach = (languages: readonly Language[], sentences: readonly Phrase[]): Lines => {
  const lines: Line[] = [];
  for (const asked of languages) {
    const own = known.get(asked.split('-')[0] ?? '');
    const say = own ?? sayEnglish;
    const language = own ? asked : 'en';
    const words = sentences.map((sentence) => told(sentence, say, language)).join(' ');
    if (words !== '' && !lines.some((other) => other.words === words)) lines.push({ language, direction: directionOf(language), words });
  }
  return lines;
};

const whoSpeaks = (who: Who): Phrase => {
  switch (who.kind) {
    case 'all':
      return phrase('All together.');
    case 'partner':
      return phrase('{speaker} speaks.', { speaker: who.speaker });
    case 'seat':
      return phrase(
        '{seat, plural, =1 {The first person speaks.} =2 {The second person speaks.} =3 {The third person speaks.} =4 {The fourth person speaks.} =5 {The fifth person speaks.} =6 {The sixth person speaks.} =7 {The seventh person speaks.} =8 {The eighth person speaks.} other {Person # speaks.}}',
        { seat: who.seat },
      );
    case 'round':
      return phrase('One person speaks.');
    default:
      return who satisfies never;
  }
};

/** None when all speak together. */
const whoListens = (who: Who): readonly Phrase[] => {
  switch (who.kind) {
    case 'all':
      return [];
    case 'partner': {
      const [first = '', second = ''] = ['A', 'B', 'C'].slice(0, who.of).filter((letter) => letter !== who.speaker);
      return [
        second === '' ? phrase('{listener} listens.', { listener: first }) : phrase('{first} and {second} listen.', { first, second }),
      ];
    }
    case 'seat': {
      const listen = phrase(
        '{count, plural, =1 {One person listens.} =2 {Two listen.} =3 {Three listen.} =4 {Four listen.} =5 {Five listen.} =6 {Six listen.} =7 {Seven listen.} other {# listen.}}',
        { count: who.of - 1 },
      );
      const rest = phrase(
        '{size, plural, =1 {Anyone without a partner rests in quiet now.} =2 {Groups of two rest in quiet now.} =3 {Groups of three rest in quiet now.} =4 {Groups of four rest in quiet now.} =5 {Groups of five rest in quiet now.} =6 {Groups of six rest in quiet now.} =7 {Groups of seven rest in quiet now.} other {Groups of # rest in quiet now.}}',
        { size: who.of - 1 },
      );
      return who.smallerGroupsReflect ? [listen, rest] : [listen];
    }
    case 'round':
      return [phrase('The others listen.')];
    default:
      return who satisfies never;
  }
};
