import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import packageFile from '../../../../package.json' with { type: 'json' };
import { beginning } from './beginning.ts';
import { type StandInWindow, StandInWindow as Windows, windowEvents } from './browser-window.ts';
import { offered, pages } from './pages.ts';
import { preventable } from './preventable.ts';
import { openScreen } from './screen.ts';
import { contentsEvents } from './web-contents.ts';

/** What the program wanted of the whole app, for tests to read. */
export const wishes = { recentFiles: [] as string[], switches: {} as Record<string, string>, isSandboxForAll: false };

const canMake = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem) return false;
    throw problem;
  }
};

class StandInApp extends EventEmitter {
  isPackaged = false;
  name = packageFile.name;
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => {
      wishes.switches[name] = value;
    },
    hasSwitch: (name: string) => name in wishes.switches,
    getSwitchValue: (name: string) => wishes.switches[name] ?? '',
    appendArgument: (word: string): void => {
      wishes.switches[word] = '';
    },
    removeSwitch: (name: string): void => {
      delete wishes.switches[name];
    },
  };
  private readonly paths = new Map([
    ['userData', beginning.userData],
    ['sessionData', beginning.userData],
    ['appData', join(beginning.userData, '..')],
    ['home', homedir()],
    ['temp', tmpdir()],
    ['logs', join(beginning.userData, 'logs')],
    ['documents', join(beginning.userData, 'documents')],
    ['downloads', join(beginning.userData, 'downloads')],
    ['exe', process.execPath],
  ]);
  private ready = false;
  private quitting = false;

  whenReady(): Promise<void> {
    return this.ready ? Promise.resolve() : new Promise((done) => this.once('ready', () => done()));
  }
  isReady(): boolean {
    return this.ready;
  }
  becomeReady(): void {
    this.ready = true;
    openScreen();
    this.emit('ready', {}, {});
  }

  /** As in Electron nobody gets the lock where the folder for it cannot be made. */
  requestSingleInstanceLock(data: unknown = {}): boolean {
    if (!canMake(this.getPath('userData'))) return false;
    if (beginning.isLockTaken) void pages.handOver(process.argv, process.cwd(), data);
    return !beginning.isLockTaken;
  }
  hasSingleInstanceLock(): boolean {
    return !beginning.isLockTaken;
  }
  releaseSingleInstanceLock(): void {
    this.emit('-lock-released');
  }

  /** In Electron's order: before-quit, each window, will-quit, quit. */
  quit(): void {
    if (this.quitting) return;
    const asked = preventable({});
    this.emit('before-quit', asked);
    if (asked.defaultPrevented) return;
    this.quitting = true;
    for (const window of Windows.getAllWindows()) window.close();
    if (Windows.getAllWindows().length > 0) {
      this.quitting = false;
      return;
    }
    this.leave();
  }
  leave(): void {
    const asked = preventable({});
    this.emit('will-quit', asked);
    this.quitting = false;
    if (asked.defaultPrevented) return;
    this.exit(0);
  }
  exit(code = 0): void {
    this.emit('quit', {}, code);
    // What was told to the pages leaves this process first.
    setTimeout(() => process.exit(code), 50);
  }
  allClosed(): void {
    if (this.quitting) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  getPath(name: string): string {
    const path = this.paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }
  setPath(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    this.paths.set(name, path);
  }
  setAppLogsPath(path: string): void {
    this.paths.set('logs', path);
  }
  getAppPath(): string {
    return beginning.appPath;
  }
  getVersion(): string {
    return packageFile.version;
  }
  getName(): string {
    return this.name;
  }
  setName(name: string): void {
    this.name = name;
  }
  getLocale(): string {
    return 'en-GB';
  }
  setAppUserModelId(): void {
    this.emit('-user-model-id');
  }
  setAboutPanelOptions(): void {
    this.emit('-about');
  }
  showAboutPanel(): void {
    this.emit('-about-shown');
  }
  enableSandbox(): void {
    if (this.ready) throw new Error('app.enableSandbox() can only be called before app is ready');
    wishes.isSandboxForAll = true;
  }
  disableHardwareAcceleration(): void {
    this.emit('-software-drawing');
  }
  addRecentDocument(path: string): void {
    wishes.recentFiles = [path, ...wishes.recentFiles.filter((known) => known !== path)];
  }
  clearRecentDocuments(): void {
    wishes.recentFiles = [];
  }
  focus(): void {
    Windows.getAllWindows()[0]?.focus();
  }
  relaunch(): void {
    this.emit('-relaunch');
  }
}

export const app = new StandInApp();

windowEvents.on('created', (window: StandInWindow) => {
  app.emit('browser-window-created', {}, window);
  app.emit('web-contents-created', {}, window.webContents);
  window.on('focus', () => app.emit('browser-window-focus', {}, window));
  window.on('blur', () => app.emit('browser-window-blur', {}, window));
});
windowEvents.on('allClosed', () => app.allClosed());
contentsEvents.on('gone', (contents, details) => app.emit('render-process-gone', {}, contents, details));

offered.secondInstance = (words, folder, data) => void app.emit('second-instance', {}, [...words], folder, data);
offered.openFile = (path) => {
  const event = preventable({});
  app.emit('open-file', event, path);
  return event.defaultPrevented;
};
offered.quit = () => app.quit();

// Electron is ready only after the entry module and everything it imports has run.
setTimeout(() => app.becomeReady(), 0);
