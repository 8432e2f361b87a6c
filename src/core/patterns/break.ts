import { phrase } from '../words/say.ts';
import { type CompileContext, segmentId } from './context.ts';
import { recallCues } from './cue.ts';
import { cardOrTitle } from './face.ts';
import type { Break } from './parameters.ts';
import type { Segment } from './segment.ts';

/** P9: a plenary, a break or a meal, of a length or until a clock time; it waits until everyone is here (domain 1.1). */
export const compileBreak = (pause: Break, context: CompileContext): readonly Segment[] => {
  const recalls = recallCues(pause.bells, pause.length);
  const returns = pause.clock === 'return';
  return [
    {
      id: segmentId(context, 'break'),
      kind: 'break',
      length:
        pause.until === undefined
          ? { kind: 'timed', length: pause.length }
          : { kind: 'until', until: context.until(pause.until), planned: pause.length },
      ends: 'by hand',
      room: returns ? { kind: 'return', words: pause.show ?? null, bellCalls: recalls.length > 0 } : cardOrTitle(pause.show),
      clock: pause.clock,
      cues: recalls,
      desk: {
        label: returns ? phrase('Break') : phrase('Together'),
        detail: pause.until === undefined ? '' : phrase('until {time}', { time: pause.until }),
        say: pause.say ?? null,
        notes: pause.notes,
      },
      prompt: null,
    },
  ];
};
