import { type Phrase, phrase } from '../words/say.ts';
import { type CompileContext, segmentId } from './context.ts';
import { lengthInWords, startCue } from './cue.ts';
import { cardOrTitle } from './face.ts';
import type { Ritual, Talk } from './parameters.ts';
import type { Cue, Segment } from './segment.ts';
import { ledPart } from './talk.ts';

/** P5: prepared parts, an open middle in which nothing in the room changes with time, and a closing (domain 1.1). */
export const compileRitual = (ritual: Ritual, context: CompileContext): readonly Segment[] => [
  ...ledParts(ritual.prepared, context, 'prepared', phrase('Opening')),
  openMiddle(ritual.open, context),
  ...ledParts(ritual.closing, context, 'closing', phrase('Closing')),
];

const ledParts = (talks: readonly Talk[], context: CompileContext, place: string, label: Phrase): readonly Segment[] =>
  talks.flatMap((talk, number) =>
    ledPart(
      talk,
      context,
      `${place}-${number + 1}`,
      talks.length === 1 ? label : phrase('{part} {number} of {of}', { part: label, number: number + 1, of: talks.length }),
    ),
  );

const openMiddle = (open: Ritual['open'], context: CompileContext): Segment => ({
  id: segmentId(context, 'open'),
  kind: 'open',
  length: { kind: 'open', planned: open.planned },
  ends: 'by hand',
  room: cardOrTitle(open.show),
  clock: 'none',
  cues: [...startCue(open.bell), ...signsToClose(open)],
  desk: {
    label: open.title ?? phrase('Open middle'),
    detail: phrase('no length for the room'),
    say: open.say ?? null,
    notes: open.notes,
  },
  prompt: null,
});

const signsToClose = (open: Ritual['open']): readonly Cue[] =>
  [...new Set(open.cues)]
    .filter((before) => before < open.planned)
    .map((before) => ({
      id: `close-${before / 1000}`,
      reason: 'begin to close',
      at: { from: 'end', offset: before },
      bell: null,
      words: before === 0 ? phrase('The planned end') : phrase('{length} before the planned end', { length: lengthInWords(before) }),
    }));
