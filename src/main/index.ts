import { join, resolve } from 'node:path';
import { app, dialog } from 'electron';
import { z } from 'zod';
import type { Phrase, Say } from '../core/words/say.ts';
import { createLog, faultLine } from './host/log.ts';
import { openSettings } from './host/settings.ts';
import { createSoundFiles } from './host/sound-files.ts';
import { startHost } from './host/start-host.ts';
import { systemTime } from './host/system-time.ts';
import { createPageFiles, createPlanSounds } from './lan/pages.ts';
import { prepareAbout } from './shell/about.ts';
import { browserPlace, takeDataPlace } from './shell/data-place.ts';
import { createDesktop, type Desktop } from './shell/desktop.ts';
import { lockDown } from './shell/lockdown.ts';
import { registerScheme, servePages } from './shell/protocol.ts';
import { openSettingsFile } from './shell/settings.ts';
import type { ShellSettings } from './shell/settings-reader.ts';
import { createShutdown } from './shell/shutdown.ts';
import { readStartWords, type StartWords } from './shell/start-words.ts';
import { switches } from './shell/switches.ts';
import { windowIcon } from './shell/window-options.ts';

const root = resolve(import.meta.dirname, '../..');
const handedOver = z.object({ plan: z.string().max(4096).nullable() });

/** What belongs before the app is ready, and cannot be done later. */
const begin = (): void => {
  /* Not packaged, the app itself is named among the words. */
  const words = readStartWords(process.argv.slice(1).filter((word) => ![root, import.meta.filename].includes(resolve(word))));
  app.setPath('userData', browserPlace(words.folder, app.getPath('userData')));
  const plan = words.plan === null ? null : resolve(words.plan);
  if (!app.requestSingleInstanceLock({ plan })) {
    app.quit();
    return;
  }
  for (const { name, value } of switches(process.platform)) app.commandLine.appendSwitch(name, value);
  registerScheme();

  let desktop: Desktop | null = null;
  let waitingPlan = plan;
  const openPlan = (path: string): void => {
    if (desktop === null) waitingPlan = path;
    else void desktop.openPlan(path);
  };
  app.on('second-instance', (_event, _words, _folder, extra) => {
    desktop?.focus();
    const { plan: other } = handedOver.safeParse(extra).data ?? { plan: null };
    if (other !== null) openPlan(other);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openPlan(path);
  });
  app.on('activate', () => desktop?.focus());
  void app.whenReady().then(() => {
    desktop = start(words, waitingPlan);
  });
};

/** In this order: data folder, settings, host, pages, windows. Null when it could not start, after saying why. */
const start = (words: StartWords, plan: string | null): Desktop | null => {
  const place = takeDataPlace(words.folder);
  if (!place.ok) {
    dialog.showErrorBox('Spiral Console', place.reason);
    app.exit(1);
    return null;
  }
  const { folder, lock, problem } = place;
  const log = createLog(folder, systemTime.wall);
  const sentences: Phrase[] = [...(problem === null ? [] : [problem]), ...words.complaints];
  let tell = (sentence: Phrase): void => void sentences.push(sentence);
  const settings = openSettingsFile(folder, (sentence) => tell(sentence));
  const given = plan ?? planOfLastTime(folder, settings.values());
  const { host, plans } = startHost({ folder, root, given, speed: words.speed, systemLanguage: app.getLocale() });
  tell = host.tell;
  for (const sentence of sentences) tell(sentence);
  log.line(`started, process ${process.pid}, Electron ${process.versions.electron}`);

  stopOnFaults(log.line, host.say);
  prepareAbout(app.getVersion(), host.say());
  servePages({
    files: createPageFiles(join(root, 'out/renderer'), join(root, 'resources/bells')),
    sounds: createPlanSounds(createSoundFiles(join(folder, 'plans')).pathOf),
    host,
  });
  const desktop = createDesktop({
    folder,
    preload: join(root, 'out/preload/preload.cjs'),
    icon: windowIcon(root, process.platform),
    host,
    plans,
    settings,
    log,
    lockDown: (roleOf) => lockDown(roleOf, log.line),
  });
  endInOrder(
    createShutdown(
      [
        { name: 'channels', run: desktop.closeChannels },
        { name: 'host and journal', run: host.close },
        { name: 'windows', run: desktop.closeWindows },
        { name: 'log', run: () => log.line('stopped') },
        { name: 'data folder', run: lock.release },
      ],
      log.line,
    ),
    desktop,
  );
  return desktop;
};

/** The file of the plan that was chosen last, where that plan came from a file; the host itself remembers only its id. */
const planOfLastTime = (folder: string, { recentPlans }: ShellSettings): string | null => {
  const { plan } = openSettings(join(folder, 'config.json')).values();
  return recentPlans.find(({ id }) => id === plan)?.path ?? null;
};

/** A fault may have left anything behind; the journal is whole, so the surest way on is a new start. */
const stopOnFaults = (log: (words: string) => void, say: () => Say): void => {
  process.on('uncaughtException', (error) => {
    log(faultLine(error));
    dialog.showErrorBox(
      'Spiral Console',
      say()('Spiral Console had to stop, because of a fault in the program. Start it again: the session goes on where it stood.'),
    );
    app.exit(1);
  });
};

/** Pages first, so that nothing new begins; then the host with its journal; the data folder is free last, and only then the program ends. */
const endInOrder = (shutdown: () => Promise<void>, { quit }: Desktop): void => {
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (!quit.mayQuit()) event.preventDefault();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    void shutdown().then(() => app.exit(0));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      quit.agree();
      app.quit();
    });
  }
};

begin();
