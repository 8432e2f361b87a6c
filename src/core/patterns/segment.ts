import type { Stage } from '../plan/stage.ts';
import type { Text } from '../plan/text.ts';
import type { Instant, Millis } from '../time.ts';
import type { Said } from '../words/say.ts';
import type { Bell, ClockChoice } from './parameters.ts';

/** Who speaks and who listens. The words for it are made for each language in core/words. */
export type Who =
  | { readonly kind: 'all' }
  /** In a pair or three: A, B, C. */
  | { readonly kind: 'partner'; readonly speaker: 'A' | 'B' | 'C'; readonly of: 2 | 3 }
  /** In a small group: the person in this seat holds the turn. */
  | { readonly kind: 'seat'; readonly seat: number; readonly of: number; readonly smallerGroupsReflect: boolean }
  /** In a counted round: how many are still to speak after this one. */
  | { readonly kind: 'round'; readonly person: number; readonly of: number };

/** What the room sees of a segment. Nothing private has a field here. */
export type RoomFace =
  /** The practice's title under its stage, with words beneath where the plan gives some. */
  | { readonly kind: 'title'; readonly words: Text | null }
  | { readonly kind: 'prompt'; readonly prompt: Text; readonly who: Who | null }
  | { readonly kind: 'voice'; readonly number: number; readonly of: number; readonly name: Text; readonly prompt: Text; readonly who: Who }
  | { readonly kind: 'card'; readonly words: Text }
  /** A stage of the spiral shown on the spiral itself, whatever stage the practice is in: when the spiral is told. */
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** The time to be back, large; the time itself is the segment's end. */
  | { readonly kind: 'return'; readonly words: Text | null; readonly bellCalls: boolean }
  /** How people find together in pairs or groups; counting off where `countTo` is given. */
  | { readonly kind: 'groups'; readonly of: number; readonly countTo: number | null; readonly words: Text | null }
  | { readonly kind: 'image'; readonly file: string; readonly alt: Text }
  | { readonly kind: 'reading'; readonly words: Text; readonly by: string }
  | { readonly kind: 'silence' };

/** What a cue tells; `private` ones without a bell are for the facilitator's eyes only. */
export type CueReason =
  | 'start'
  | 'half-time'
  | 'warning'
  | 'end'
  | 'rest'
  | 'recall'
  | 'voice change'
  | 'partner change'
  | 'begin to close'
  | 'cue point';

/** Something that happens at one instant of a segment: a bell, or a private sign. */
export type Cue = {
  /** Unique within the segment. */
  readonly id: string;
  readonly reason: CueReason;
  /** Measured from the start, back from the end, or half-way. */
  readonly at: { readonly from: 'start' | 'end'; readonly offset: Millis } | { readonly from: 'half' };
  readonly bell: Bell | null;
  /** Private words beside the cue, such as "15 minutes before the planned end". */
  readonly words: Said | null;
};

/** How long a segment lasts. */
export type SegmentLength =
  | { readonly kind: 'timed'; readonly length: Millis }
  /** No length for anybody; the plan's length is a soft, private end. */
  | { readonly kind: 'open'; readonly planned: Millis }
  /** Ends at an instant that holds, whatever came before; the length is what the plan reckons with. */
  | { readonly kind: 'until'; readonly until: Instant; readonly planned: Millis };

/** What a segment is, in the words of the field. */
export type SegmentKind =
  | 'talk'
  | 'reading'
  | 'turn'
  | 'rest'
  | 'partner change'
  | 'silence'
  | 'voice'
  | 'walk'
  | 'cue'
  | 'open'
  | 'round'
  | 'solo'
  | 'music'
  | 'break';

/** Private: for the console alone. */
export type Desk = {
  /** Short, such as "B speaks" or "Opening". */
  readonly label: Said;
  /** Such as "sentence 2 of 5"; empty when there is nothing to add. */
  readonly detail: Said;
  /** To be said when this segment begins. */
  readonly say: Text | null;
  readonly notes: readonly string[];
};

/** Music that plays during a segment. */
export type Track = {
  /** A sound file of the plan. */
  readonly file: string;
  /** The place in the music at which the segment begins. */
  readonly from: Millis;
  readonly length: Millis;
  readonly fade: Millis;
  /** In decibels. */
  readonly gain: number;
};

/** The smallest part of a session. The engine knows segments only. */
export type Segment = {
  /** Stable: the practice's id and the place within it, such as `open-sentences/1/turn-2-b`. */
  readonly id: string;
  readonly kind: SegmentKind;
  readonly length: SegmentLength;
  readonly ends: 'by itself' | 'by hand';
  readonly room: RoomFace;
  readonly clock: ClockChoice;
  /** In any order; end cues of the last instant ring before the next segment begins. */
  readonly cues: readonly Cue[];
  readonly desk: Desk;
  /** Number of the prompt that this segment belongs to, from 0; null outside prompts. */
  readonly prompt: number | null;
  readonly track?: Track;
};

/** The length that the plan reckons with. */
export const plannedLength = (segment: Segment): Millis =>
  segment.length.kind === 'timed' ? segment.length.length : segment.length.planned;
