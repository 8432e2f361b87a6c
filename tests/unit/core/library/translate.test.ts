import { describe, expect, it } from 'vitest';
import { inLanguages, translated, wordsOf } from '../../../../src/core/library/translate.ts';

const practice = {
  formatVersion: 1,
  id: 'open',
  title: { en: 'Open' },
  stages: ['gratitude'],
  notes: ['Speak slowly.', ''],
  timing: [{ pattern: 'cue-list', cues: [{ title: { en: 'Open' }, say: { en: 'Welcome. [breath]' }, length: '1:00' }] }],
};

describe('the words of a file', () => {
  it('are those for people, in order and each once; never ids, lengths or choices', () => {
    expect(wordsOf(practice)).toEqual(['Open', 'Speak slowly.', 'Welcome. [breath]']);
  });
});

describe('a file in another language', () => {
  it('has each text in that language, and plain words translated', () => {
    const memory = { Open: 'Öffnen', 'Speak slowly.': 'Sprich langsam.', 'Welcome. [breath]': 'Willkommen. [breath]', open: 'falsch' };
    expect(translated(practice, 'de', memory)).toEqual({
      formatVersion: 1,
      id: 'open',
      title: { de: 'Öffnen' },
      stages: ['gratitude'],
      notes: ['Sprich langsam.', ''],
      timing: [{ pattern: 'cue-list', cues: [{ title: { de: 'Öffnen' }, say: { de: 'Willkommen. [breath]' }, length: '1:00' }] }],
    });
  });

  it('stays English where nothing is remembered, or only an empty line, or what every object has', () => {
    expect(translated(practice, 'de', { Open: '' })).toEqual(practice);
    expect(translated({ title: 'constructor' }, 'de', {})).toEqual({ title: 'constructor' });
  });

  it('keeps its own words in that language, and says so even where they are the same as the English', () => {
    expect(translated({ title: { en: 'Open', de: 'Auf' } }, 'de', { Open: 'Öffnen' })).toEqual({ title: { de: 'Auf' } });
    expect(translated({ title: { en: 'Name', fr: 'Nom' } }, 'de', { Name: 'Name' })).toEqual({ title: { de: 'Name' } });
  });

  it.each([
    [['en'], ['de']],
    [undefined, ['de']],
    [
      ['en', 'fr'],
      ['en', 'fr'],
    ],
  ])('as a plan of the languages %j is one of %j', (languages, own) => {
    expect(translated({ days: [], ...(languages && { languages }) }, 'de', {})).toEqual({ days: [], languages: own });
  });

  it('of nothing but words or numbers is what it was', () => {
    for (const value of [null, 3, 'title', []]) expect(translated(value, 'de', { title: 'x' })).toEqual(value);
  });
});

describe('a file in several languages', () => {
  const memoryOf = (language: string) => (language === 'de' ? { Open: 'Öffnen', 'Speak slowly.': 'Sprich langsam.' } : {});

  it('has its texts side by side, and plain words in the first', () => {
    const { title, notes } = Object(inLanguages(practice, ['de', 'en'], memoryOf));
    expect([title, notes]).toEqual([{ de: 'Öffnen', en: 'Open' }, ['Sprich langsam.', '']]);
    const turned = Object(inLanguages(practice, ['en', 'de'], memoryOf));
    expect([turned.title, turned.notes]).toEqual([{ en: 'Open', de: 'Öffnen' }, ['Speak slowly.', '']]);
  });

  it('is English where a language is not known', () => {
    expect(inLanguages(practice, ['ru'], memoryOf)).toEqual(practice);
  });
});
