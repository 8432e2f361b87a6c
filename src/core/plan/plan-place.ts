import { stages } from './stage.ts';

/** A way into a plan file as it was read: keys and places in lists. */
export type Path = readonly PropertyKey[];

/** Whether a value is an object in braces. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path; undefined when nothing does. */
export const valueAt = (plan: unknown, path: Path): unknown => {
  let value = plan;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
};

/** Words from a file, short enough for a sentence and in quotes. */
export const quoted = (words: string, longest = 40): string => `“${clipped(words, longest)}”`;

/**
 * A sentence about one place of a plan: "Day 1, Open Sentences: the length of a turn must be at least 5 seconds." Takes the plan as it was read,
 * whatever it is.
 */
export const sentenceAt = (plan: unknown, path: Path, predicate: string, noun = 'plan'): string => {
  const { place, rest } = placeOf(plan, path);
  const field = fieldInWords(plan, path.slice(0, path.length - rest.length), rest);
  const told = `${isMany(field) ? predicate.replace(/^is /, 'are ').replace(/^has /, 'have ') : predicate}${predicate.endsWith('?') ? '' : '.'}`;
  if (place !== '') return field === '' ? `${place} ${told}` : `${place}: ${field} ${told}`;
  const subject = field === '' ? `the ${noun}` : field;
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${told}`;
};

const isMany = (field: string): boolean => /^the (?:words|bells)\b/.test(field);

/** The day, block or practice that a path leads to or into, in words, and what is left of the path. */
export const placeOf = (plan: unknown, path: Path): { readonly place: string; readonly rest: Path } => {
  const [days, day, blocks, block, practices, practice] = path;
  if (days !== 'days' || typeof day !== 'number') return { place: '', rest: path };
  const dayWords = dayPlace(plan, day);
  if (blocks !== 'blocks' || typeof block !== 'number') return { place: dayWords, rest: path.slice(2) };
  const blockWords = titleAt(plan, path.slice(0, 4)) || `block ${block + 1}`;
  if (practices !== 'practices' || typeof practice !== 'number') return { place: `${dayWords}, ${blockWords}`, rest: path.slice(4) };
  const title = titleAt(plan, path.slice(0, 6));
  const words = title || `practice ${practice + 1}`;
  const place = title !== '' && isOnlyOne(plan, path.slice(0, 2), title) ? `${dayWords}, ${words}` : `${dayWords}, ${blockWords}, ${words}`;
  return { place, rest: path.slice(6) };
};

const clipped = (words: string, longest: number): string => {
  const line = words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

const titleAt = (plan: unknown, path: Path): string => {
  const title = valueAt(plan, [...path, 'title']);
  const inFirst = isFields(title) ? (valueAt(title, [String(valueAt(plan, ['languages', 0]))]) ?? Object.values(title)[0]) : title;
  return typeof inFirst === 'string' ? clipped(inFirst, 60) : '';
};

/** One day needs no title to be found. */
const dayPlace = (plan: unknown, day: number): string => {
  const number = `Day ${day + 1}`;
  const title = titleAt(plan, ['days', day]);
  return title === '' || title === number || valueAt(plan, ['days', 1]) === undefined ? number : `${number} (${title})`;
};

const isOnlyOne = (plan: unknown, day: Path, title: string): boolean => {
  let found = 0;
  for (const [block] of entriesAt(plan, [...day, 'blocks']))
    for (const [practice] of entriesAt(plan, [...day, 'blocks', block, 'practices']))
      if (titleAt(plan, [...day, 'blocks', block, 'practices', practice]) === title) found += 1;
  return found === 1;
};

const entriesAt = (plan: unknown, path: Path): readonly [number, unknown][] => {
  const list = valueAt(plan, path);
  return Array.isArray(list) ? [...list.entries()] : [];
};

/** A field in words, from the inside out: "the length of cue 4", "the words of sentence 3 (de)". */
const fieldInWords = (plan: unknown, before: Path, field: Path): string => {
  const phrases: string[] = [];
  let suffix = '';
  for (const [index, key] of field.entries()) {
    const parent = field[index - 1];
    if (typeof key === 'number') {
      const only = parent === 'timing' && valueAt(plan, [...before, ...field.slice(0, index), 1]) === undefined;
      const item = `${Object.hasOwn(itemNames, String(parent)) ? itemNames[String(parent)] : 'entry'} ${key + 1}`;
      if (!only || index < field.length - 1) phrases.splice(-1, 1, ...(only ? [] : [item]));
    } else if (isLanguage(field, index)) {
      suffix = ` (${clipped(String(key), 20)})`;
    } else {
      const names = parent === 'bells' ? bellNames : fieldNames;
      if (parent === 'bells') phrases.pop();
      if (index === 0 && key === 'rest') phrases.push('the mark of a rest day');
      else phrases.push(Object.hasOwn(names, String(key)) ? (names[String(key)] ?? '') : `the field ${quoted(String(key))}`);
    }
  }
  return `${phrases.reverse().join(' of ')}${suffix}`;
};

const texts: ReadonlySet<PropertyKey> = new Set(
  'title welcome consent optOut instead lines otherNames say show words name prompt holderPrompt secondPrompt secondSay task stageLabels alt'
    .split(' ')
    .concat(stages),
);

const isLanguage = (field: Path, index: number): boolean => index > 0 && texts.has(field[index - 1] ?? '');

/** Each field as a facilitator would call it. */
const fieldNames: Readonly<Record<string, string>> = {
  formatVersion: 'the format version',
  id: 'the id',
  title: 'the title',
  welcome: 'the welcome line',
  languages: 'the list of languages',
  timeZone: 'the time zone',
  people: 'the number of people',
  stageLabels: 'the list of stage names',
  care: 'the care card',
  supportPerson: 'the support person',
  phone: 'the phone number',
  credits: 'the list of credits',
  days: 'the list of days',
  dayBells: 'the list of day bells',
  on: 'the choice of days',
  date: 'the date',
  start: 'the start',
  blocks: 'the list of blocks',
  practices: 'the list of practices',
  stage: 'the stage',
  pinned: 'the pinned time',
  consent: 'the consent line',
  notes: 'the list of notes',
  materials: 'the list of materials',
  credit: 'the credit line',
  timing: 'the timing',
  pattern: 'the pattern',
  say: 'the words to say',
  show: 'the words for the room',
  length: 'the length',
  ends: 'the way it ends',
  opening: 'the opening',
  closing: 'the closing',
  prompts: 'the list of sentences',
  words: 'the words',
  reading: 'the reading time',
  turnsPerPrompt: 'the number of turns for a sentence',
  turn: 'the length of a turn',
  warning: 'the warning before the end',
  rest: 'the rest after a turn',
  change: 'the change to the next partner',
  switch: 'the way partners change',
  seriesSwitch: 'the pause between partners',
  clock: 'the clock',
  bell: 'the bell',
  bells: 'the bells',
  sound: 'the sound',
  strikes: 'the number of strikes',
  groupSize: 'the size of a group',
  smallerGroups: 'the choice of smaller groups',
  voices: 'the list of voices',
  speakers: 'the choice of who speaks',
  name: 'the name',
  prompt: 'the prompt',
  openingSilence: 'the opening silence',
  holderClosing: 'the holder’s last turn',
  holderPrompt: 'the prompt for the holder',
  instruction: 'the instruction',
  leg: 'the length of a walk',
  legs: 'the number of walks',
  regroup: 'the gathering',
  cues: 'the list of cues',
  wait: 'what it waits for',
  prepared: 'the list of prepared parts',
  open: 'the open part',
  planned: 'the planned length',
  allowance: 'the time for each person',
  rounds: 'the number of rounds',
  secondPrompt: 'the second prompt',
  secondSay: 'the words to say before the second round',
  counted: 'the choice to count',
  task: 'the task',
  recalls: 'the list of recall bells',
  before: 'the time before the end',
  gather: 'the gathering',
  track: 'the track',
  file: 'the sound file',
  gain: 'the gain',
  cuePoints: 'the list of cue points',
  at: 'the place in the music',
  fade: 'the fade',
  from: 'the practice that it comes from',
  flags: 'the list of what to take care of',
  level: 'the experience it needs',
  settling: 'the time in which it settles people',
  odd: 'what happens with an odd number',
  experience: 'the stated experience',
  otherNames: 'the list of other names',
  stages: 'the list of stages',
  themes: 'the list of themes',
  group: 'the group',
  form: 'the form',
  least: 'the least',
  usual: 'the usual',
  most: 'the most',
  minutes: 'the time in minutes',
  space: 'the space',
  optOut: 'the opt-out line',
  variants: 'the list of variants',
  instead: 'what is done instead',
  shadows: 'the list of shadow sides',
  afterwards: 'the list of what to do after',
  follow: 'what must follow',
  support: 'the choice of a support person',
  checkWithYourTraining: 'the list of what to check with your training',
  sources: 'the list of sources',
  lines: 'the list of lines',
  editable: 'the choice to edit',
  guidance: 'the guidance',
  until: 'the time it ends at',
  layout: 'the way two languages stand',
  groups: 'the way into groups',
  of: 'the size of a group',
  countTo: 'the number to count to',
  picture: 'the picture',
  image: 'the file of the picture',
  alt: 'what the picture shows',
  passage: 'the words to read aloud',
  by: 'who wrote it',
};

/** One entry of a list. */
const itemNames: Readonly<Record<string, string>> = {
  days: 'day',
  blocks: 'block',
  practices: 'practice',
  timing: 'part',
  prompts: 'sentence',
  voices: 'voice',
  cues: 'cue',
  notes: 'note',
  materials: 'material',
  credits: 'credit',
  stages: 'stage',
  flags: 'flag',
  themes: 'theme',
  variants: 'variant',
  otherNames: 'other name',
  sources: 'source',
  lines: 'line',
  dayBells: 'day bell',
  languages: 'language',
  prepared: 'prepared part',
  closing: 'closing part',
  recalls: 'recall bell',
  cuePoints: 'cue point',
  bells: 'bell',
};

/** What stands under `bells`. */
const bellNames: Readonly<Record<string, string>> = {
  start: 'the bell at the start',
  warning: 'the bell before the end',
  turnEnd: 'the bell at the end of a turn',
  switch: 'the bell for the change of partners',
  last: 'the last bell',
  silence: 'the bell for the silence',
  slotStart: 'the bell at the start of a person’s time',
  voiceChange: 'the bell between voices',
  slotEnd: 'the bell at the end of a person’s time',
  swap: 'the bell for the swap',
  end: 'the bell at the end',
};
