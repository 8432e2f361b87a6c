import { describe, expect, it } from 'vitest';
import type { Who } from '../../../../src/core/patterns/segment.ts';
import { stages } from '../../../../src/core/plan/stage.ts';
import { wordsIn } from '../../../../src/core/plan/text.ts';
import {
  backAt,
  beginsAt,
  bellCalls,
  closingWords,
  stageLabelDefaults,
  voiceHeading,
  whoLine,
} from '../../../../src/core/words/room-words.ts';

const languages = ['en', 'de', 'fr', 'es', 'pt', 'ar'];

const inWords = (who: Who, language: string): string => {
  const { speaks, listens } = whoLine(who, [language]);
  return [...speaks, ...listens].map((line) => line.words).join(' ');
};

const seat = (number: number, of: number, smallerGroupsReflect = false): Who => ({ kind: 'seat', seat: number, of, smallerGroupsReflect });

describe('who speaks and who listens', () => {
  it.each<[string, Who, string]>([
    ['en', { kind: 'partner', speaker: 'B', of: 2 }, 'B speaks. A listens.'],
    ['en', { kind: 'partner', speaker: 'A', of: 3 }, 'A speaks. B and C listen.'],
    ['en', seat(3, 4), 'The third person speaks. Three listen.'],
    ['en', seat(2, 2), 'The second person speaks. One person listens.'],
    ['en', seat(4, 4, true), 'The fourth person speaks. Three listen. Groups of three rest in quiet now.'],
    ['en', seat(2, 2, true), 'The second person speaks. One person listens. Anyone without a partner rests in quiet now.'],
    ['en', { kind: 'round', person: 3, of: 20 }, 'One person speaks. The others listen.'],
    ['en', { kind: 'all' }, 'All together.'],
    ['de', { kind: 'partner', speaker: 'B', of: 2 }, 'B spricht. A hört zu.'],
    ['de', { kind: 'partner', speaker: 'C', of: 3 }, 'C spricht. A und B hören zu.'],
    ['de', seat(3, 4, true), 'Die dritte Person spricht. Drei hören zu. Dreiergruppen ruhen jetzt in Stille.'],
    ['fr', { kind: 'partner', speaker: 'B', of: 3 }, 'B parle. A et C écoutent.'],
    ['fr', seat(3, 4), 'La troisième personne parle. Trois écoutent.'],
    ['es', { kind: 'partner', speaker: 'A', of: 2 }, 'A habla. B escucha.'],
    ['pt', seat(1, 3), 'A primeira pessoa fala. Duas escutam.'],
    ['ar', { kind: 'partner', speaker: 'A', of: 3 }, 'الدور لـ «أ». يصغي «ب» و«ج».'],
  ])('in %s, %j is “%s”', (language, who, words) => {
    expect(inWords(who, language)).toBe(words);
  });

  it('never tells the room how many are still to speak', () => {
    const early = whoLine({ kind: 'round', person: 1, of: 20 }, languages);
    const late = whoLine({ kind: 'round', person: 19, of: 20 }, languages);

    expect(early).toEqual(late);
  });

  it.each(languages)('has words for every seat and group size in %s', (language) => {
    for (const of of [2, 3, 4, 5, 6, 7, 8])
      for (let number = 1; number <= of; number += 1) expect(inWords(seat(number, of, true), language)).not.toMatch(/\d|undefined/);
  });

  it.each(languages)('names every seat differently in %s', (language) => {
    const said = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => inWords(seat(number, 8), language));

    expect(new Set(said).size).toBe(8);
  });
});

describe('languages', () => {
  it('keeps the plan’s order and tags, and the direction of each', () => {
    expect(backAt(['ar', 'pt-BR'])).toEqual([
      { language: 'ar', direction: 'rtl', words: 'نعود في الساعة' },
      { language: 'pt-BR', direction: 'ltr', words: 'De volta às' },
    ]);
  });

  it('falls back to English, marked as English, for a language it does not know', () => {
    expect(beginsAt(['he'])).toEqual([{ language: 'en', direction: 'ltr', words: 'We begin at' }]);
  });

  it('says the same words only once', () => {
    expect(bellCalls(['en', 'nl'])).toEqual([{ language: 'en', direction: 'ltr', words: 'A bell will call us in.' }]);
  });

  it('counts voices', () => {
    expect(voiceHeading(2, 4, ['en', 'de']).map((line) => line.words)).toEqual(['Voice 2 of 4', 'Stimme 2 von 4']);
  });

  it.each([...languages])('is plain and without exclamation marks in %s', (language) => {
    const said = [backAt, beginsAt, bellCalls, closingWords].flatMap((words) => words([language])).map((line) => line.words);

    expect(said).toHaveLength(4);
    for (const words of said) expect(words).toMatch(/^[^!¡'"]+$/);
  });
});

describe('names of the stages', () => {
  it('are those of the field in English', () => {
    expect(stages.map((stage) => wordsIn(stageLabelDefaults[stage], 'en'))).toEqual([
      'Gratitude',
      'Honoring Our Pain',
      'Seeing with New Eyes',
      'Going Forth',
    ]);
  });

  it.each(languages)('are four different names in %s', (language) => {
    expect(new Set(stages.map((stage) => wordsIn(stageLabelDefaults[stage], language))).size).toBe(4);
  });
});
