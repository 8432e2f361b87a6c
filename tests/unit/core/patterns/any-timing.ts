import fc from 'fast-check';
import { formatLength, seconds } from '../../../../src/core/time.ts';

const length = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((count) => formatLength(seconds(count)));

/** Often none, because what is left out is where borders meet. */
const lengthOrNone = (most: number): fc.Arbitrary<string> => fc.oneof(fc.constant('0:00'), length(1, most));

const text = fc.oneof(fc.constant('words'), fc.constant({ en: 'words', ar: 'كلمات' }));
const bell = fc.record({ sound: fc.constantFrom('bowl', 'bell', 'chime'), strikes: fc.integer({ min: 1, max: 9 }) });
const bellOrNone = fc.option(bell);
const clock = fc.constantFrom('none', 'ring', 'digits', 'return');
const recalls = fc.array(fc.record({ before: lengthOrNone(400), bell }), { maxLength: 4 });
const spoken = { say: text, notes: fc.array(fc.constant('a note'), { maxLength: 1 }) };

const optional = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, ...required: (keyof T)[]) =>
  fc.record(shape, { requiredKeys: required });

const talk = optional(
  { ...spoken, title: text, length: length(5, 600), show: text, bell: bellOrNone, ends: fc.constantFrom('by hand', 'by itself') },
  'length',
);

const dyad = optional(
  {
    pattern: fc.constant('dyad-sentences'),
    opening: talk,
    closing: talk,
    prompts: fc.array(optional({ ...spoken, words: text, reading: lengthOrNone(60), change: optional(spoken) }, 'words'), {
      minLength: 1,
      maxLength: 5,
    }),
    turnsPerPrompt: fc.constantFrom(2, 3),
    turn: length(5, 400),
    warning: lengthOrNone(30),
    rest: lengthOrNone(30),
    switch: fc.constantFrom('per prompt', 'per series'),
    seriesSwitch: optional({ ...spoken, show: text, length: lengthOrNone(60) }),
    clock,
    bells: optional({ start: bellOrNone, warning: bellOrNone, turnEnd: bellOrNone, switch: bellOrNone, last: bellOrNone }),
  },
  'pattern',
  'prompts',
  'turn',
);

const voices = optional(
  {
    pattern: fc.constant('group-voices'),
    opening: talk,
    closing: talk,
    groupSize: fc.integer({ min: 2, max: 8 }),
    smallerGroups: fc.boolean(),
    speakers: fc.constantFrom('holder', 'clockwise'),
    voices: fc.array(optional({ ...spoken, name: text, prompt: text, length: length(5, 300) }, 'name', 'prompt', 'length'), {
      minLength: 1,
      maxLength: 9,
    }),
    openingSilence: lengthOrNone(120),
    holderClosing: lengthOrNone(120),
    holderPrompt: text,
    warning: lengthOrNone(30),
    rest: lengthOrNone(60),
    clock,
    bells: optional({
      silence: bellOrNone,
      slotStart: bellOrNone,
      warning: bellOrNone,
      voiceChange: bellOrNone,
      slotEnd: bellOrNone,
      last: bellOrNone,
    }),
  },
  'pattern',
  'groupSize',
  'voices',
);

const walk = optional(
  {
    pattern: fc.constant('swap-walk'),
    instruction: talk,
    leg: length(30, 900),
    legs: fc.integer({ min: 1, max: 4 }),
    regroup: talk,
    bells: optional({ start: bellOrNone, swap: bellOrNone, end: bellOrNone }),
  },
  'pattern',
  'instruction',
  'leg',
);

const cueList = optional(
  {
    pattern: fc.constant('cue-list'),
    opening: talk,
    closing: talk,
    cues: fc.array(
      optional(
        { ...spoken, title: text, show: text, length: length(5, 200), wait: fc.constantFrom('hand', 'time'), bell: bellOrNone, clock },
        'length',
      ),
      { minLength: 1, maxLength: 8 },
    ),
  },
  'pattern',
  'cues',
);

const ritual = optional(
  {
    pattern: fc.constant('open-ritual'),
    prepared: fc.array(talk, { maxLength: 3 }),
    open: optional(
      {
        ...spoken,
        title: text,
        show: text,
        planned: length(60, 3600),
        cues: fc.array(lengthOrNone(1200), { maxLength: 6 }),
        bell: bellOrNone,
      },
      'planned',
    ),
    closing: fc.array(talk, { maxLength: 3 }),
  },
  'pattern',
  'open',
);

const round = optional(
  {
    pattern: fc.constant('round'),
    opening: talk,
    closing: talk,
    ...spoken,
    prompt: text,
    people: fc.integer({ min: 2, max: 40 }),
    allowance: length(5, 180),
    rounds: fc.constantFrom(1, 2),
    secondPrompt: text,
    secondSay: text,
    counted: fc.boolean(),
    bells: optional({ start: bellOrNone }),
  },
  'pattern',
  'prompt',
);

const solo = optional(
  { pattern: fc.constant('solo'), instruction: talk, ...spoken, task: text, length: length(30, 3600), recalls, clock, gather: talk },
  'pattern',
  'task',
  'length',
);

const music = optional(
  {
    pattern: fc.constant('music-led'),
    opening: talk,
    closing: talk,
    ...spoken,
    show: text,
    track: fc.constant('a recording'),
    length: length(5, 900),
    cuePoints: fc.array(optional({ ...spoken, at: lengthOrNone(900), title: fc.constant('half-way'), show: text }, 'at', 'title'), {
      maxLength: 6,
    }),
    fade: lengthOrNone(20),
  },
  'pattern',
  'length',
);

const pause = optional(
  {
    pattern: fc.constant('break'),
    ...spoken,
    show: text,
    length: length(30, 3600),
    until: fc.constant('20:05'),
    clock,
    bells: recalls,
  },
  'pattern',
  'length',
);

/** Any timing that a plan file may state, to be read by `timingSchema`. */
export const anyTiming: fc.Arbitrary<unknown> = fc.oneof(dyad, voices, walk, cueList, ritual, round, solo, music, pause);
