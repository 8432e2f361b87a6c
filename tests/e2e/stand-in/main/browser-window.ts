import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { ShownWindow } from '../wire.ts';
import { offered, pages } from './pages.ts';
import { readPreload } from './preload.ts';
import { preventable } from './preventable.ts';
import { displayOf, displaysChanged } from './screen.ts';
import { StandInContents } from './web-contents.ts';

type State = 'normal' | 'minimized' | 'maximized';

const windows = new Map<number, StandInWindow>();
let last = 0;

/** Told when a window came or the last one went, for the app. */
export const windowEvents = new EventEmitter<{ created: [StandInWindow]; allClosed: [] }>();

/**
 * A window that is only remembered: its place, its size, whether it shows. Its page is a real one, and its size follows.
 * What a window manager may do on its own (put it elsewhere, refuse fullscreen) is not simulated, but for what happens when a display goes.
 */
export class StandInWindow extends EventEmitter {
  static getAllWindows(): StandInWindow[] {
    return [...windows.values()];
  }
  static fromWebContents(contents: StandInContents): StandInWindow | null {
    return StandInWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }
  static fromId(id: number): StandInWindow | null {
    return windows.get(id) ?? null;
  }
  static getFocusedWindow(): StandInWindow | null {
    return StandInWindow.getAllWindows().find((window) => window.isFocused()) ?? null;
  }

  readonly id: number;
  readonly webContents: StandInContents;
  private readonly options: BrowserWindowConstructorOptions;
  private normal: Rectangle;
  private title: string;
  private state: State = 'normal';
  private visible: boolean;
  private focused = false;
  private full: boolean;
  private onTop: boolean;
  private gone = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    last += 1;
    this.id = last;
    this.options = options;
    const { width = 800, height = 600 } = options;
    const home = displayOf({ x: options.x ?? 0, y: options.y ?? 0, width: 1, height: 1 }).bounds;
    this.normal = {
      x: options.x ?? home.x + Math.round((home.width - width) / 2),
      y: options.y ?? home.y + Math.round((home.height - height) / 2),
      width,
      height,
    };
    this.title = options.title ?? '';
    this.visible = options.show ?? true;
    this.full = options.fullscreen ?? false;
    this.onTop = options.alwaysOnTop ?? false;
    const preferences = options.webPreferences ?? {};
    this.webContents = new StandInContents(preferences, readPreload(preferences.preload), this.normal);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', {}));
    this.webContents.on('page-title-updated', (event, title: string) => {
      const told = preventable({ ...event });
      this.emit('page-title-updated', told, title, true);
      if (!told.defaultPrevented) this.title = title;
    });
    windows.set(this.id, this);
    windowEvents.emit('created', this);
    if (this.visible) this.focus();
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  loadFile(path: string): Promise<void> {
    return this.webContents.loadURL(pathToFileURL(path).href);
  }
  reload(): void {
    this.webContents.reload();
  }

  show(): void {
    this.showInactive();
    this.focus();
  }
  showInactive(): void {
    if (this.visible) return;
    this.visible = true;
    this.emit('show', {});
  }
  hide(): void {
    if (!this.visible) return;
    this.visible = false;
    this.blur();
    this.emit('hide', {});
  }
  isVisible(): boolean {
    return this.visible;
  }
  focus(): void {
    if (this.focused || !this.visible) return;
    for (const window of windows.values()) if (window !== this) window.blur();
    this.focused = true;
    this.emit('focus', {});
  }
  blur(): void {
    if (!this.focused) return;
    this.focused = false;
    this.emit('blur', {});
  }
  isFocused(): boolean {
    return this.focused;
  }
  moveTop(): void {
    this.emit('-moved-top');
  }
  setFocusable(): void {
    this.emit('-focusable');
  }

  minimize(): void {
    this.state = 'minimized';
    this.blur();
    this.emit('minimize', {});
  }
  maximize(): void {
    this.state = 'maximized';
    this.showInactive();
    this.resized();
    this.emit('maximize', {});
  }
  unmaximize(): void {
    if (this.state !== 'maximized') return;
    this.state = 'normal';
    this.resized();
    this.emit('unmaximize', {});
  }
  restore(): void {
    if (this.state !== 'minimized') return;
    this.state = 'normal';
    this.emit('restore', {});
  }
  isMinimized(): boolean {
    return this.state === 'minimized';
  }
  isMaximized(): boolean {
    return this.state === 'maximized';
  }
  isNormal(): boolean {
    return this.state === 'normal' && !this.full;
  }

  /** Goes to the display that shows most of it. The answer comes a moment later, as from a window manager. */
  setFullScreen(full: boolean): void {
    if (this.full === full) return;
    this.full = full;
    this.resized();
    setImmediate(() => {
      if (!this.gone) this.emit(full ? 'enter-full-screen' : 'leave-full-screen', {});
    });
  }
  isFullScreen(): boolean {
    return this.full;
  }
  setSimpleFullScreen(full: boolean): void {
    this.setFullScreen(full);
  }
  isSimpleFullScreen(): boolean {
    return this.full;
  }
  isFullScreenable(): boolean {
    return this.options.fullscreenable ?? true;
  }
  isKiosk(): boolean {
    return this.options.kiosk ?? false;
  }

  getBounds(): Rectangle {
    if (this.full) return { ...displayOf(this.normal).bounds };
    if (this.state === 'maximized') return { ...displayOf(this.normal).workArea };
    return { ...this.normal };
  }
  getNormalBounds(): Rectangle {
    return { ...this.normal };
  }
  getContentBounds(): Rectangle {
    return this.getBounds();
  }
  getSize(): number[] {
    const { width, height } = this.getBounds();
    return [width, height];
  }
  getPosition(): number[] {
    const { x, y } = this.getBounds();
    return [x, y];
  }
  /** While it is fullscreen a window keeps its display, as under the window managers that are strict about it. */
  setBounds(bounds: Partial<Rectangle>): void {
    if (this.full) return;
    const before = this.normal;
    this.normal = { ...this.normal, ...bounds };
    this.resized();
    if (before.x !== this.normal.x || before.y !== this.normal.y) this.emit('move', {});
    if (before.width !== this.normal.width || before.height !== this.normal.height) this.emit('resize', {});
  }
  setContentBounds(bounds: Rectangle): void {
    this.setBounds(bounds);
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }
  setMinimumSize(): void {
    this.emit('-minimum-size');
  }
  center(): void {
    const { x, y, width, height } = displayOf(this.normal).workArea;
    this.setPosition(x + Math.round((width - this.normal.width) / 2), y + Math.round((height - this.normal.height) / 2));
  }

  setAlwaysOnTop(onTop: boolean): void {
    this.onTop = onTop;
  }
  isAlwaysOnTop(): boolean {
    return this.onTop;
  }
  setVisibleOnAllWorkspaces(): void {
    this.emit('-all-workspaces');
  }
  setIgnoreMouseEvents(): void {
    this.emit('-ignores-mouse');
  }
  setSkipTaskbar(): void {
    this.emit('-skips-taskbar');
  }
  setMenu(): void {
    this.emit('-menu');
  }
  removeMenu(): void {
    this.emit('-menu');
  }
  setMenuBarVisibility(): void {
    this.emit('-menu-bar');
  }
  setAutoHideMenuBar(): void {
    this.emit('-menu-bar');
  }
  setBackgroundColor(): void {
    this.emit('-background');
  }
  setContentProtection(): void {
    this.emit('-content-protection');
  }
  setProgressBar(): void {
    this.emit('-progress');
  }
  flashFrame(): void {
    this.emit('-flash');
  }
  setTitle(title: string): void {
    this.title = title;
  }
  getTitle(): string {
    return this.title;
  }

  /** As the cross in its corner: the program may prevent it. */
  close(): void {
    if (this.gone) return;
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    if (this.gone) return;
    this.gone = true;
    windows.delete(this.id);
    this.webContents.destroy();
    this.emit('closed', {});
    if (windows.size === 0) windowEvents.emit('allClosed');
  }
  isDestroyed(): boolean {
    return this.gone;
  }

  shown(): ShownWindow {
    const { session: _, ...preferences } = this.webContents.preferences;
    return {
      id: this.id,
      contents: this.webContents.id,
      title: this.title,
      url: this.webContents.getURL(),
      bounds: this.getBounds(),
      isVisible: this.visible,
      isFullScreen: this.full,
      isMinimized: this.isMinimized(),
      isFocused: this.focused,
      isAlwaysOnTop: this.onTop,
      isThrottled: this.webContents.getBackgroundThrottling(),
      preferences,
    };
  }

  /** A window manager moves what stood on a display that is gone to the first of those that are left. */
  displaysChanged(): void {
    const home = displayOf(this.normal);
    const { x, y, width, height } = home.workArea;
    const isOutside =
      this.normal.x + this.normal.width <= x ||
      this.normal.x >= x + width ||
      this.normal.y + this.normal.height <= y ||
      this.normal.y >= y + height;
    if (width > 0 && isOutside) this.normal = { ...this.normal, x, y };
    this.resized();
  }
  private resized(): void {
    const { width, height } = this.getBounds();
    void pages.resize(this.webContents.id, { width: Math.max(1, width), height: Math.max(1, height) });
  }
}

displaysChanged.on('changed', () => {
  for (const window of windows.values()) window.displaysChanged();
});

offered.closeWindow = (id) => windows.get(id)?.close();
offered.moveWindow = (id, bounds) => windows.get(id)?.setBounds(bounds);
offered.focusWindow = (id) => windows.get(id)?.focus();
