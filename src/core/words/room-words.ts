import type { Who } from '../patterns/segment.ts';
import type { Stage } from '../plan/stage.ts';
import { directionOf, type Language, type Line, type Text } from '../plan/text.ts';
import type { Lines, WhoLine } from '../views/projection-view.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Letter, OneLanguage } from './one-language.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const known: ReadonlyMap<Language, OneLanguage> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['pt', portuguese],
  ['ar', arabic],
]);

/** Who speaks and who listens, in the plan's languages. How many are still to come is never told to the room. */
export const whoLine = (who: Who, languages: readonly Language[]): WhoLine => ({
  speaks: inEach(languages, (words) => whoSpeaks(who, words)),
  listens: inEach(languages, (words) => whoListens(who, words)),
});

/** "Voice 2 of 4". */
export const voiceHeading = (number: number, of: number, languages: readonly Language[]): Lines =>
  inEach(languages, (words) => words.voice(number, of));

/** "Back at", to stand above a time. */
export const backAt = (languages: readonly Language[]): Lines => inEach(languages, (words) => words.backAt);

/** "We begin at", to stand before a time. */
export const beginsAt = (languages: readonly Language[]): Lines => inEach(languages, (words) => words.beginsAt);

/** "A bell will call us in." */
export const bellCalls = (languages: readonly Language[]): Lines => inEach(languages, (words) => words.bellCalls);

/** "In groups of four". */
export const groupsOf = (size: number, languages: readonly Language[]): Lines => inEach(languages, (words) => words.inGroupsOf(size));

/** "Count to four, again and again. Equal numbers meet." */
export const countOff = (count: number, languages: readonly Language[]): Lines => inEach(languages, (words) => words.countTo(count));

/** "Thank you.", for the room after the close. */
export const closingWords = (languages: readonly Language[]): Lines => inEach(languages, (words) => words.thanks);

const stageNames = (stage: Stage): Text => Object.fromEntries([...known].map(([language, words]) => [language, words.stages[stage]]));

/** Names of the four stages where a plan gives none of its own (domain section 6). */
export const stageLabelDefaults: Readonly<Record<Stage, Text>> = {
  gratitude: stageNames('gratitude'),
  'honoring-pain': stageNames('honoring-pain'),
  'new-eyes': stageNames('new-eyes'),
  'going-forth': stageNames('going-forth'),
};

/** One line for each language we have words in; a language we do not know is answered once, in English. */
const inEach = (languages: readonly Language[], say: (words: OneLanguage) => string): Lines => {
  const lines: Line[] = [];
  for (const asked of languages) {
    const own = known.get(asked.split('-')[0] ?? '');
    const line: Line = own
      ? { language: asked, direction: directionOf(asked), words: say(own) }
      : { language: 'en', direction: 'ltr', words: say(english) };
    if (line.words !== '' && !lines.some((other) => other.words === line.words)) lines.push(line);
  }
  return lines;
};

const whoSpeaks = (who: Who, words: OneLanguage): string => {
  switch (who.kind) {
    case 'all':
      return words.allTogether;
    case 'partner':
      return words.partnerSpeaks(who.speaker);
    case 'seat':
      return words.seatSpeaks(who.seat);
    case 'round':
      return words.onePersonSpeaks;
    default:
      return who satisfies never;
  }
};

/** Empty when all speak together. */
const whoListens = (who: Who, words: OneLanguage): string => {
  switch (who.kind) {
    case 'all':
      return '';
    case 'partner':
      return words.partnersListen(lettersOf(who.of).filter((letter) => letter !== who.speaker));
    case 'seat': {
      const listen = words.seatsListen(who.of - 1);
      return who.smallerGroupsReflect ? `${listen} ${words.smallerGroupsRest(who.of - 1)}` : listen;
    }
    case 'round':
      return words.othersListen;
    default:
      return who satisfies never;
  }
};

const lettersOf = (of: 2 | 3): readonly Letter[] => (of === 3 ? ['A', 'B', 'C'] : ['A', 'B']);
