import { phrase } from '../words/say.ts';
import { type CompileContext, segmentId } from './context.ts';
import { endCue, startCue } from './cue.ts';
import { ledFace } from './face.ts';
import type { CueList } from './parameters.ts';
import type { Segment } from './segment.ts';
import { ledPart } from './talk.ts';

/** P4: spoken cues in order, each waiting for the hand or for a time (domain 1.1). */
export const compileCueList = (list: CueList, context: CompileContext): readonly Segment[] => [
  ...ledPart(list.opening, context, 'opening', phrase('Opening')),
  ...list.cues.map((cue, place): Segment => {
    const position = phrase('cue {number} of {of}', { number: place + 1, of: list.cues.length });
    return {
      id: segmentId(context, `cue-${place + 1}`),
      kind: 'cue',
      length: { kind: 'timed', length: cue.length },
      ends: cue.wait === 'hand' ? 'by hand' : 'by itself',
      room: cue.stage === undefined ? ledFace(cue, context.people) : { kind: 'stage', stage: cue.stage },
      clock: cue.clock,
      cues: [...startCue(cue.bell), endCue(null)],
      desk: {
        label: cue.title ?? phrase('Cue {number}', { number: place + 1 }),
        detail: position,
        say: cue.say ?? null,
        notes: cue.notes,
      },
      prompt: null,
    };
  }),
  ...ledPart(list.closing, context, 'closing', phrase('Closing')),
];
