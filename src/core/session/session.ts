import type { Sound } from '../patterns/parameters.ts';
import type { CueReason } from '../patterns/segment.ts';
import type { Instant, Millis } from '../time.ts';

/** What holds for a whole session, stated when it is opened. */
export type Rules = {
  /** A strike that nobody has sounded this long after its due instant is missed, not rung late. */
  readonly missedAfter: Millis;
  /** Rehearsal and the list of bells: what waits for the hand goes on at its planned end. */
  readonly advance: 'by hand' | 'as planned';
  /** A Next this soon after a part began is refused: a finger that pressed twice, or a part that had just begun by itself. */
  readonly nextApart: Millis;
};

/** A bell that is due or will be. Its id is its identity from the plan to the loudspeaker: it sounds at most once. */
export type Strike = {
  readonly id: string;
  readonly due: Instant;
  readonly sound: Sound;
  readonly strikes: number;
  readonly reason: CueReason | 'by hand' | 'room check' | 'day bell';
  /** Index of the segment it belongs to; null for a day bell, and for a bell rung by hand outside a run. */
  readonly segment: number | null;
};

/** How a strike ended; exactly one of them for each. */
export type StrikeOutcome = {
  readonly strike: Strike;
  readonly outcome: 'rung' | 'missed' | 'cancelled';
  /** When it sounded, or when it was given up. */
  readonly at: Instant;
};

/** Why a strike will not sound; `left`: somebody was asked and let it be, `ended`: the session was put away before. */
export type Silenced = 'held' | 'quiet' | 'skipped' | 'left' | 'ended';

/** A stretch of time really spent in a segment. */
export type Visit = { readonly segment: number; readonly enteredAt: Instant; readonly leftAt: Instant | null };

/** Where a session stands. */
export type Phase =
  /** Before a day: nothing runs, the day may be started. */
  | { readonly kind: 'waiting'; readonly day: number }
  /** The day starts by itself at an instant. */
  | { readonly kind: 'scheduled'; readonly day: number; readonly startsAt: Instant }
  | {
      readonly kind: 'running';
      readonly segment: number;
      /** Start of the segment, moved by every hold. */
      readonly startedAt: Instant;
      /** Added (or, negative, taken) by hand. */
      readonly added: Millis;
      /** Since when everything waits; null while time runs. */
      readonly heldAt: Instant | null;
      /** Cues of this visit that have had their instant. */
      readonly doneCues: readonly string[];
      /** Counts the moves of the end after which cues come again; part of their strikes' identity. */
      readonly renewals: number;
      /** Which card of a long text the room sees, from 0, and since when. */
      readonly card: { readonly number: number; readonly since: Instant | null };
    }
  | { readonly kind: 'closed'; readonly at: Instant };

/** As much of a session as a picture is made of. */
export type Seen = { readonly phase: Phase; readonly visits: readonly Visit[] };

/** A session: the value that everything on screen and audible is a view of. Only `evolve` makes a new one. */
export type Session = {
  readonly phase: Phase;
  /** Counts every entry into a segment; part of a strike's identity. */
  readonly visit: number;
  readonly visits: readonly Visit[];
  readonly screen: 'picture' | 'black' | 'care';
  /** What the room goes on seeing while something else is prepared: where the session stood then. Null while the room sees the present. */
  readonly frozen: Seen | null;
  readonly bellsQuiet: boolean;
  /** Due and not yet reported, in order. */
  readonly pending: readonly Strike[];
  readonly outcomes: readonly StrikeOutcome[];
  /** Grows whenever what sounds must fall silent: hold, care, quiet. */
  readonly silences: number;
  /** Counts bells rung by hand. */
  readonly handBells: number;
  /** When a bell was last rung by hand. */
  readonly handBellAt: Instant | null;
  /** Day bells from this instant on ring; null where none do (a rehearsal). */
  readonly dayBellsFrom: Instant | null;
  /** Day bells of the plan that have had their instant, counted from its first. */
  readonly dayBellsDone: number;
  /** Day bells that came at a moment that must not be broken: they ask first. */
  readonly asked: readonly Strike[];
  /** Missed strikes that somebody has rung since or let go. */
  readonly answered: readonly string[];
  /** Whether the last strike of a room check was heard. */
  readonly roomCheck: { readonly at: Instant; readonly heard: boolean } | null;
};

/** What happened. `at` is the due instant, not the moment somebody noticed; facts are kept for ever in the journal. */
export type Fact =
  | { readonly type: 'dayScheduled'; readonly at: Instant; readonly day: number; readonly startsAt: Instant }
  | { readonly type: 'dayUnscheduled'; readonly at: Instant; readonly day: number }
  | {
      readonly type: 'segmentEntered';
      readonly at: Instant;
      readonly segment: number;
      readonly how: 'start' | 'by itself' | 'next' | 'back' | 'jump' | 'practice ended';
      /** Entered while everything waits: it goes on waiting. */
      readonly held: boolean;
    }
  | { readonly type: 'dayEnded'; readonly at: Instant; readonly day: number }
  | { readonly type: 'held'; readonly at: Instant }
  | { readonly type: 'resumed'; readonly at: Instant }
  | { readonly type: 'timeAdded'; readonly at: Instant; readonly amount: Millis }
  | { readonly type: 'cueReached'; readonly at: Instant; readonly cue: string; readonly strike: Strike | null }
  | { readonly type: 'handBellStruck'; readonly at: Instant; readonly strike: Strike }
  /** A day bell's instant; it asks first where it would break into a ritual, a hold or care. */
  | { readonly type: 'dayBellReached'; readonly at: Instant; readonly bell: string; readonly strike: Strike | null; readonly asks: boolean }
  /** A bell that asked may ring: its strike is due now. */
  | { readonly type: 'strikeReleased'; readonly at: Instant; readonly strike: Strike }
  | { readonly type: 'missedAnswered'; readonly at: Instant; readonly missed: string; readonly how: 'rung' | 'left' }
  | { readonly type: 'roomChecked'; readonly at: Instant; readonly heard: boolean }
  | { readonly type: 'strikeRung'; readonly at: Instant; readonly strike: Strike }
  | { readonly type: 'strikeMissed'; readonly at: Instant; readonly strike: Strike }
  | { readonly type: 'strikeCancelled'; readonly at: Instant; readonly strike: Strike; readonly why: Silenced }
  | { readonly type: 'bellsQuieted'; readonly at: Instant }
  | { readonly type: 'bellsUnquieted'; readonly at: Instant }
  | { readonly type: 'screenChanged'; readonly at: Instant; readonly screen: 'picture' | 'black' | 'care' }
  /** The room keeps the picture it has; `isFrozen` false gives it the present one again. */
  | { readonly type: 'pictureHeld'; readonly at: Instant; readonly isFrozen: boolean }
  /** Another card of the text that the room sees, from 0. */
  | { readonly type: 'cardTurned'; readonly at: Instant; readonly card: number }
  | { readonly type: 'clockMoved'; readonly at: Instant; readonly by: Millis }
  | { readonly type: 'sessionClosed'; readonly at: Instant };

/** What a person, or the sound page, asks of a session. */
export type SessionCommand =
  | { readonly type: 'start'; readonly when: 'now' | 'as planned'; readonly day?: number | undefined }
  | { readonly type: 'unschedule' }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'jump'; readonly segment: string }
  | { readonly type: 'hold' }
  | { readonly type: 'resume' }
  /** Milliseconds; negative takes time away, never past the present instant. */
  | { readonly type: 'addTime'; readonly amount: number }
  | { readonly type: 'endPractice' }
  | { readonly type: 'close' }
  | { readonly type: 'setScreen'; readonly screen: 'picture' | 'black' }
  /** Holds, quiets what is due, shows the neutral still. */
  /** The room keeps its picture while something else is prepared; false lets it see the present again. */
  | { readonly type: 'setFrozen'; readonly frozen: boolean }
  /** Turns to another card of a long text, from 0; how many there are is the host's to know. */
  | { readonly type: 'turnCard'; readonly card: number }
  | { readonly type: 'care' }
  /** Leaves the still; the hold stays until resumed. */
  | { readonly type: 'endCare' }
  | { readonly type: 'ring'; readonly sound: Sound; readonly strikes: number }
  | { readonly type: 'skipBell'; readonly strike: string }
  | { readonly type: 'setBells'; readonly quiet: boolean }
  /** Rings a missed bell after all, or one that asks first. */
  | { readonly type: 'ringNow'; readonly strike: string }
  /** Lets missed bells be, and bells that ask first. */
  | { readonly type: 'leaveBells'; readonly strikes: readonly string[] }
  /** One strike on the very way that every bell goes, to be listened for. */
  | { readonly type: 'checkRoom'; readonly sound: Sound }
  | { readonly type: 'answerRoomCheck'; readonly heard: boolean }
  /** From the sound page: this strike sounded, at this instant. */
  | { readonly type: 'reportRung'; readonly strike: string; readonly at: number };

/** What came of a command: facts in order, or a sentence why not. */
export type Decision = { readonly ok: true; readonly facts: readonly Fact[] } | { readonly ok: false; readonly reason: string };
