import { join, resolve } from 'node:path';
import { sayEnglish, told } from '../core/words/say.ts';
import { openDataFolder } from './host/data-folder.ts';
import { type Lock, takeLock } from './host/lock.ts';
import { createLog, faultLine } from './host/log.ts';
import type { SessionHost } from './host/session-host.ts';
import { createSoundFiles } from './host/sound-files.ts';
import { startHost } from './host/start-host.ts';
import { systemTime as time } from './host/system-time.ts';
import { createKeys, type Keys } from './lan/keys.ts';
import { createPageFiles, createPlanSounds } from './lan/pages.ts';
import { openAddress, type Server, startServer } from './lan/server.ts';
import { createTokens } from './lan/tokens.ts';
import type { Wish } from './options.ts';

type ServeWish = Extract<Wish, { kind: 'serve' }>;

/** The first page is on the screen sooner when the session is brought up after it; a page that asks for the session brings it up at once. Milliseconds. */
const pagesFirst = 100;

/** Where the program tells what it does. */
export type Voice = { readonly say: (line: string) => void; readonly complain: (line: string) => void };

/** The program as it runs: what to open, and how it ends. */
export type Program = {
  readonly console: string;
  readonly stop: () => Promise<void>;
  /** Writes down where a fault of the program came from, without anybody's words. */
  readonly noteFault: (error: Error) => void;
};

/** Starts the program; null when it could not, after saying why in one sentence. `root` is the folder with the built pages and what ships with the app. */
export const startProgram = async (wish: ServeWish, root: string, voice: Voice): Promise<Program | null> => {
  const opened = openDataFolder(wish.folder);
  if (!opened.ok) {
    voice.complain(told(opened.reason, sayEnglish, 'en'));
    return null;
  }
  const { folder } = opened;
  const keys = createKeys(join(folder, 'keys'), time.wall);
  const taken = takeLock(folder);
  if (!taken.ok) {
    sayWhereItRuns(taken.holder.address, keys, voice);
    return null;
  }
  const log = createLog(folder, time.wall);
  const host = once(() => bringUp(folder, root, wish, voice));
  const files = createPageFiles(join(root, 'out/renderer'), join(root, 'resources/bells'));
  const sounds = createPlanSounds(createSoundFiles(join(folder, 'plans')).pathOf);
  const tokens = createTokens(join(folder, 'pages.json'), time.wall);
  const started = await startServer(
    { host: host.get, keys, tokens, files, sounds, say: () => host.made()?.say() ?? sayEnglish, log, monotonic: time.monotonic },
    wish.port,
  );
  if (!started.ok) {
    taken.lock.release();
    voice.complain(started.reason);
    return null;
  }
  const { server } = started;
  taken.lock.setAddress(server.address);
  const console = sayAddresses(server.addressFor, voice);
  const bringingUp = setTimeout(host.get, pagesFirst);
  log.line(`started, process ${process.pid}`);
  return {
    console,
    stop: async () => {
      clearTimeout(bringingUp);
      await stopInOrder(server, host.made(), taken.lock, log.line);
    },
    noteFault: (error) => log.line(faultLine(error)),
  };
};

const sayWhereItRuns = (address: string | null, keys: Keys, voice: Voice): void => {
  if (address === null) {
    voice.complain('Spiral Console is just starting with this data folder. Try once more in a moment.');
    return;
  }
  voice.complain('Spiral Console is already running with this data folder; here are fresh addresses.');
  sayAddresses((page) => openAddress(address, keys, page), voice);
};

const sayAddresses = (addressFor: (page: 'console' | 'projection') => string, voice: Voice): string => {
  const console = addressFor('console');
  voice.say(`Console     ${console}`);
  voice.say(`Projection  ${addressFor('projection')}`);
  return console;
};

const bringUp = (folder: string, root: string, wish: ServeWish, voice: Voice): SessionHost => {
  const { host, plans } = startHost({
    folder,
    root,
    given: wish.plan === null ? null : resolve(wish.plan),
    speed: wish.speed,
    systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
  });
  const given = plans.given();
  if (given?.ok === false && wish.plan !== null) void sayProblems(wish.plan, voice);
  return host;
};

/** The console tells them in its own language; a terminal is spoken to in English. Fetched only then, so that no start waits for it. */
const sayProblems = async (file: string, voice: Voice): Promise<void> => {
  const { check } = await import('./verbs.ts');
  for (const problem of check(file, { now: time.wall(), timeZone: 'UTC' }).lines) voice.complain(problem);
};

/** Pages first, so that nothing new begins; then timers and the journal; the data folder is free last. */
const stopInOrder = async (server: Server, host: SessionHost | null, lock: Lock, log: (words: string) => void): Promise<void> => {
  await server.close();
  host?.close();
  log('stopped');
  lock.release();
};

const once = <T>(make: () => T): { readonly get: () => T; readonly made: () => T | null } => {
  let made: { readonly value: T } | null = null;
  return {
    get: () => {
      made ??= { value: make() };
      return made.value;
    },
    made: () => made?.value ?? null,
  };
};
