import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { contentLanguage } from '../../core/words/languages.ts';
import { createContentWords } from './content-words.ts';
import { createPlanStore, type PlanStore } from './plan-store.ts';
import { createSessionHost, type SessionHost } from './session-host.ts';
import { createSessionStore } from './session-store.ts';
import { openSettings } from './settings.ts';
import { createSoundFiles } from './sound-files.ts';
import { createSpoken, languageNow } from './spoken.ts';
import { systemTime, systemTimer } from './system-time.ts';

/** What a shell knows when it brings the host up. */
export type HostWish = {
  /** The data folder, which must be writable and locked. */
  readonly folder: string;
  /** The folder with what ships with the app. */
  readonly root: string;
  /** A plan file to begin with; null for none. */
  readonly given: string | null;
  /** A rehearsal at this speed from the start; null for none. */
  readonly speed: number | null;
  /** What the computer says of its language. */
  readonly systemLanguage: string;
};

/** Brings the host up on this machine's clocks and files, the same for every shell. */
export const startHost = ({
  folder,
  root,
  given,
  speed,
  systemLanguage,
}: HostWish): { readonly host: SessionHost; readonly plans: PlanStore } => {
  const settings = openSettings(join(folder, 'config.json'));
  const shipped = join(root, 'resources/library');
  const spoken = createSpoken(join(root, 'resources/words'));
  const language = () => languageNow(settings, systemLanguage);
  const words = createContentWords(shipped, () => contentLanguage(language()));
  const plans = createPlanStore({ own: join(folder, 'plans'), shipped: join(shipped, 'en'), given, words }, () => spoken(language()));
  const host = createSessionHost({
    time: systemTime,
    timer: systemTimer,
    hostRun: randomUUID(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    spoken,
    systemLanguage,
    plans,
    sessions: createSessionStore(join(folder, 'sessions')),
    rehearsals: createSessionStore(join(folder, 'rehearsals')),
    settings,
    library: { shipped, own: join(folder, 'practices') },
    contentWords: words,
    soundFiles: createSoundFiles(join(folder, 'plans')),
    rehearseFirst: speed === null ? null : { speed, goesOn: true },
  });
  return { host, plans };
};
