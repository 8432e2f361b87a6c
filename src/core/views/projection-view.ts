import type { Stage } from '../plan/stage.ts';
import type { Line } from '../plan/text.ts';
import type { Instant } from '../time.ts';

/** Where the group is on the spiral. Changes with segments, never by itself. */
export type SpiralPlace = {
  /** 1 to 4; null outside the spiral (break, meal). */
  readonly stage: 1 | 2 | 3 | 4 | null;
  /** The nearest stage behind us, so that the mark stays where it was during a break; 1 at the beginning. */
  readonly lastStage: 1 | 2 | 3 | 4;
  /** How far into the stage, 0 to 1. */
  readonly place: number;
  /** Turns completed before this one. */
  readonly earlier: number;
  /** A smaller spiral inside the stage, when a day of one stage runs its own. */
  readonly inner: { readonly stage: 1 | 2 | 3 | 4; readonly place: number } | null;
};

/** Words for the room in the plan's one or two languages, in its order. */
export type Lines = readonly Line[];

/** "B speaks." and "A listens." in each language. */
export type WhoLine = { readonly speaks: Lines; readonly listens: Lines };

/** What stands in the middle of the picture. */
export type FaceView =
  | {
      readonly kind: 'arriving';
      readonly title: Lines;
      readonly welcome: Lines;
      readonly begins: { readonly at: Instant; readonly words: Lines } | null;
    }
  /** A new stage opens: its name beside the spiral. */
  | { readonly kind: 'stage'; readonly title: Lines; readonly practice: Lines }
  | { readonly kind: 'title'; readonly stageLabel: Lines; readonly title: Lines; readonly words: Lines }
  | { readonly kind: 'prompt'; readonly prompt: Lines; readonly who: WhoLine | null }
  | {
      readonly kind: 'voice';
      readonly number: number;
      readonly of: number;
      readonly heading: Lines;
      readonly name: Lines;
      readonly prompt: Lines;
      readonly who: WhoLine;
      readonly seats: { readonly seat: number; readonly of: number } | null;
    }
  | { readonly kind: 'card'; readonly words: Lines }
  /** Large time, with "Back at" above and a line below. */
  | { readonly kind: 'return'; readonly backAt: Lines; readonly at: Instant; readonly words: Lines }
  | { readonly kind: 'silence' }
  /** After the close: the spiral whole, and thanks. */
  | { readonly kind: 'closed'; readonly words: Lines };

/** What the room sees of the time. A page counts locally; nothing is sent while time runs. */
export type ClockView =
  | { readonly kind: 'none' }
  /** `heldAt` freezes it. After `endsAt` it stays empty, without alarm. */
  | { readonly kind: 'ring' | 'digits'; readonly startedAt: Instant; readonly endsAt: Instant; readonly heldAt: Instant | null };

/** Everything the projection ever gets. There is no field for a script, a note or a private cue. */
export type ProjectionView = {
  readonly screen: 'picture' | 'black' | 'care';
  readonly theme: 'hall' | 'sky';
  /** Changes when the picture changes, so that a page knows what to cross-fade. */
  readonly key: string;
  readonly stage: Stage | null;
  readonly face: FaceView;
  readonly clock: ClockView;
  readonly spiral: SpiralPlace;
  readonly languages: readonly string[];
  readonly timeZone: string;
};
