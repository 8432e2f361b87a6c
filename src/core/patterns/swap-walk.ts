import { phrase } from '../words/say.ts';
import { type CompileContext, segmentId } from './context.ts';
import { endCue, halfTimeCue, startCue } from './cue.ts';
import { silenceFace } from './face.ts';
import type { Walk } from './parameters.ts';
import type { Segment } from './segment.ts';
import { ledPart } from './talk.ts';

/** P3: a walk in pairs whose roles change at a loud bell; nobody looks at a screen (domain 1.1). */
export const compileWalk = (walk: Walk, context: CompileContext): readonly Segment[] => [
  ...ledPart(walk.instruction, context, 'instruction', phrase('Instruction')),
  ...Array.from({ length: walk.legs }, (_, place) => leg(walk, context, place + 1)),
  ...ledPart(walk.regroup, context, 'regroup', phrase('Regrouping')),
];

/** The swap rings at the start of a leg, so that it sounds as well when the facilitator calls it early. */
const leg = (walk: Walk, context: CompileContext, number: number): Segment => ({
  id: segmentId(context, `leg-${number}`),
  kind: 'walk',
  length: { kind: 'timed', length: walk.leg },
  ends: 'by itself',
  room: silenceFace,
  clock: 'none',
  cues: [
    ...(number === 1 ? startCue(walk.bells.start) : startCue(walk.bells.swap, 'partner change')),
    halfTimeCue,
    endCue(number === walk.legs ? walk.bells.end : null),
  ],
  desk: {
    label: number % 2 === 1 ? phrase('A leads, B follows') : phrase('B leads, A follows'),
    detail: phrase('leg {number} of {of}', { number, of: walk.legs }),
    say: null,
    notes: [],
  },
  prompt: null,
});
