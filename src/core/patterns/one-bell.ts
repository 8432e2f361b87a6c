import type { Cue, Segment } from './segment.ts';

/**
 * Takes the opening bell from every segment that begins at the very instant at which the one before it rings its end.
 * A segment that waits for the hand keeps its neighbour's bell: its end and the next beginning are two instants.
 */
export const oneBellAtEachBorder = (segments: readonly Segment[]): readonly Segment[] =>
  segments.map((segment, place) => {
    const before = segments[place - 1];
    if (!before || before.ends === 'by hand' || !before.cues.some(ringsAtEnd)) return segment;
    return { ...segment, cues: segment.cues.filter((cue) => !ringsAtStart(cue)) };
  });

const ringsAtEnd = (cue: Cue): boolean => cue.bell !== null && cue.at.from === 'end' && cue.at.offset === 0;

const ringsAtStart = (cue: Cue): boolean => cue.bell !== null && cue.at.from === 'start' && cue.at.offset === 0;
