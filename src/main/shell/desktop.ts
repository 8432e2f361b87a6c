import { app, type BrowserWindow, dialog, nativeTheme, shell } from 'electron';
import type { Reply } from '../../core/contract.ts';
import type { ShellCommand, ShellMessage, ShellState } from '../../core/shell-contract.ts';
import type { ConsoleView } from '../../core/views/console-view.ts';
import { phrase } from '../../core/words/say.ts';
import { faultPhrase } from '../host/file-faults.ts';
import type { Log } from '../host/log.ts';
import type { PlanStore } from '../host/plan-store.ts';
import { errorCode } from '../host/safe-write.ts';
import type { SessionHost } from '../host/session-host.ts';
import { systemTime, systemTimer } from '../host/system-time.ts';
import { showAbout } from './about.ts';
import { openConsoleWindow } from './console-window.ts';
import { watchDisplays } from './displays.ts';
import { tellGivenUp } from './given-up.ts';
import { createHeartbeat } from './heartbeat.ts';
import { createIdentify } from './identify.ts';
import { openIpc } from './ipc.ts';
import { createKeepAwake } from './keep-awake.ts';
import { createMenu } from './menu.ts';
import { openNumberWindow } from './number-window.ts';
import { openPlanFile, planQuestion, withRecent } from './open-plan.ts';
import { watchPower } from './power.ts';
import { projectionKey } from './projection-key.ts';
import { createQuitQuestion, type QuitQuestion } from './quit-question.ts';
import { saveReport } from './report.ts';
import { createRoom } from './room.ts';
import type { SettingsFile } from './settings.ts';
import { createWindows, type Windows } from './windows.ts';

/** What the desktop stands on: all of it is up before the first window. */
export type DesktopParts = {
  readonly folder: string;
  readonly preload: string;
  /** The picture of our windows, where the system takes one from the window itself. */
  readonly icon: string | null;
  readonly host: SessionHost;
  readonly plans: PlanStore;
  readonly settings: SettingsFile;
  readonly log: Log;
  /** The lockdown asks it about every page. */
  readonly lockDown: (roleOf: Windows['roleOf']) => void;
};

/** The app on the desk, with all its windows. */
export type Desktop = {
  readonly focus: () => void;
  readonly openPlan: (path: string) => Promise<void>;
  readonly quit: QuitQuestion;
  /** Nothing from a page is heard any more. */
  readonly closeChannels: () => void;
  readonly closeWindows: () => void;
};

const done: Reply = { ok: true };

/** Opens the windows and joins them with host, displays, menu and computer. */
export const createDesktop = ({ folder, preload, icon, host, plans, settings, log, lockDown }: DesktopParts): Desktop => {
  let view: ConsoleView | null = null;
  let stopViewing: (() => void) | null = null;
  const keepAwake = createKeepAwake();
  nativeTheme.themeSource = settings.values().theme;

  const heartbeat = createHeartbeat({
    monotonic: systemTime.monotonic,
    timer: systemTimer,
    onFrozen: (page) => windows.renew(page),
  });
  const windows = createWindows({
    preload,
    icon,
    monotonic: systemTime.monotonic,
    isDark: () => nativeTheme.shouldUseDarkColors,
    onRenewed: (page) => {
      ipc.forget(page);
      heartbeat.rest(page);
    },
    onLoaded: (role) => {
      if (role === 'console') beginViewing();
    },
    onGivenUp: (role) => void tellGivenUp(role, host, () => windows.get('console')),
    log: log.line,
  });
  lockDown(windows.roleOf);

  const displays = watchDisplays(systemTimer, () => room.displaysChanged());
  const identify = createIdentify({ open: openNumberWindow, timer: systemTimer, log: log.line });
  const room = createRoom({
    displays: displays.list,
    console: () => windows.get('console'),
    projection: () => windows.get('projection'),
    openProjection: (bounds) => windows.get('projection') ?? prepareProjection(windows.open('projection', bounds)),
    chosen: () => settings.values().display,
    keepChosen: (display) => settings.change({ display }),
    identify,
    say: host.say,
    timer: systemTimer,
    platform: process.platform,
    onChange: () => announce(),
  });
  const quit = createQuitQuestion({
    isRunning: () => view?.phase.kind === 'running' && view.rehearsal === null,
    say: host.say,
    window: () => windows.get('console'),
  });

  const ipc = openIpc({
    host,
    roleOf: windows.roleOf,
    obeyShell: (command) => obey(command),
    onSign: (page, sign) => (sign === 'prints' ? heartbeat.rest(page) : heartbeat.heard(page)),
    log: log.line,
  });

  const shellState = (): ShellState => ({ ...room.state(), theme: settings.values().theme });
  const tell = (message: ShellMessage): void => ipc.tellConsole(message);

  const announce = (): void => {
    tell({ kind: 'state', state: shellState() });
    showMenu();
  };

  const menu = createMenu({
    session: (command) => void host.send('console', command).then((reply) => !reply.ok && host.tell(reply.reason)),
    shell: (command) => void Promise.resolve(obey(command)).then((reply) => !reply.ok && host.tell(reply.reason)),
    openRecent: (path) => void openPlan(path),
    forgetRecent: () => {
      settings.change({ recentPlans: [] });
      showMenu();
    },
    saveReport: () => report(),
    openLogFolder: () => void shell.openPath(`${folder}/log`),
    showKeys: () => tell({ kind: 'open', sheet: 'keys' }),
    showDisplays: () => tell({ kind: 'open', sheet: 'displays' }),
    about: () => void showAbout(windows.get('console'), app.getVersion(), host.say()),
    quit: () => app.quit(),
  });
  const showMenu = (): void =>
    menu.show(
      {
        platform: process.platform,
        can: view?.can ?? null,
        isHeld: view?.now?.heldAt != null,
        isBlack: view?.room.screen === 'black',
        inCare: view?.room.screen === 'care',
        bellsQuiet: view?.bellsQuiet === true,
        shell: shellState(),
        recent: settings.values().recentPlans,
      },
      host.say(),
    );

  /** From the first loaded console on, menu and staying awake follow what it would see, whether its page lives or not. */
  const beginViewing = (): void => {
    stopViewing ??= host.watch('console', {
      page: null,
      onSnapshot: (snapshot) => {
        const isSpokenAnew = view !== null && view.host.language !== snapshot.view.host.language;
        view = snapshot.view;
        const problem = keepAwake.set(view.phase.kind === 'running');
        if (problem !== null) host.tell(problem);
        if (isSpokenAnew) announce();
        else showMenu();
      },
      onAlive: () => undefined,
    });
  };

  const obey = (command: ShellCommand): Promise<Reply> | Reply => {
    switch (command.type) {
      case 'tellState':
        announce();
        return done;
      case 'chooseDisplay':
        return room.choose(command.display);
      case 'identify':
        return room.identify();
      case 'swapScreens':
        return room.swap();
      case 'openProjection':
        return room.open();
      case 'parkProjection':
        return room.park();
      case 'showNotes':
        return room.showNotes();
      case 'setTheme':
        nativeTheme.themeSource = command.theme;
        settings.change({ theme: command.theme });
        announce();
        return done;
      case 'openPlanFile':
        return choosePlanFile();
      default:
        return command satisfies never;
    }
  };

  const openFile = (path: string): Promise<Reply> =>
    openPlanFile(path, {
      host,
      plans,
      remember: (plan) => {
        settings.change({ recentPlans: withRecent(settings.values().recentPlans, plan) });
        app.addRecentDocument(path);
        showMenu();
      },
    });

  const openPlan = async (path: string): Promise<void> => {
    const reply = await openFile(path);
    if (!reply.ok) host.tell(reply.reason);
  };

  const choosePlanFile = async (): Promise<Reply> => {
    const window = windows.get('console');
    const question = planQuestion(host.say());
    const { filePaths } = await (window === null ? dialog.showOpenDialog(question) : dialog.showOpenDialog(window, question));
    const [path] = filePaths;
    return path === undefined ? done : openFile(path);
  };

  const report = (): void => {
    try {
      const facts = { version: app.getVersion(), versions: process.versions, platform: `${process.platform} ${process.arch}` };
      shell.showItemInFolder(saveReport(folder, new Date(), { ...facts, displays: displays.list(), view }));
    } catch (error) {
      if (errorCode(error) === '') throw error;
      host.tell(phrase('The report could not be saved: {fault}.', { fault: faultPhrase(error) }));
    }
  };

  const prepareProjection = (window: BrowserWindow): BrowserWindow => {
    window.setMenuBarVisibility(false);
    window.on('closed', () => room.wasClosed());
    window.webContents.on('before-input-event', (event, input) => {
      const { projection, oneDisplay } = room.state();
      switch (projectionKey(input, { isLive: projection.state === 'live', oneDisplay })) {
        case 'park':
          event.preventDefault();
          room.park();
          break;
        case 'fill':
          event.preventDefault();
          room.open();
          break;
        case 'console':
          windows.get('console')?.focus();
          break;
        default:
          break;
      }
    });
    return window;
  };

  openConsoleWindow({
    open: (bounds) => windows.open('console', bounds),
    displays: displays.list,
    settings,
    mayQuit: quit.mayQuit,
    onMoved: room.consoleMoved,
  });
  windows.open('sound', { x: 0, y: 0, width: 320, height: 120 });
  room.settle();
  watchPower({
    onSuspend: () => {
      log.line('the computer goes to sleep');
      heartbeat.restAll();
    },
    onResume: () => {
      log.line('the computer woke up');
      heartbeat.restAll();
      host.wake();
      room.displaysChanged();
    },
  });

  return {
    focus: () => {
      const window = windows.get('console');
      if (window?.isMinimized()) window.restore();
      window?.show();
      window?.focus();
    },
    openPlan,
    quit,
    closeChannels: () => {
      ipc.close();
      heartbeat.close();
      displays.close();
      room.close();
      stopViewing?.();
      keepAwake.set(false);
    },
    closeWindows: windows.destroyAll,
  };
};
