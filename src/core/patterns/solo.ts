import { phrase } from '../words/say.ts';
import { type CompileContext, segmentId } from './context.ts';
import { halfTimeCue, recallCues } from './cue.ts';
import type { Solo } from './parameters.ts';
import type { Segment } from './segment.ts';
import { ledPart } from './talk.ts';

/** P7: time alone, called back by bells; it waits until everyone is here (domain 1.1). */
export const compileSolo = (solo: Solo, context: CompileContext): readonly Segment[] => [
  ...ledPart(solo.instruction, context, 'instruction', phrase('Instruction')),
  alone(solo, context),
  ...ledPart(solo.gather, context, 'gather', phrase('Gathering')),
];

const alone = (solo: Solo, context: CompileContext): Segment => {
  const recalls = recallCues(solo.recalls, solo.length);
  return {
    id: segmentId(context, 'solo'),
    kind: 'solo',
    length: { kind: 'timed', length: solo.length },
    ends: 'by hand',
    room:
      solo.clock === 'return'
        ? { kind: 'return', words: solo.task, bellCalls: recalls.length > 0 }
        : { kind: 'prompt', prompt: solo.task, who: null },
    clock: solo.clock,
    cues: [halfTimeCue, ...recalls],
    desk: { label: phrase('Time alone'), detail: '', say: solo.say ?? null, notes: solo.notes },
    prompt: 0,
  };
};
