import type { Instant } from '../time.ts';

/** What compiling a timing must know besides its parameters. */
export type CompileContext = {
  readonly practiceId: string;
  /** Which timing of the practice, from 0. */
  readonly part: number;
  /** The plan's number of people; null when the plan does not say. */
  readonly people: number | null;
  /** A clock time of this day, such as "20:05", as an instant. */
  readonly until: (clock: string) => Instant;
};

/** The stable id of a segment, from the practice and a place within it such as `prompt-2/turn-b`. */
export const segmentId = (context: CompileContext, place: string): string => `${context.practiceId}/${context.part}/${place}`;
