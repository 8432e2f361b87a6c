import { type Phrase, phrase } from '../words/say.ts';
import { type CompileContext, segmentId } from './context.ts';
import { endCue, halfTimeCue, startCue, warningCue } from './cue.ts';
import { silenceFace } from './face.ts';
import type { Bell, Voices } from './parameters.ts';
import type { Segment, Who } from './segment.ts';
import { ledPart } from './talk.ts';

/** P2: in small groups each person in turn holds a slot of several voices; one clock for all groups (domain 1.1, 1.2). */
export const compileVoices = (voices: Voices, context: CompileContext): readonly Segment[] => [
  ...ledPart(voices.opening, context, 'opening', phrase('Opening')),
  ...openingSilence(voices, context),
  ...Array.from({ length: voices.groupSize }, (_, place) => slot(voices, context, place + 1)).flat(),
  ...ledPart(voices.closing, context, 'closing', phrase('Closing')),
];

const openingSilence = (voices: Voices, context: CompileContext): readonly Segment[] =>
  voices.openingSilence === 0
    ? []
    : [
        {
          id: segmentId(context, 'silence'),
          kind: 'silence',
          length: { kind: 'timed', length: voices.openingSilence },
          ends: 'by itself',
          room: silenceFace,
          clock: 'none',
          cues: [...startCue(voices.bells.silence), endCue(null)],
          desk: { label: phrase('Silence'), detail: phrase('before the first turn'), say: null, notes: [] },
          prompt: null,
        },
      ];

const slot = (voices: Voices, context: CompileContext, holder: number): readonly Segment[] => {
  const hasClosing = voices.holderClosing > 0;
  return [
    ...voices.voices.map((voice, place) =>
      voiceSegment(voices, context, holder, voice, place, !hasClosing && place === voices.voices.length - 1),
    ),
    ...(hasClosing ? [holderClosing(voices, context, holder)] : []),
    ...restAfter(voices, context, holder),
  ];
};

const voiceSegment = (
  voices: Voices,
  context: CompileContext,
  holder: number,
  voice: Voices['voices'][number],
  place: number,
  isLast: boolean,
): Segment => {
  const seat = seatOf(voices, holder, place);
  return {
    id: segmentId(context, `slot-${holder}/voice-${place + 1}`),
    kind: 'voice',
    length: { kind: 'timed', length: voice.length },
    ends: 'by itself',
    room: {
      kind: 'voice',
      number: place + 1,
      of: voices.voices.length,
      name: voice.name,
      prompt: voice.prompt,
      who: whoSpeaks(voices, holder, seat),
    },
    clock: voices.clock,
    cues: [
      ...(place === 0 ? startCue(voices.bells.slotStart) : startCue(voices.bells.voiceChange, 'voice change')),
      halfTimeCue,
      ...warningCue(voices.warning, voice.length, voices.bells.warning),
      endCue(isLast ? slotEndBell(voices, holder) : null),
    ],
    desk: {
      label: phrase('Voice {number}, {person}', { number: place + 1, person: person(seat) }),
      detail: phrase('{voice}, {turn}', { voice: voice.name, turn: turnOf(voices, holder) }),
      say: voice.say ?? null,
      notes: voice.notes,
    },
    prompt: place,
  };
};

const holderClosing = (voices: Voices, context: CompileContext, holder: number): Segment => {
  const [own] = voices.voices;
  const prompt = voices.holderPrompt ?? own?.prompt ?? '';
  return {
    id: segmentId(context, `slot-${holder}/holder`),
    kind: 'voice',
    length: { kind: 'timed', length: voices.holderClosing },
    ends: 'by itself',
    room: { kind: 'prompt', prompt, who: whoSpeaks(voices, holder, holder) },
    clock: voices.clock,
    cues: [
      ...startCue(voices.bells.voiceChange, 'voice change'),
      halfTimeCue,
      ...warningCue(voices.warning, voices.holderClosing, voices.bells.warning),
      endCue(slotEndBell(voices, holder)),
    ],
    desk: {
      label: phrase('Holder’s closing, {person}', { person: person(holder) }),
      detail: turnOf(voices, holder),
      say: null,
      notes: [],
    },
    prompt: voices.holderPrompt === undefined ? 0 : voices.voices.length,
  };
};

const restAfter = (voices: Voices, context: CompileContext, holder: number): readonly Segment[] =>
  voices.rest === 0
    ? []
    : [
        {
          id: segmentId(context, `slot-${holder}/rest`),
          kind: 'rest',
          length: { kind: 'timed', length: voices.rest },
          ends: 'by itself',
          room: silenceFace,
          clock: 'none',
          cues: [],
          desk: { label: phrase('Rest'), detail: phrase('after {turn}', { turn: turnOf(voices, holder) }), say: null, notes: [] },
          prompt: null,
        },
      ];

const slotEndBell = (voices: Voices, holder: number): Bell | null =>
  holder === voices.groupSize ? voices.bells.last : voices.bells.slotEnd;

/** The others speak in order after the holder and begin again when there are more voices than others (domain 1.6, Corbett). */
const seatOf = (voices: Voices, holder: number, place: number): number => {
  if (place === 0 || voices.speakers === 'holder') return holder;
  const steps = ((place - 1) % (voices.groupSize - 1)) + 1;
  return ((holder - 1 + steps) % voices.groupSize) + 1;
};

/** A group one smaller has no last seat: it rests in the last slot, and whenever that seat is to speak. */
const whoSpeaks = (voices: Voices, holder: number, seat: number): Who => ({
  kind: 'seat',
  seat,
  of: voices.groupSize,
  smallerGroupsReflect: voices.smallerGroups && (holder === voices.groupSize || seat === voices.groupSize),
});

const turnOf = (voices: Voices, holder: number): Phrase => phrase('turn {number} of {of}', { number: holder, of: voices.groupSize });

const person = (seat: number): Phrase =>
  phrase(
    '{seat, plural, =1 {first person} =2 {second person} =3 {third person} =4 {fourth person} =5 {fifth person} =6 {sixth person} =7 {seventh person} =8 {eighth person} other {person #}}',
    { seat },
  );
