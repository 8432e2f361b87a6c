import type { Timer } from './alarm.ts';
import type { TimeReaders } from './clock.ts';
import type { ContentWords } from './content-words.ts';
import type { LibraryPlaces } from './library.ts';
import type { PlanStore } from './plan-store.ts';
import type { Pace } from './rehearsal.ts';
import type { SessionStore } from './session-store.ts';
import type { Settings } from './settings.ts';
import type { SoundFiles } from './sound-files.ts';
import type { Spoken } from './spoken.ts';

/** All that the host needs of the world. */
export type SessionHostDependencies = {
  readonly time: TimeReaders;
  readonly timer: Timer;
  /** Different with every start. */
  readonly hostRun: string;
  readonly timeZone: string;
  readonly plans: PlanStore;
  readonly sessions: SessionStore;
  readonly rehearsals: SessionStore;
  readonly settings: Settings;
  readonly soundFiles: SoundFiles;
  readonly library: LibraryPlaces;
  /** The words of what is shipped, in its languages. */
  readonly contentWords: ContentWords;
  readonly spoken: Spoken;
  /** What the computer says of its language, such as `de-CH`; the console speaks it until another one is chosen. */
  readonly systemLanguage: string;
  /** A rehearsal that begins as soon as the first page is there to show it. */
  readonly rehearseFirst: Pace | null;
};
