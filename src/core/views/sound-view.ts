import type { Sound } from '../patterns/parameters.ts';
import type { Strike } from '../session/session.ts';
import type { Instant, Millis } from '../time.ts';
import type { SoundSettings } from './sound-settings.ts';

/** What the sound page needs to know of a strike: identity, instant, bell. Not its practice, not its words. */
export type SoundStrike = { readonly id: Strike['id']; readonly due: Instant; readonly sound: Sound; readonly strikes: number };

/** Everything the sound page ever gets. */
export type SoundView = {
  /** Whether this page may sound; exactly one page is told so. */
  readonly owner: boolean;
  /** Due but unreported, and the next few to come, in order. What is no longer here must not sound. */
  readonly strikes: readonly SoundStrike[];
  /** What sounds must fade away when this grows (hold, care, quiet). */
  readonly silences: number;
  readonly settings: SoundSettings;
  /** The music that plays now; null while none does, or while everything waits. */
  readonly track: SoundTrack | null;
};

/** Music as the sound page needs it. */
export type SoundTrack = {
  /** Where the file is found: the plan’s id and the file’s name. */
  readonly plan: string;
  readonly file: string;
  /** When the music was, or would have been, at its beginning. */
  readonly beganAt: Instant;
  readonly endsAt: Instant;
  readonly fade: Millis;
  readonly gain: number;
};

/** Where the sound goes, as the sound page found it. */
export type OutputReport = {
  /** The loudspeaker’s name; empty for the computer’s own choice. */
  readonly label: string;
  /** Why the chosen one is not used; null when it is, or none was chosen. */
  readonly problem: string | null;
};

/** What the sound page says of itself, at most every second and at each change. */
export type SoundReport =
  /** The browser wants a click first. */
  | { readonly state: 'needs gesture' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly reason: string };
