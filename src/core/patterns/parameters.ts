import { z } from 'zod';
import { stageSchema } from '../plan/stage.ts';
import { textSchema } from '../plan/text.ts';
import { formatLength, type Millis, minutes, readLength, seconds } from '../time.ts';
import { message } from '../words/message.ts';

/** The bells that ship with the app (resources/bells). */
export const sounds = ['bowl', 'high-bowl', 'gong', 'bell', 'tingsha', 'chime', 'wood-block', 'drum'] as const;

/** A bell by its name. */
export type Sound = (typeof sounds)[number];

/** A picture's file name: no folders, and a kind that every browser shows. */
export const pictureName = /^[A-Za-z0-9_-][A-Za-z0-9 ._-]{0,120}\.(?:png|jpe?g|webp)$/i;

/** The name of a sound file of a plan: its own name in small letters, a part of its content’s hash, and its kind. */
export const soundFileName = /^[a-z0-9][a-z0-9-]{0,79}\.(wav|mp3|ogg|flac|opus)$/;

const longestLength = minutes(24 * 60);

/** A length written `m:ss` or `h:mm:ss`, at least `least`, at most a day. Encodes back to the same form. */
export const lengthSchema = (least: Millis = seconds(0)) =>
  z.codec(z.string(), z.custom<Millis>(), {
    decode: (text, context) => {
      const length = readLength(text.trim());
      const refuse = (message: string, params: Readonly<Record<string, number>> = {}) => {
        context.issues.push({ code: 'custom', input: text, message, params, continue: false });
        return z.NEVER;
      };
      if (length === undefined)
        return refuse(/^\s*[-−]/.test(text) ? 'must not be negative.' : 'must be written as minutes and seconds, such as “2:00”.');
      if (length < least && least % 60_000 === 0) return refuse('must be at least {minutes} min.', { minutes: least / 60_000 });
      if (length < least) return refuse('must be at least {seconds, plural, one {# second} other {# seconds}}.', { seconds: least / 1000 });
      if (length > longestLength) return refuse('must be at most 24 hours.');
      return length;
    },
    encode: (length) => formatLength(length),
  });

/** A bell: which one and how many strikes. */
export const bellSchema = z.strictObject({ sound: z.enum(sounds), strikes: z.int().min(1).max(9).prefault(1) });

/** A bell to ring. */
export type Bell = z.infer<typeof bellSchema>;

const bell = bellSchema.nullable();
const notes = z.array(z.string().max(2000)).max(50).prefault([]);
const one = (sound: Sound, strikes = 1): z.input<typeof bellSchema> => ({ sound, strikes });

/** What may be said, noted and shown at any place of a practice. `say` and `notes` are private. */
const spoken = {
  /** Words the facilitator says; `[breath]`, `[2 breaths]`, `[15 s]` mark pauses. Never projected. */
  say: textSchema.optional(),
  /** For the facilitator only; never said, never projected. */
  notes,
};

/** What the room sees instead of a card with words. One of them at most; a stage, where given, goes before it. */
const seen = {
  /** How people find together: in pairs or groups of this many. `countTo`: count off to this many, equal numbers meet; without it, by the plan's number of people. */
  groups: z.strictObject({ of: z.int().min(2).max(12), countTo: z.int().min(2).max(100).optional() }).optional(),
  /** A picture of the plan's own `assets` folder. `alt`: what it shows, for who does not see it and for the room when it is missing. */
  picture: z.strictObject({ image: z.string().regex(pictureName), alt: textSchema }).optional(),
  /** Words that are read aloud, and who wrote them. */
  passage: z.strictObject({ words: textSchema, by: z.string().max(200).optional() }).optional(),
};

/** A led part (opening, closing, instruction): it waits for the hand, its length is a plan. */
export const talkSchema = z.strictObject({
  ...spoken,
  title: textSchema.optional(),
  length: lengthSchema(seconds(5)),
  /** Words for the room; without them the room sees the practice's title. */
  show: textSchema.optional(),
  ...seen,
  /** Rings when this part begins. */
  bell: bell.prefault(null),
  ends: z.enum(['by hand', 'by itself']).prefault('by hand'),
});

/** A led part. */
export type Talk = z.infer<typeof talkSchema>;

const frame = { opening: talkSchema.optional(), closing: talkSchema.optional() };
const clock = z.enum(['none', 'ring', 'digits', 'return']);

/** What the room sees of the time. */
export type ClockChoice = z.infer<typeof clock>;

/** P1 Open sentences in pairs or threes (domain 1.1, 1.2). */
export const dyadSchema = z.strictObject({
  pattern: z.literal('dyad-sentences'),
  ...frame,
  prompts: z
    .array(
      z.strictObject({
        ...spoken,
        words: textSchema,
        reading: lengthSchema().prefault('0:00'),
        /** Said and noted before the other partners take up the same sentence. */
        change: z.strictObject(spoken).prefault({}),
      }),
    )
    .min(1)
    .max(20),
  /** 2 in pairs; 3 in a group of three, which shares the time of two turns. */
  turnsPerPrompt: z.union([z.literal(2), z.literal(3)]).prefault(2),
  turn: lengthSchema(seconds(5)),
  /** Before the end of a turn; 0:00 for no warning. */
  warning: lengthSchema().prefault('0:15'),
  rest: lengthSchema().prefault('0:10'),
  /** Partners change after each sentence (A, B / A, B) or after the whole series (A, A / B, B). */
  switch: z.enum(['per prompt', 'per series']).prefault('per prompt'),
  /** Said and shown when the partners change after a series. */
  seriesSwitch: z.strictObject({ ...spoken, show: textSchema.optional(), length: lengthSchema().prefault('0:30') }).prefault({}),
  clock: clock.prefault('ring'),
  bells: z
    .strictObject({
      start: bell.prefault(one('bell')),
      warning: bell.prefault(one('chime')),
      turnEnd: bell.prefault(one('bell')),
      switch: bell.prefault(one('bell', 2)),
      last: bell.prefault(one('bowl')),
    })
    .prefault({}),
});

/** P2 Small group, several voices in turn (Widening Circles, Corbett). */
export const voicesSchema = z.strictObject({
  pattern: z.literal('group-voices'),
  ...frame,
  groupSize: z.int().min(2).max(8),
  /** Some groups are one smaller: their last slot becomes quiet reflection, and the room is told so. */
  smallerGroups: z.boolean().prefault(false),
  /** Who speaks after the first voice, which is the holder's own: the holder again (Widening Circles), or the others in turn (Corbett). */
  speakers: z.enum(['holder', 'clockwise']).prefault('holder'),
  voices: z
    .array(z.strictObject({ ...spoken, name: textSchema, prompt: textSchema, length: lengthSchema(seconds(5)) }))
    .min(1)
    .max(9),
  openingSilence: lengthSchema().prefault('1:00'),
  /** The holder's turn after all voices of a slot; 0:00 for none. */
  holderClosing: lengthSchema().prefault('0:00'),
  holderPrompt: textSchema.optional(),
  warning: lengthSchema().prefault('0:15'),
  /** Between speakers, after every slot. */
  rest: lengthSchema().prefault('0:30'),
  clock: clock.prefault('none'),
  bells: z
    .strictObject({
      silence: bell.prefault(one('bowl')),
      slotStart: bell.prefault(one('bell')),
      warning: bell.prefault(null),
      voiceChange: bell.prefault(one('chime')),
      slotEnd: bell.prefault(one('bell')),
      last: bell.prefault(one('bowl')),
    })
    .prefault({}),
});

/** P3 Walk in pairs, roles change once: sound only, nobody looks at a screen (Mirror Walk). */
export const walkSchema = z.strictObject({
  pattern: z.literal('swap-walk'),
  instruction: talkSchema,
  leg: lengthSchema(seconds(30)),
  legs: z.int().min(1).max(4).prefault(2),
  regroup: talkSchema.optional(),
  bells: z
    .strictObject({ start: bell.prefault(one('bell')), swap: bell.prefault(one('bell', 3)), end: bell.prefault(one('bell', 5)) })
    .prefault({}),
});

/** P4 A list of cues, each spoken, each waiting for the hand or for a time (Milling, Breathing Through). */
export const cuesSchema = z.strictObject({
  pattern: z.literal('cue-list'),
  ...frame,
  cues: z
    .array(
      z.strictObject({
        ...spoken,
        title: textSchema.optional(),
        show: textSchema.optional(),
        ...seen,
        /** Shows this stage on the spiral, by the plan's own name for it, instead of words. */
        stage: stageSchema.optional(),
        /** How long it is planned to last. */
        length: lengthSchema(seconds(5)),
        wait: z.enum(['hand', 'time']).prefault('hand'),
        bell: bell.prefault(null),
        clock: clock.prefault('none'),
      }),
    )
    .min(1)
    .max(60),
});

/** P5 Ritual circle: prepared parts, an open middle without any clock in the room, a closing (Truth Mandala). */
export const ritualSchema = z.strictObject({
  pattern: z.literal('open-ritual'),
  prepared: z.array(talkSchema).max(10).prefault([]),
  open: z.strictObject({
    ...spoken,
    title: textSchema.optional(),
    show: textSchema.optional(),
    planned: lengthSchema(minutes(1)),
    /** Private cues before the planned end; nothing in the room changes with time. */
    cues: z.array(lengthSchema()).max(6).prefault(['15:00', '5:00']),
    bell: bell.prefault(one('bowl')),
  }),
  closing: z.array(talkSchema).max(10).prefault([]),
});

/** P6 Each person once, with a talking piece (go-round, council). */
const roundShape = z.strictObject({
  pattern: z.literal('round'),
  ...frame,
  ...spoken,
  prompt: textSchema,
  /** How many speak; the plan's number of people when not given. */
  people: z.int().min(2).max(200).optional(),
  /** A gentle, private length per person. */
  allowance: lengthSchema(seconds(5)).prefault('1:00'),
  rounds: z.union([z.literal(1), z.literal(2)]).prefault(1),
  secondPrompt: textSchema.optional(),
  secondSay: textSchema.optional(),
  /** By hand: Next passes the turn to the next person. Not counted: one open part for all. */
  counted: z.boolean().prefault(false),
  /** The last bell rings when the closing begins: a person who still speaks is never interrupted. */
  bells: z.strictObject({ start: bell.prefault(one('bowl')), last: bell.prefault(null) }).prefault({}),
});

/** P6, refused when its last bell has no closing to ring at. */
export const roundSchema = roundShape.refine((round) => round.bells.last === null || round.closing !== undefined, {
  path: ['bells', 'last'],
  message: message('needs a closing part, because it rings when the closing begins.'),
});

/** P7 Alone for a time, called back by bells (Cairn, solo, writing). */
export const soloSchema = z.strictObject({
  pattern: z.literal('solo'),
  instruction: talkSchema.optional(),
  ...spoken,
  task: textSchema,
  length: lengthSchema(seconds(30)),
  /** Bells before the end; the last is the end itself. */
  recalls: z
    .array(z.strictObject({ before: lengthSchema(), bell: bellSchema }))
    .max(5)
    .prefault([
      { before: '5:00', bell: one('bell') },
      { before: '0:00', bell: one('bell', 3) },
    ]),
  clock: clock.prefault('return'),
  gather: talkSchema.optional(),
});

/** P8 Led by music, from a file or by hand, with cue points (Elm Dance, Harvesting). */
export const musicSchema = z.strictObject({
  pattern: z.literal('music-led'),
  ...frame,
  ...spoken,
  show: textSchema.optional(),
  /** What is played by hand, such as a recording's name; for the facilitator only. */
  track: z.string().max(200).optional(),
  /** A sound file of the plan, by the name it got when it was added; it then plays by itself. */
  file: z.string().regex(soundFileName).optional(),
  /** Louder or softer than the file is, in decibels. */
  gain: z.number().min(-40).max(6).optional(),
  /** How long the music lasts. */
  length: lengthSchema(seconds(5)),
  /** Private cues at a place in the music. */
  cuePoints: z
    .array(z.strictObject({ ...spoken, at: lengthSchema(), title: z.string().max(200), show: textSchema.optional() }))
    .max(40)
    .prefault([]),
  /** Fade-out before the end. */
  fade: lengthSchema().prefault('0:08'),
});

/** P9 Plenary, break or meal: ends after a length or at a clock time, and says when to be back. */
export const breakSchema = z.strictObject({
  pattern: z.literal('break'),
  ...spoken,
  show: textSchema.optional(),
  length: lengthSchema(seconds(30)),
  /** A clock time that holds, such as "20:05"; the length is then only a plan. */
  until: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  /** Plenary shows words and no time; a break or a meal shows when to be back. */
  clock: clock.prefault('return'),
  bells: z
    .array(z.strictObject({ before: lengthSchema(), bell: bellSchema }))
    .max(4)
    .prefault([
      { before: '5:00', bell: one('chime') },
      { before: '0:00', bell: one('bell', 2) },
    ]),
});

/** Any of the nine timing patterns. */
export const timingSchema = z.discriminatedUnion('pattern', [
  dyadSchema,
  voicesSchema,
  walkSchema,
  cuesSchema,
  ritualSchema,
  roundSchema,
  soloSchema,
  musicSchema,
  breakSchema,
]);

/** The parameters of one timing pattern. */
export type Timing = z.infer<typeof timingSchema>;
export type Dyad = z.infer<typeof dyadSchema>;
export type Voices = z.infer<typeof voicesSchema>;
export type Walk = z.infer<typeof walkSchema>;
export type CueList = z.infer<typeof cuesSchema>;
export type Ritual = z.infer<typeof ritualSchema>;
export type Round = z.infer<typeof roundSchema>;
export type Solo = z.infer<typeof soloSchema>;
export type MusicLed = z.infer<typeof musicSchema>;
export type Break = z.infer<typeof breakSchema>;
