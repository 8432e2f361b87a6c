import type { LibraryPractice } from '../../core/library/practice.ts';
import type { Stage } from '../../core/plan/stage.ts';
import type { CareFlag, Level } from '../../core/plan/take-care.ts';
import { type Language, wordsIn } from '../../core/plan/text.ts';
import { stageLabelDefaults } from '../../core/words/room-words.ts';
import { type Phrase, phrase, type Said, type Say, told } from '../../core/words/say.ts';
import { apart } from './apart.ts';

type Theme = LibraryPractice['themes'][number];
type Form = LibraryPractice['group']['form'];
type Place = LibraryPractice['space']['place'];

const flagPhrases: Readonly<Record<CareFlag, Phrase>> = {
  touch: phrase('Touch'),
  'eye contact': phrase('Eye contact'),
  'eyes closed': phrase('Eyes closed'),
  'walking backwards': phrase('Walking backwards'),
  'strong emotion': phrase('Strong emotion'),
};

const themePhrases: Readonly<Record<Theme, Phrase>> = {
  'deep time': phrase('Deep time'),
  'undoing oppression': phrase('Undoing oppression'),
  power: phrase('Power'),
  'living systems': phrase('Living systems'),
  'body and senses': phrase('Body and senses'),
  grief: phrase('Grief'),
  community: phrase('Community'),
};

const groupPhrases: Readonly<Record<Form, Phrase>> = {
  alone: phrase('Each alone, {least} to {most} people'),
  pairs: phrase('In pairs, {least} to {most} people'),
  threes: phrase('In threes, {least} to {most} people'),
  fours: phrase('In fours, {least} to {most} people'),
  'small groups': phrase('In small groups, {least} to {most} people'),
  circle: phrase('In a circle, {least} to {most} people'),
};

const levelPhrases: Readonly<Record<Level, Phrase>> = {
  emerging: phrase('For emerging facilitators too'),
  experienced: phrase('For experienced facilitators'),
};

const placePhrases: Readonly<Record<Place, Phrase>> = {
  indoors: phrase('Indoors'),
  outdoors: phrase('Outdoors'),
  either: phrase('Indoors or outdoors'),
};

/** The words of the library: practices, reading cards, what the checks see, credits. */
export const createLibraryWords = (say: Say) => ({
  language: say.language,
  title: say('Library'),
  loading: say('The library is being opened …'),
  again: say('Try again'),
  unanswered: say('The library does not answer. Look whether this was done, then try again.'),
  parts: {
    label: say('Parts of the library'),
    practices: say('Practices'),
    cards: say('Reading cards'),
    plan: say('This plan'),
    credits: say('Credits'),
  },
  reading: say('A session is running: the library is for reading until it is closed.'),
  /** The app’s own words, or words of the library in its own language. */
  told: (said: Said, language: Language) => told(said, say, language),
  stage: (stage: Stage) => wordsIn(stageLabelDefaults[stage], say.language),
  /** A list without “and”, for what does not follow from one another. */
  inRow: (items: readonly string[]) => items.join(say(', ')),
  flag: (flag: CareFlag) => say(flagPhrases[flag].english),
  theme: (theme: Theme) => say(themePhrases[theme].english),
  level: (level: Level) => say(levelPhrases[level].english),
  place: (place: Place) => say(placePhrases[place].english),
  group: ({ form, least, most }: LibraryPractice['group']) => say(groupPhrases[form].english, { least, most }),
  find: {
    label: say('Find a practice'),
    words: say('Words of its name'),
    stage: say('Stage'),
    minutes: say('Length'),
    anyMinutes: say('Any length'),
    upTo: (count: number) => say('Up to {count} min', { count }),
    people: say('People'),
    level: say('Experience'),
    anyLevel: say('Any experience'),
    avoid: say('Leave out'),
    own: say('Own only'),
    clear: say('Show all practices'),
    found: (count: number) => say('{count, plural, =0 {No practice found} one {# practice found} other {# practices found}}', { count }),
    none: say('Nothing fits all of this. Take one wish away, or show all.'),
  },
  list: {
    label: say('Practices found'),
    own: say('own'),
    none: say('Choose a practice to read it here.'),
    back: say('Back to the list'),
    faults: say('Files that cannot be read; they are left as they are'),
    fault: (file: string, problem: string) => say('{file}: {problem}', { file, problem }),
  },
  make: {
    new: say('New practice'),
    take: say('Take in a shared file'),
    taking: say('The file is being read.'),
    taken: say('The practice is taken in. It is now one of your own.'),
    notTaken: say('This file was not taken in. Nothing was changed.'),
    unreadable: say('This file may not be read. Look at its permissions, or copy it to another folder first.'),
    saved: say('The practice is kept.'),
  },
  act: {
    label: say('What you can do with it'),
    put: say('Put into this plan'),
    after: say('Place'),
    afterPractice: (title: string) => say('after {title}', { title: apart(title) }),
    dayNumber: (number: number) => say('Day {number}', { number }),
    atEnd: say('at the end'),
    placed: (title: string, plan: string) => say('“{title}” is now in {plan}.', { title, plan: apart(plan) }),
    copy: say('Copy as my own'),
    copied: (title: string) => say('A copy of “{title}” is now one of your practices.', { title }),
    edit: say('Edit'),
    share: say('Share as a file'),
    shared: (name: string) => say('The file {name} was given to the browser to save.', { name }),
    remove: say('Remove'),
    removeAsk: (title: string) => say('Remove “{title}” for good? Plans that hold it keep it.', { title }),
    removeNow: say('Remove for good'),
    keep: say('Keep it'),
    removed: (title: string) => say('“{title}” is removed.', { title }),
  },
  practice: {
    otherNames: (names: string) => say('Also: {names}', { names }),
    themes: say('Themes'),
    level: say('Experience'),
    support: say('A support person must be there.'),
    group: say('People'),
    minutes: say('Minutes'),
    minutesOf: (least: number, usual: number, most: number) =>
      say('{usual} as a rule, {least} at least, {most} at most', { least, usual, most }),
    materials: say('Materials'),
    space: say('Room and place'),
    spaceOf: (place: string, needs: string) => (needs === '' ? place : say('{place}. {needs}', { place, needs: apart(needs) })),
    flags: say('To mind'),
    consent: say('Say before it begins'),
    optOut: say('How to take part otherwise'),
    variants: say('Variants'),
    course: say('Course'),
    courseOf: (count: number, length: string) =>
      say('{count, plural, one {# part, {length}} other {# parts, {length} in all}}', { count, length }),
    part: say('Part'),
    length: say('Length'),
    open: (length: string) => say('open, about {length}', { length }),
    script: say('Words to say'),
    noScript: say('No words are written for it.'),
    prompts: say('What the room reads'),
    mine: say('For you only, never projected'),
    notes: say('Notes'),
    shadows: say('Shadow sides'),
    afterwards: say('Afterwards'),
    follow: say('What must follow'),
    settling: (length: string) => say('Leave {length} to settle after it.', { length }),
    check: say('Check with your own training'),
    credit: say('Credit'),
    usedIn: say('Used in'),
    unused: say('In none of your plans and templates yet.'),
  },
  groups: {
    title: say('Groups'),
    people: say('How many people?'),
    hint: say('Without you. From 2 to 500.'),
    choice: say('What happens with those who are over'),
    even: (groups: string) => say('Everyone has a place: {groups}.', { groups }),
    over: (count: number) => say('{count, plural, one {# person is over.} other {# people are over.}}', { count }),
    join: (groups: string) => say('You join: {groups}', { groups }),
    larger: (groups: string) => say('Some groups are larger: {groups}', { groups }),
    smaller: (groups: string) => say('Some groups are smaller: {groups}', { groups }),
    whole: (length: string, usual: string) =>
      length === usual
        ? say('It takes {length}, as written.', { length })
        : say('It takes {length}; as written {usual}.', { length, usual }),
    each: (size: number, length: string) =>
      say(
        '{size, plural, =2 {In a pair each person speaks for {length}.} =3 {In a group of three each person speaks for {length}.} =4 {In a group of four each person speaks for {length}.} =5 {In a group of five each person speaks for {length}.} other {In a group of # each person speaks for {length}.}}',
        { size, length },
      ),
    reflection: (length: string) => say('Smaller groups then sit in quiet for {length}, while the larger ones finish.', { length }),
    countOff: say('For the room'),
  },
  alongside: {
    title: say('At the same time'),
    add: say('Others do meanwhile'),
    none: say('Nothing else'),
    without: (title: string) => say('Without {title}', { title: apart(title) }),
    together: (length: string, longest: string) =>
      say('Together they take {length}, as long as the longest: {title}.', { length, title: apart(longest) }),
  },
  cards: {
    lines: say('Lines'),
    empty: say('No lines yet: they are yours to write.'),
    editable: say('Meant to be changed by the group or by you.'),
    guidance: say('For you: how to use it'),
  },
  plan: {
    of: (title: string) => say('What is seen in {title}', { title: apart(title) }),
    gentle: say('Things you may wish to look at. None of them keeps you from beginning.'),
    count: (count: number) =>
      say(
        '{count, plural, =0 {Nothing to look at in this plan} one {# thing to look at in this plan} other {# things to look at in this plan}}',
        {
          count,
        },
      ),
    looking: say('The plan is being looked at …'),
    done: (press: string) => say('Done: {press}.', { press }),
    onlyYou: say('Only you can mend this.'),
    names: say('Names of the stages in this plan'),
    namesHint: say('As the room reads them. Left empty, a stage has its usual name.'),
    keep: say('Keep the names'),
    kept: say('The names are kept.'),
  },
  credits: {
    thanks: say(
      'The Work That Reconnects has grown in many hands from the teaching of Joanna Macy. Its Network lets everyone use it who names where it comes from: please read the credit line of a practice to your group, or print it on your papers.',
    ),
    licence: say(
      'The words and bells of this library may be used, changed and passed on under CC BY 4.0 (LICENSE-CONTENT.md), crediting “Spiral Console contributors” and the sources here. The program is under the MIT licence.',
    ),
    where: say('Where'),
    asks: say('What they ask'),
    noRequest: say('No request of theirs is known to us.'),
    practices: (count: number) => say('{count, plural, one {# practice} other {# practices}}', { count }),
    cards: (count: number) => say('{count, plural, one {# reading card} other {# reading cards}}', { count }),
  },
});
