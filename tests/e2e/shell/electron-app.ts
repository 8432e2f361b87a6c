import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Role } from '../../../src/core/contract.ts';
import type { MenuEntry, ShownWindow, SimulatedDisplay } from '../stand-in/wire.ts';
import type { App } from './app.ts';
import { findRuntime } from './runtime.ts';

type Start = {
  readonly root: string;
  readonly data: string;
  readonly displays: readonly SimulatedDisplay[];
  readonly words: readonly string[];
};

const isPageOf = (url: string, role: Role): boolean => URL.canParse(url) && new URL(url).pathname.startsWith(`/${role}/`);

/**
 * The app over the real Electron. Displays are told to the running app: its `screen` is made to answer as the test says, so that where
 * windows are wanted is real, and where the window manager puts them too. What a machine without these displays does with them is its own affair.
 */
export const openElectron = async ({ root, data, displays, words }: Start): Promise<App> => {
  const runtime = findRuntime();
  if ('missing' in runtime) throw new Error(`Electron cannot run here: ${runtime.missing}.`);
  const electron = await _electron.launch({ executablePath: runtime.program, args: [root, ...words], cwd: root });
  let written = '';
  const child = electron.process();
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  await prepare(electron);
  await tellDisplays(electron, displays);

  const windows = () => shownWindows(electron);
  const window = async (role: Role) => (await windows()).find(({ url }) => isPageOf(url, role));
  const known = async (role: Role): Promise<number> => {
    const found = await window(role);
    if (!found) throw new Error(`There is no window of the ${role}.`);
    return found.id;
  };
  const page = async (role: Role): Promise<Page> => {
    const look = () => electron.windows().find((each) => isPageOf(each.url(), role) && !each.isClosed());
    await expect.poll(() => look() !== undefined).toBe(true);
    const found = look();
    if (!found) throw new Error(`The page of the ${role} was gone at once.`);
    return found;
  };
  return {
    kind: 'electron',
    data,
    page,
    windows,
    window,
    setDisplays: (now) => tellDisplays(electron, now),
    sleepFor: (length) =>
      electron.evaluate(({ powerMonitor }, by) => {
        powerMonitor.emit('suspend');
        const wall = Date.now;
        Date.now = () => wall() + by;
        powerMonitor.emit('resume');
      }, length),
    crash: async (role) =>
      electron.evaluate(({ BrowserWindow }, id) => BrowserWindow.fromId(id)?.webContents.forcefullyCrashRenderer(), await known(role)),
    close: async (role) => electron.evaluate(({ BrowserWindow }, id) => BrowserWindow.fromId(id)?.close(), await known(role)),
    move: async (role, to) =>
      electron.evaluate(({ BrowserWindow }, [id, bounds]) => BrowserWindow.fromId(id)?.setBounds(bounds), [await known(role), to] as const),
    startAgain: async (more) => {
      const second = spawn(runtime.program, [root, '--data', data, ...more], { cwd: root, stdio: 'ignore' });
      const [code] = await once(second, 'exit');
      return typeof code === 'number' ? code : null;
    },
    openFile: (path) =>
      electron.evaluate(({ app }, file) => {
        app.emit('open-file', { preventDefault: () => undefined }, file);
      }, path),
    answerNextDialog: (answer) =>
      electron.evaluate((_, next) => {
        Reflect.get(globalThis, 'spiralAnswers').push(next);
      }, answer),
    choose: (label) =>
      electron.evaluate(({ Menu }, wanted) => {
        const all = (items: Electron.MenuItem[]): Electron.MenuItem[] => items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
        const item = all(Menu.getApplicationMenu()?.items ?? []).find((each) => each.label === wanted);
        if (!item?.enabled) throw new Error(`The menu’s entry ${wanted} cannot be chosen.`);
        item.click();
      }, label),
    menu: () =>
      electron.evaluate(({ Menu }) => {
        const entries = (items: Electron.MenuItem[]): MenuEntry[] =>
          items.map(({ id, label, role, accelerator, enabled, checked, submenu }) => ({
            id: id ?? '',
            label,
            role: role ?? '',
            accelerator: String(accelerator ?? ''),
            isEnabled: enabled,
            isChecked: checked,
            below: entries(submenu?.items ?? []),
          }));
        return entries(Menu.getApplicationMenu()?.items ?? []);
      }),
    blockers: () =>
      electron.evaluate(({ powerSaveBlocker }) =>
        Array.from({ length: 64 }, (_, id) => id)
          .filter((id) => powerSaveBlocker.isStarted(id))
          .map(() => 'prevent-display-sleep'),
      ),
    questions: () => electron.evaluate(() => Reflect.get(globalThis, 'spiralQuestions')),
    quit: () => electron.evaluate(({ app }) => app.quit()),
    ended,
    output: () => written,
    standIn: null,
    end: async () => {
      if (child.exitCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
};

/** Dialogs are answered by the test, as nobody is there to press a button. */
const prepare = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ dialog }) => {
    const answers: ({ button: number } | { files: string[] })[] = [];
    const questions: string[] = [];
    Reflect.set(globalThis, 'spiralAnswers', answers);
    Reflect.set(globalThis, 'spiralQuestions', questions);
    Reflect.set(dialog, 'showMessageBox', async (...words: { message: string; cancelId?: number }[]) => {
      const asked = words.at(-1);
      questions.push(asked?.message ?? '');
      const answer = answers.shift();
      return { response: answer && 'button' in answer ? answer.button : (asked?.cancelId ?? 0), checkboxChecked: false };
    });
    Reflect.set(dialog, 'showOpenDialog', async () => {
      const answer = answers.shift();
      const files = answer && 'files' in answer ? answer.files : [];
      return { canceled: files.length === 0, filePaths: files };
    });
  });

const tellDisplays = (electron: ElectronApplication, displays: readonly SimulatedDisplay[]): Promise<void> =>
  electron.evaluate(({ screen }, told) => {
    const before = screen.getAllDisplays();
    const now = told.map((display) => ({ ...screen.getPrimaryDisplay(), workArea: display.bounds, internal: false, ...display }));
    Reflect.set(screen, 'getAllDisplays', () => now);
    for (const display of before) if (!now.some(({ id }) => id === display.id)) screen.emit('display-removed', {}, display);
    for (const display of now) {
      const isNew = !before.some(({ id }) => id === display.id);
      screen.emit(isNew ? 'display-added' : 'display-metrics-changed', {}, display, ['bounds']);
    }
  }, displays);

const shownWindows = (electron: ElectronApplication): Promise<readonly ShownWindow[]> =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      id: window.id,
      contents: window.webContents.id,
      title: window.getTitle(),
      url: window.webContents.getURL(),
      bounds: window.getBounds(),
      isVisible: window.isVisible(),
      isFullScreen: window.isFullScreen() || window.isSimpleFullScreen(),
      isMinimized: window.isMinimized(),
      isFocused: window.isFocused(),
      isAlwaysOnTop: window.isAlwaysOnTop(),
      isThrottled: window.webContents.getBackgroundThrottling(),
      // Electron has this for its own tests and does not declare it.
      preferences: Reflect.get(window.webContents, 'getLastWebPreferences').call(window.webContents),
    })),
  );
