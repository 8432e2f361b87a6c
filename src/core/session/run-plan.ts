import type { Bell } from '../patterns/parameters.ts';
import type { Segment } from '../patterns/segment.ts';
import type { Stage } from '../plan/stage.ts';
import type { Language, Text } from '../plan/text.ts';
import type { Layout } from '../room/places.ts';
import type { Instant, Millis } from '../time.ts';

/** A plan made ready to be run: flat segments, and where each belongs. Made once by `compileRun`, never changed. */
export type RunPlan = {
  readonly id: string;
  readonly title: Text;
  readonly welcome: Text | null;
  readonly languages: readonly Language[];
  readonly timeZone: string;
  /** How two languages stand in the room. */
  readonly layout: Layout;
  readonly stageLabels: Readonly<Record<Stage, Text>>;
  readonly care: { readonly supportPerson: string; readonly phone: string; readonly notes: readonly string[] };
  readonly days: readonly RunDay[];
  readonly blocks: readonly RunBlock[];
  readonly practices: readonly RunPractice[];
  readonly segments: readonly RunSegment[];
  /** Bells at clock times, in order of their instants. */
  readonly dayBells: readonly RunDayBell[];
};

/** A bell at a clock time of one day. */
export type RunDayBell = {
  /** Its strike’s identity. */
  readonly id: string;
  readonly at: Instant;
  readonly day: number;
  readonly name: Text;
  readonly bell: Bell;
};

/** A day of a run. */
export type RunDay = {
  readonly title: Text;
  readonly stage: Stage | null;
  /** The planned start. */
  readonly start: Instant;
  readonly end: Instant;
  /** Index of its first segment, and of the one after its last. */
  readonly first: number;
  readonly after: number;
};

/** A block of a run. */
export type RunBlock = { readonly title: Text; readonly stage: Stage | null; readonly day: number };

/** A practice of a run, with its planned place in time. */
export type RunPractice = {
  readonly id: string;
  readonly title: Text;
  /** Its own stage, else its block's, else its day's. */
  readonly stage: Stage | null;
  readonly day: number;
  readonly block: number;
  readonly first: number;
  readonly after: number;
  readonly start: Instant;
  readonly planned: Millis;
  /** The instant that its start holds; null when it follows what came before. */
  readonly pinned: Instant | null;
  readonly consent: Text | null;
  readonly notes: readonly string[];
  readonly credit: string | null;
  /** Every prompt in order, to be listed beside the script. */
  readonly prompts: readonly Text[];
  readonly spiral: RunSpiral;
};

/** Where a practice lies on the spiral. */
export type RunSpiral = {
  /** The day's stage where the day goes round a spiral of its own, else the practice's; null outside the spiral (a break). */
  readonly stage: Stage | null;
  /** Turns completed before it: a turn is complete when the stage falls back to an earlier one. */
  readonly earlier: number;
  /** Its share of the stage's stretch within this turn, by planned time, 0 to 1; outside the spiral both are where the mark stayed. */
  readonly from: number;
  readonly to: number;
  /** The same within a day of one stage whose practices have stages of their own; null elsewhere and before the day's first stage. */
  readonly inner: { readonly stage: Stage; readonly from: number; readonly to: number } | null;
};

/** A segment and the practice it belongs to. */
export type RunSegment = Segment & {
  readonly practice: number;
  readonly day: number;
  /** Planned start, if everything goes as planned. */
  readonly start: Instant;
};
