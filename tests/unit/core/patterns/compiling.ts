import type { z } from 'zod';
import { type CompileContext, compileTiming } from '../../../../src/core/patterns/compile.ts';
import { timingSchema } from '../../../../src/core/patterns/parameters.ts';
import { type Cue, plannedLength, type Segment } from '../../../../src/core/patterns/segment.ts';
import { instant, type Millis, total } from '../../../../src/core/time.ts';
import { sayEnglish, told } from '../../../../src/core/words/say.ts';

/** A timing as a plan file states it. */
export type TimingInFile = z.input<typeof timingSchema>;

export const context: CompileContext = { practiceId: 'practice', part: 0, people: 20, until: () => instant(1_000_000) };

/** Reads a timing in its file form and compiles it. */
export const compiled = (timing: TimingInFile, changes: Partial<CompileContext> = {}): readonly Segment[] =>
  compileTiming(timingSchema.parse(timing), { ...context, ...changes }).map(inEnglish);

/** A segment whose private words are said, as the console gets them. */
const inEnglish = (segment: Segment): Segment => ({
  ...segment,
  cues: segment.cues.map((cue) => ({ ...cue, words: cue.words === null ? null : told(cue.words, sayEnglish, 'en') })),
  desk: {
    ...segment.desk,
    label: told(segment.desk.label, sayEnglish, 'en'),
    detail: told(segment.desk.detail, sayEnglish, 'en'),
  },
});

export const sumOf = (segments: readonly Segment[]): Millis => total(segments.map(plannedLength));

/** Places within the practice, without its id and part. */
export const placesOf = (segments: readonly Segment[]): readonly string[] =>
  segments.map((segment) => segment.id.split('/').slice(2).join('/'));

export const segmentAt = (segments: readonly Segment[], place: string): Segment => {
  const found = segments.find((segment) => segment.id.split('/').slice(2).join('/') === place);
  if (!found) throw new Error(`no segment at ${place}`);
  return found;
};

/** Milliseconds from the segment's beginning. */
export const cueTime = (segment: Segment, cue: Cue): number => {
  const length = plannedLength(segment);
  switch (cue.at.from) {
    case 'start':
      return cue.at.offset;
    case 'end':
      return length - cue.at.offset;
    case 'half':
      return length / 2;
    default:
      return cue.at satisfies never;
  }
};

/** Every bell of a run as planned: seconds from the beginning, sound and strikes. */
export const bellsOf = (segments: readonly Segment[]): readonly string[] => {
  let start = 0;
  return segments.flatMap((segment) => {
    const began = start;
    start += plannedLength(segment);
    return segment.cues
      .flatMap((cue) => (cue.bell ? [{ at: (began + cueTime(segment, cue)) / 1000, bell: cue.bell }] : []))
      .sort((one, other) => one.at - other.at)
      .map(({ at, bell }) => `${at} ${bell.sound} × ${bell.strikes}`);
  });
};
