import type { Language } from '../../core/plan/text.ts';
import { nameOfLanguage, type Said, type Say, told } from '../../core/words/say.ts';
import { createBeginningWords } from './editor-beginning-words.ts';
import { createChoiceWords } from './editor-choice-words.ts';
import { createFieldWords } from './editor-field-words.ts';
import { createListWords } from './editor-list-words.ts';

/** The words of the editor of own practices. */
export const createEditorWords = (say: Say) => ({
  /** The language in which a new practice is written. */
  language: say.language,
  fields: createFieldWords(say),
  choices: createChoiceWords(say),
  lists: createListWords(say),
  beginnings: createBeginningWords(say),
  told: (said: Said, language: Language) => told(said, say, language),
  nameOfLanguage: (language: Language) => nameOfLanguage(language, say),
  writes: (language: string) => say('You write in {language}; words in other languages stay as they are.', { language }),
  form: say('Practice'),
  sections: {
    label: say('Go to'),
    names: {
      name: say('Name'),
      people: say('People and time'),
      room: say('For the room'),
      place: say('Place and materials'),
      course: say('Course'),
      private: say('For you alone'),
      credit: say('Thanks and sources'),
      more: say('More'),
    },
  },
  keep: say('Keep'),
  keeping: say('It is being kept …'),
  kept: say('Kept.'),
  cancel: say('Cancel'),
  undo: say('Undo'),
  redo: say('Redo'),
  untouched: say('Nothing is changed yet.'),
  changed: say('Changed, not kept yet.'),
  faulty: (count: number) =>
    say('{count, plural, one {# thing to mend before it can be kept} other {# things to mend before it can be kept}}', { count }),
  notKept: say('Not kept yet. Nothing you typed is lost.'),
  lost: say('The host did not answer. Nothing you typed is lost; try once more.'),
  titleMissing: say('The practice needs a title.'),
  leave: {
    ask: say('What you changed is not kept. Leave it all the same?'),
    leave: say('Leave without keeping'),
    stay: say('Go on writing'),
  },
  restored: {
    tell: say('Here is what you had typed and not kept.'),
    drop: say('Begin again without it'),
  },
  list: {
    add: say('Add'),
    up: (entry: string) => say('Move up: {entry}', { entry }),
    down: (entry: string) => say('Move down: {entry}', { entry }),
    takeOut: (entry: string) => say('Take out: {entry}', { entry }),
    moved: (entry: string, place: number, of: number) => say('{entry}: now {place} of {of}', { entry, place, of }),
    keys: say('Alt with the arrow keys up and down moves an entry.'),
  },
  field: {
    may: say('You can add:'),
    add: (field: string) => say('Add: {field}', { field }),
    notSaid: say('not said'),
    noBell: say('no bell'),
    instrument: (bell: string) => say('{bell}: instrument', { bell }),
    strikes: say('Strikes'),
    strikesOf: (bell: string) => say('{bell}: strikes', { bell }),
    lengths: say('Lengths are minutes and seconds, such as 2:30; a number alone is minutes.'),
    mend: say('To mend:'),
    elsewhere: (language: string, words: string) => say('In {language}: {words}', { language, words }),
  },
  course: {
    title: say('Course in time'),
    part: (number: number, pattern: string) => say('{number}. {pattern}', { number, pattern }),
    total: (length: string) => say('{length} in all', { length }),
    unknown: say('Its length is known when the faults in it are mended.'),
    about: (length: string) => say('about {length}', { length }),
    within: (least: number, most: number) => say('This lies within {least} to {most} minutes.', { least, most }),
    over: (length: string, most: number) => say('This is {length} longer than the most, {most} minutes.', { length, most }),
    under: (length: string, least: number) => say('This is {length} shorter than the least, {least} minutes.', { length, least }),
  },
});
