import type { Stage } from '../plan/stage.ts';
import type { Line } from '../plan/text.ts';
import type { Layout } from '../room/places.ts';
import type { RoomSize } from '../room/room-size.ts';
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
  /** A round: each speaks once. Who and how many to go is never told. */
  | { readonly kind: 'round'; readonly prompt: Lines; readonly who: WhoLine }
  /** Pairs or groups of `of`; `count` says how to count off, empty where nobody counts. */
  | { readonly kind: 'groups'; readonly of: number; readonly title: Lines; readonly count: Lines; readonly words: Lines }
  /** A picture of the plan, by the file's name; the words where it cannot be shown. */
  | { readonly kind: 'image'; readonly file: string; readonly alt: Lines }
  | { readonly kind: 'reading'; readonly words: Lines; readonly by: string }
  | { readonly kind: 'silence' }
  /** After the close: the spiral whole, and thanks. */
  | { readonly kind: 'closed'; readonly words: Lines };

/** What the room sees of the time. A page counts locally; nothing is sent while time runs. */
export type ClockView =
  | { readonly kind: 'none' }
  /** `heldAt` freezes it. After `endsAt` it stays empty, without alarm. */
  | { readonly kind: 'ring' | 'digits'; readonly startedAt: Instant; readonly endsAt: Instant; readonly heldAt: Instant | null };

/** The room's light: a dark hall, a bright one, black and white for who sees little. */
export const roomThemes = ['hall', 'sky', 'contrast'] as const;
export type RoomTheme = (typeof roomThemes)[number];

/** What a screen reader says of the spiral as it stands here, of the time and of the picture of care. */
export type RoomNames = { readonly spiral: string; readonly time: string; readonly care: string };

/** Everything the projection ever gets. There is no field for a script, a note or a private cue. */
export type ProjectionView = {
  readonly screen: 'picture' | 'black' | 'care';
  readonly theme: RoomTheme;
  /** Changes when the picture changes, so that a page knows what to cross-fade. */
  readonly key: string;
  readonly stage: Stage | null;
  readonly face: FaceView;
  readonly clock: ClockView;
  readonly spiral: SpiralPlace;
  readonly names: RoomNames;
  readonly languages: readonly string[];
  readonly timeZone: string;
  /** How two languages stand. */
  readonly layout: Layout;
  /** How large the hall and its picture are: no word is ever smaller than can be read from the last row. */
  readonly size: RoomSize;
  /** Which card of a long text this is, from 1; null where all is on one. */
  readonly card: { readonly number: number; readonly of: number } | null;
  /** This page's number among the room's pages, while they are told apart. */
  readonly number: number | null;
};
