import type { Phrase } from '../words/say.ts';
import { type CompileContext, segmentId } from './context.ts';
import { endCue, startCue } from './cue.ts';
import { ledFace } from './face.ts';
import type { Bell, Talk } from './parameters.ts';
import type { Segment } from './segment.ts';

/** A part that is led with words: an opening, an instruction, a closing; nothing where the plan has none. */
export const ledPart = (
  talk: Talk | undefined,
  context: CompileContext,
  place: string,
  label: Phrase,
  bellWithoutOwn: Bell | null = null,
): readonly Segment[] =>
  talk === undefined
    ? []
    : [
        {
          id: segmentId(context, place),
          kind: 'talk',
          length: { kind: 'timed', length: talk.length },
          ends: talk.ends,
          room: ledFace(talk, context.people),
          clock: 'none',
          cues: [...startCue(talk.bell ?? bellWithoutOwn), endCue(null)],
          desk: {
            label: talk.title ?? label,
            detail: talk.title === undefined ? '' : label,
            say: talk.say ?? null,
            notes: talk.notes,
          },
          prompt: null,
        },
      ];
