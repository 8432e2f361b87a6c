import type { Text } from '../plan/text.ts';
import { type Millis, millis } from '../time.ts';
import { type Phrase, phrase } from '../words/say.ts';
import { type CompileContext, segmentId } from './context.ts';
import { endCue, halfTimeCue, startCue, warningCue } from './cue.ts';
import { silenceFace } from './face.ts';
import type { Bell, Dyad } from './parameters.ts';
import type { Segment } from './segment.ts';
import { saidTogether } from './speech.ts';
import { ledPart } from './talk.ts';

type Turn = {
  readonly prompt: Dyad['prompts'][number];
  /** Of the prompt, from 0. */
  readonly number: number;
  readonly speaker: 'A' | 'B' | 'C';
  readonly length: Millis;
  /** The first of the series of another partner, where partners change after a series. */
  readonly opensSeries: boolean;
};

/** P1: sentences in pairs or threes; each turn has its bell, then a rest, then the next sentence (domain 0.3, 1.1). */
export const compileDyad = (dyad: Dyad, context: CompileContext): readonly Segment[] => {
  const turns = turnsInOrder(dyad);
  return [
    ...ledPart(dyad.opening, context, 'opening', phrase('Opening')),
    ...turns.flatMap((turn, place) => [
      ...reading(dyad, context, turn),
      speaking(dyad, context, turn, turns[place - 1], turns[place + 1]),
      ...pause(dyad, context, turn, turns[place + 1]),
    ]),
    ...ledPart(dyad.closing, context, 'closing', phrase('Closing')),
  ];
};

const turnsInOrder = (dyad: Dyad): readonly Turn[] => {
  const speakers = turnLengths(dyad);
  const bySeries = dyad.switch === 'per series';
  const turn = (number: number, prompt: Turn['prompt'], speaker: (typeof speakers)[number]): Turn => ({
    prompt,
    number,
    ...speaker,
    opensSeries: bySeries && number === 0 && speaker.speaker !== 'A',
  });
  return bySeries
    ? speakers.flatMap((speaker) => dyad.prompts.map((prompt, number) => turn(number, prompt, speaker)))
    : dyad.prompts.flatMap((prompt, number) => speakers.map((speaker) => turn(number, prompt, speaker)));
};

/** In a group of three each speaks for two thirds of a turn, in whole milliseconds, so that the sum is two turns exactly. */
const turnLengths = (dyad: Dyad): readonly Pick<Turn, 'speaker' | 'length'>[] => {
  const both = dyad.turn * 2;
  const until = (share: number): number => Math.round((both * share) / dyad.turnsPerPrompt);
  const speakers = dyad.turnsPerPrompt === 3 ? (['A', 'B', 'C'] as const) : (['A', 'B'] as const);
  return speakers.map((speaker, place) => ({ speaker, length: millis(until(place + 1) - until(place)) }));
};

const reading = (dyad: Dyad, context: CompileContext, turn: Turn): readonly Segment[] =>
  hasReading(turn)
    ? [
        {
          id: placeOf(context, turn, 'reading'),
          kind: 'reading',
          length: { kind: 'timed', length: turn.prompt.reading },
          ends: 'by itself',
          room: { kind: 'prompt', prompt: turn.prompt.words, who: null },
          clock: 'none',
          cues: [],
          desk: { label: phrase('Reading'), detail: sentence(dyad, turn), say: leadIn(dyad, turn), notes: turn.prompt.notes },
          prompt: turn.number,
        },
      ]
    : [];

const speaking = (dyad: Dyad, context: CompileContext, turn: Turn, before: Turn | undefined, after: Turn | undefined): Segment => {
  const saidEarlier = hasReading(turn) || (before !== undefined && pauseBefore(dyad, turn) > 0);
  return {
    id: placeOf(context, turn, `turn-${turn.speaker.toLowerCase()}`),
    kind: 'turn',
    length: { kind: 'timed', length: turn.length },
    ends: 'by itself',
    room: { kind: 'prompt', prompt: turn.prompt.words, who: { kind: 'partner', speaker: turn.speaker, of: dyad.turnsPerPrompt } },
    clock: dyad.clock,
    cues: [
      ...startCue(before === undefined ? dyad.bells.start : null),
      halfTimeCue,
      ...warningCue(dyad.warning, turn.length, dyad.bells.warning),
      endCue(endBell(dyad, after)),
    ],
    desk: {
      label: phrase('{speaker} speaks', { speaker: turn.speaker }),
      detail: sentence(dyad, turn),
      say: saidEarlier ? null : leadIn(dyad, turn),
      notes: turn.speaker === 'A' ? turn.prompt.notes : [...turn.prompt.notes, ...turn.prompt.change.notes],
    },
    prompt: turn.number,
  };
};

/** The change of a series has its own bell: at the start of its pause, or at this end where it has no pause. */
const endBell = (dyad: Dyad, after: Turn | undefined): Bell | null => {
  if (after === undefined) return dyad.bells.last;
  if (!after.opensSeries || dyad.bells.switch === null) return dyad.bells.turnEnd;
  return dyad.seriesSwitch.length > 0 ? null : dyad.bells.switch;
};

/** What follows a turn: a rest in silence, or the longer pause in which partners change after a series. */
const pause = (dyad: Dyad, context: CompileContext, turn: Turn, after: Turn | undefined): readonly Segment[] => {
  const say = after === undefined || hasReading(after) ? null : leadIn(dyad, after);
  const { seriesSwitch } = dyad;
  if (after?.opensSeries && seriesSwitch.length > 0)
    return [
      {
        id: segmentId(context, `switch-${after.speaker.toLowerCase()}`),
        kind: 'partner change',
        length: { kind: 'timed', length: seriesSwitch.length },
        ends: 'by itself',
        room: seriesSwitch.show === undefined ? silenceFace : { kind: 'card', words: seriesSwitch.show },
        clock: 'none',
        cues: startCue(dyad.bells.switch, 'partner change'),
        desk: {
          label: phrase('Partners change'),
          detail: phrase('{speaker} speaks next', { speaker: after.speaker }),
          say,
          notes: seriesSwitch.notes,
        },
        prompt: null,
      },
    ];
  if (dyad.rest === 0) return [];
  return [
    {
      id: placeOf(context, turn, `rest-${turn.speaker.toLowerCase()}`),
      kind: 'rest',
      length: { kind: 'timed', length: dyad.rest },
      ends: 'by itself',
      room: silenceFace,
      clock: 'none',
      cues: [],
      desk: {
        label: phrase('Rest'),
        detail: phrase('after {speaker}, {sentence}', { speaker: turn.speaker, sentence: sentence(dyad, turn) }),
        say,
        notes: [],
      },
      prompt: turn.number,
    },
  ];
};

const pauseBefore = (dyad: Dyad, turn: Turn): Millis =>
  turn.opensSeries && dyad.seriesSwitch.length > 0 ? dyad.seriesSwitch.length : dyad.rest;

const hasReading = (turn: Turn): boolean => turn.speaker === 'A' && turn.prompt.reading > 0;

/** What is said before a turn: in the reading, else in the pause before it, else as it begins. */
const leadIn = (dyad: Dyad, turn: Turn): Text | null =>
  saidTogether(turn.opensSeries ? dyad.seriesSwitch.say : null, turn.speaker === 'A' ? turn.prompt.say : turn.prompt.change.say);

const sentence = (dyad: Dyad, turn: Turn): Phrase =>
  phrase('sentence {number} of {of}', { number: turn.number + 1, of: dyad.prompts.length });

const placeOf = (context: CompileContext, turn: Turn, place: string): string => segmentId(context, `prompt-${turn.number + 1}/${place}`);
