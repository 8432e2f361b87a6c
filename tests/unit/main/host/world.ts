import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command, Reply, Role, Snapshot } from '../../../../src/core/contract.ts';
import { instant } from '../../../../src/core/time.ts';
import { contentLanguage } from '../../../../src/core/words/languages.ts';
import type { Timer } from '../../../../src/main/host/alarm.ts';
import { createContentWords } from '../../../../src/main/host/content-words.ts';
import { type JournalFile, openJournalFile } from '../../../../src/main/host/journal.ts';
import { createPlanStore } from '../../../../src/main/host/plan-store.ts';
import type { Pace } from '../../../../src/main/host/rehearsal.ts';
import { createSessionHost, type SessionHost } from '../../../../src/main/host/session-host.ts';
import { createSessionStore } from '../../../../src/main/host/session-store.ts';
import { openSettings } from '../../../../src/main/host/settings.ts';
import { createSoundFiles } from '../../../../src/main/host/sound-files.ts';
import { createSpoken, languageNow } from '../../../../src/main/host/spoken.ts';

const library = resolve(import.meta.dirname, '../../../../resources/library');

/** 2026-11-20, 18:30 in Berlin. */
export const halfPastSix = Date.UTC(2026, 10, 20, 17, 30);

export const minute = 60_000;

/** Ten minutes alone, in two parts, and five of rest: they go on by themselves, each with a bell as it begins. The circle waits for the hand. */
export const quietPlan = {
  formatVersion: 1,
  id: 'quiet',
  title: 'A quiet hour',
  timeZone: 'Europe/Berlin',
  days: [
    {
      id: 'friday',
      title: 'Friday',
      start: '18:30',
      blocks: [
        {
          id: 'evening',
          title: 'Evening',
          practices: [
            {
              id: 'alone',
              title: 'Alone',
              notes: ['Xanthippe'],
              timing: [
                {
                  pattern: 'cue-list',
                  cues: [
                    { show: 'Find a place.', say: 'Quetzalcoatl', length: '5:00', wait: 'time', bell: { sound: 'bowl' } },
                    { show: 'Stay a little.', length: '5:00', wait: 'time', bell: { sound: 'chime' } },
                  ],
                },
              ],
            },
            {
              id: 'rest',
              title: 'Rest',
              timing: [
                { pattern: 'cue-list', cues: [{ show: 'Rest.', length: '5:00', wait: 'time', bell: { sound: 'bell', strikes: 3 } }] },
              ],
            },
            { id: 'circle', title: 'Circle', timing: [{ pattern: 'open-ritual', open: { planned: '20:00' } }] },
          ],
        },
      ],
    },
  ],
} as const;

/** A machine that can be switched off, put to sleep and have its clock set: time is a number, timers fire when it is moved. */
export const createWorld = (folder: string, plans: readonly unknown[] = [quietPlan]) => {
  let wall = halfPastSix - 30 * minute;
  let monotonic = 0;
  let starts = 0;
  let timers: readonly { readonly at: number; readonly then: () => void }[] = [];
  let isFull = false;

  mkdirSync(join(folder, 'library'), { recursive: true });
  for (const [place, plan] of plans.entries()) writeFileSync(join(folder, 'library', `plan-${place}.json`), JSON.stringify(plan));

  const timer: Timer = (length, then) => {
    const own = { at: monotonic + length, then };
    timers = [...timers, own];
    return () => {
      timers = timers.filter((each) => each !== own);
    };
  };

  const openFile = (path: string): JournalFile => {
    const file = openJournalFile(path);
    const append = (text: string) => {
      if (isFull) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      file.append(text);
    };
    return { ...file, append };
  };

  /** Switches the program on, after a crash if it ran. */
  const start = (options: { readonly given?: string; readonly rehearseFirst?: Pace } = {}): SessionHost => {
    timers = [];
    starts += 1;
    const settings = openSettings(join(folder, 'config.json'));
    const words = createContentWords(library, () => contentLanguage(languageNow(settings, 'en-GB')));
    return createSessionHost({
      time: { wall: () => wall, monotonic: () => monotonic },
      timer,
      hostRun: `run ${starts}`,
      timeZone: 'Europe/Berlin',
      plans: createPlanStore({ own: join(folder, 'plans'), shipped: join(folder, 'library'), given: options.given ?? null, words }),
      sessions: createSessionStore(join(folder, 'sessions'), openFile),
      rehearsals: createSessionStore(join(folder, 'rehearsals'), openFile),
      soundFiles: createSoundFiles(join(folder, 'plans')),
      settings,
      library: { shipped: library, own: join(folder, 'practices') },
      contentWords: words,
      spoken: createSpoken(resolve(import.meta.dirname, '../../../../resources/words')),
      systemLanguage: 'en-GB',
      rehearseFirst: options.rehearseFirst ?? null,
    });
  };

  const fireUntil = (end: number): void => {
    for (;;) {
      const [first] = [...timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
      if (!first) return;
      timers = timers.filter((each) => each !== first);
      const passed = Math.max(0, first.at - monotonic);
      wall += passed;
      monotonic += passed;
      first.then();
    }
  };

  return {
    start,
    now: () => instant(wall),
    /** Time passes and timers fire. */
    pass: (length: number) => {
      const end = monotonic + length;
      fireUntil(end);
      wall += end - monotonic;
      monotonic = end;
    },
    /** Time passes while the program is off. */
    off: (length: number) => {
      timers = [];
      wall += length;
      monotonic += length;
    },
    /** Time passes while the machine sleeps: its monotonic counter stands still. */
    sleep: (length: number) => {
      wall += length;
    },
    setClock: (by: number) => {
      wall += by;
    },
    fillDisk: (full: boolean) => {
      isFull = full;
    },
  };
};

/** A page that remembers what it was shown. */
export const openPage = <R extends Role>(host: SessionHost, role: R, page: string | null = null) => {
  const snapshots: Snapshot<R>[] = [];
  const leave = host.watch(role, { page, onSnapshot: (snapshot) => snapshots.push(snapshot), onAlive: () => undefined });
  const view = () => {
    const last = snapshots.at(-1);
    if (!last) throw new Error('nothing was shown yet');
    return last.view;
  };
  const send = (command: Command): Promise<Reply> => host.send(role, command, page);
  return { snapshots, view, send, leave };
};
