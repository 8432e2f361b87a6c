import type { Sound } from '../patterns/parameters.ts';
import type { CueReason } from '../patterns/segment.ts';
import type { RoomSize } from '../room/room-size.ts';
import type { SessionCommand } from '../session/session.ts';
import type { Instant, Millis } from '../time.ts';
import type { InterfaceLanguage } from '../words/languages.ts';
import type { ProjectionView, RoomTheme } from './projection-view.ts';
import type { SoundSettings } from './sound-settings.ts';
import type { OutputReport, SoundReport } from './sound-view.ts';

/** A day in the outline: one line; the present one is unfolded into rows. */
export type OutlineDay = {
  readonly day: number;
  readonly title: string;
  readonly stage: 1 | 2 | 3 | 4 | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly state: 'done' | 'now' | 'to come';
};

/** A row of the present day's outline. */
export type OutlineRow =
  | { readonly kind: 'block'; readonly title: string; readonly planned: Millis }
  /** So many practices of a very long day are not listed here. */
  | { readonly kind: 'more'; readonly count: number }
  | {
      readonly kind: 'practice';
      readonly id: string;
      /** The segment to jump to. */
      readonly segment: string;
      readonly title: string;
      readonly stage: 1 | 2 | 3 | 4 | null;
      readonly state: 'done' | 'now' | 'to come';
      readonly pinned: boolean;
      readonly plannedStart: Instant;
      readonly plannedEnd: Instant;
      /** When it really began; null while to come. */
      readonly began: Instant | null;
    };

/** Words to say. `said` is behind us, `now` is for this segment, `next` for the one that follows. */
export type ScriptPart = {
  readonly when: 'said' | 'now' | 'next';
  readonly words: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** For `said`: when its segment began. */
  readonly at: Instant | null;
  /** For `next`: what comes before it is said. */
  readonly after: 'end bell' | 'end' | 'Next' | null;
};

/** A prompt beside the script. */
export type PromptRow = {
  readonly number: number;
  readonly words: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly state: 'spoken' | 'on screen' | 'to come';
  /** Who has it now, such as "B"; empty otherwise. */
  readonly who: string;
  /** When it is expected, as long as nothing is pressed. */
  readonly at: Instant | null;
  readonly segment: string;
};

/** A bell at the desk, behind or ahead. */
export type BellRow = {
  readonly id: string;
  readonly at: Instant;
  readonly sound: Sound;
  readonly strikes: number;
  /** In words, such as "B’s turn ends". */
  readonly reason: string;
  /** `waiting`: ahead, but everything is held. `asking`: its instant came at a moment that must not be broken. */
  readonly state: 'rung' | 'missed' | 'cancelled' | 'due' | 'to come' | 'waiting' | 'asking';
  /** Ahead: it will ask before it rings. */
  readonly asks: boolean;
};

/** A bell that waits for an answer: ring now, or leave it. */
export type BellQuestion = {
  readonly id: string;
  readonly why: 'missed' | 'asks first';
  readonly due: Instant;
  readonly sound: Sound;
  readonly strikes: number;
  readonly reason: string;
};

/** The practice and segment that run now. */
export type NowView = {
  readonly practice: string;
  readonly stage: 1 | 2 | 3 | 4 | null;
  readonly stageLabel: string;
  readonly label: string;
  readonly detail: string;
  readonly startedAt: Instant;
  /** When this segment ends (timed) or is planned to (open); moved by added time and holds. */
  readonly endsAt: Instant;
  readonly length: Millis;
  readonly heldAt: Instant | null;
  /** Open: no length for anybody, elapsed time is shown. */
  readonly open: boolean;
  /** The clock time that the end holds, whatever is held or added before; null for a length. */
  readonly until: Instant | null;
  readonly ends: 'by itself' | 'by hand';
  /** What Next will do, for its button. */
  readonly whatNext: string;
  /** Private signs to come in this segment: half-time, begin to close. */
  readonly signs: readonly { readonly at: Instant; readonly reason: CueReason; readonly words: string; readonly rings: boolean }[];
  /** Practice as a whole: began, and what follows this segment in it. */
  readonly practiceBegan: Instant;
  readonly practiceAfterSegment: Millis;
  readonly practicePlannedEnd: Instant;
  /** To be said before the practice; empty after its first part. */
  readonly consent: string;
  /** Where the practice comes from; empty when the plan does not say. */
  readonly credit: string;
  readonly notes: readonly string[];
};

/** Planned rest of the day, from which a page tells expected times as they move. */
export type PaceView = {
  /** Of each practice to come today: planned length and the instant its start holds, if any. */
  readonly ahead: readonly { readonly id: string; readonly planned: Millis; readonly pinned: Instant | null }[];
  /** Planned time after the listed ones, on a very long day. */
  readonly beyond: Millis;
  readonly plannedEnd: Instant;
  readonly nextPin: { readonly title: string; readonly at: Instant } | null;
};

/** Everything the facilitator's private console gets. */
export type ConsoleView = {
  readonly phase:
    | { readonly kind: 'waiting'; readonly day: number; readonly plannedStart: Instant }
    | { readonly kind: 'scheduled'; readonly day: number; readonly startsAt: Instant }
    | { readonly kind: 'running' }
    | { readonly kind: 'closed'; readonly at: Instant };
  /** The plan's id, title and time zone. */
  readonly plan: { readonly id: string; readonly title: string; readonly timeZone: string };
  readonly rehearsal: { readonly speed: number; readonly goesOn: boolean } | null;
  readonly days: readonly OutlineDay[];
  readonly outline: readonly OutlineRow[];
  readonly script: readonly ScriptPart[];
  readonly prompts: readonly PromptRow[];
  readonly now: NowView | null;
  readonly pace: PaceView;
  readonly bells: readonly BellRow[];
  readonly bellsQuiet: boolean;
  /** Bells that wait for an answer, oldest first. */
  readonly questions: readonly BellQuestion[];
  /** The room check of this session; null before one. */
  readonly roomCheck: RoomCheckView | null;
  /** The very picture of the room, and the one that follows. */
  readonly room: ProjectionView;
  readonly roomNext: ProjectionView | null;
  /** The room keeps its picture while something else is prepared; then `roomNext` is what it would see. */
  readonly isFrozen: boolean;
  /** What the room will notice when this segment ends, in words. */
  readonly roomNextWords: string;
  readonly care: { readonly supportPerson: string; readonly phone: string; readonly notes: readonly string[] };
  /** For each act: true, or the sentence why not now. Buttons and keys follow it. */
  readonly can: Readonly<Record<ActName, true | string>>;
  readonly host: HostStateView;
};

/** What came of the last check of the room; `heard` is null while nobody has answered. */
export type RoomCheckView = {
  readonly rangAt: Instant | null;
  readonly outcome: 'sounding' | 'rung' | 'missed' | 'cancelled';
  readonly heard: { readonly at: Instant; readonly yes: boolean } | null;
};

/** Acts whose buttons stand on the console whether they are possible or not. */
export type ActName = Exclude<SessionCommand['type'], 'reportRung' | 'ringNow' | 'leaveBells' | 'checkRoom' | 'answerRoomCheck'>;

/** What the host knows beyond the session. */
export type HostStateView = {
  /** When the last fact was safe on disk; a sentence when it could not be kept. */
  readonly kept: { readonly at: Instant | null; readonly problem: string | null };
  /** Projection pages that are watching now. */
  readonly projections: number;
  readonly sound: SoundReport | { readonly state: 'absent' };
  /** Sound pages that are open; one of them owns the sound. */
  readonly soundPages: number;
  /** Where the sound goes; null until the sound page has said it. */
  readonly output: OutputReport | null;
  readonly soundSettings: SoundSettings;
  /** Own sound files of the present plan, by name. */
  readonly soundFiles: readonly string[];
  /** When a bell of this session (or of this rehearsal) last sounded. */
  readonly lastHeard: Instant | null;
  readonly plans: readonly { readonly id: string; readonly title: string; readonly problem: string | null }[];
  /** Things to tell the facilitator once, newest last: what was set aside, continued or missed while away. */
  readonly notices: readonly { readonly id: number; readonly words: string }[];
  readonly roomTheme: RoomTheme;
  readonly roomSize: RoomSize;
  /** What the console speaks. */
  readonly language: InterfaceLanguage;
};
