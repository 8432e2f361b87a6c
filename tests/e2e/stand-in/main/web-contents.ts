import { EventEmitter } from 'node:events';
import type { IpcMainEvent, IpcMainInvokeEvent, WebContents, WebPreferences, WindowOpenHandlerResponse } from 'electron';
import type { PageMessage } from '../wire.ts';
import { ipcMain, StandInIpc } from './ipc-main.ts';
import { offered, pages } from './pages.ts';
import { preventable } from './preventable.ts';
import { StandInSession, session } from './session.ts';

type OpenHandler = (details: { url: string; frameName: string; features: string }) => Partial<WindowOpenHandlerResponse>;

/** A frame, told apart by what it is, not by what it says. */
type Frame = { url: string; readonly origin: string; readonly parent: Frame | null; readonly top: Frame };

const known = new Map<number, StandInContents>();
let last = 0;

const originOf = (url: string): string => {
  const [, scheme, host] = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)/.exec(url) ?? [];
  return scheme === undefined ? 'null' : `${scheme}://${host}`;
};

class StandInFrame implements Frame {
  url = '';
  readonly parent: StandInFrame | null;
  readonly contents: StandInContents;

  constructor(contents: StandInContents, parent: StandInFrame | null) {
    this.contents = contents;
    this.parent = parent;
  }
  get origin(): string {
    return originOf(this.url);
  }
  get top(): StandInFrame {
    return this.parent?.top ?? this;
  }
  get detached(): boolean {
    return this.contents.isDestroyed();
  }
  isDestroyed(): boolean {
    return this.contents.isDestroyed();
  }
  send(channel: string, ...words: unknown[]): void {
    this.contents.send(channel, ...words);
  }
}

/** One page of Chromium, in the process of pages; what is told here is what that process last said. */
export class StandInContents extends EventEmitter {
  readonly id: number;
  readonly session: StandInSession;
  readonly ipc = new StandInIpc();
  readonly mainFrame: StandInFrame = new StandInFrame(this, null);
  readonly preferences: WebPreferences;
  openHandler: OpenHandler | null = null;
  private title = '';
  private hasCrashed = false;
  private isGone = false;
  private throttling: boolean;
  private zoom = 1;

  constructor(preferences: WebPreferences, preload: string | null, size: { width: number; height: number }) {
    super();
    last += 1;
    this.id = last;
    this.preferences = preferences;
    this.throttling = preferences.backgroundThrottling ?? true;
    const given: unknown = preferences.session;
    this.session =
      given instanceof StandInSession
        ? given
        : preferences.partition === undefined
          ? session.defaultSession
          : session.fromPartition(preferences.partition);
    known.set(this.id, this);
    void pages.openPage(this.id, preload, preferences.additionalArguments ?? [], size);
  }

  async loadURL(url: string): Promise<void> {
    this.mainFrame.url = url;
    this.hasCrashed = false;
    await pages.load(this.id, url);
  }
  reload(): void {
    this.hasCrashed = false;
    void pages.reload(this.id);
  }
  reloadIgnoringCache(): void {
    this.reload();
  }
  forcefullyCrashRenderer(): void {
    void pages.kill(this.id);
  }
  send(channel: string, ...words: unknown[]): void {
    if (this.isGone) throw new TypeError('Object has been destroyed');
    if (!this.hasCrashed) void pages.tell(this.id, channel, words);
  }
  executeJavaScript(code: string): Promise<unknown> {
    return pages.run(this.id, code);
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  getURL(): string {
    return this.mainFrame.url;
  }
  getTitle(): string {
    return this.title;
  }
  getLastWebPreferences(): WebPreferences {
    return this.preferences;
  }
  getOSProcessId(): number {
    return this.hasCrashed ? 0 : process.pid;
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  isCrashed(): boolean {
    return this.hasCrashed;
  }
  isLoading(): boolean {
    return this.title === '' && !this.hasCrashed;
  }
  setBackgroundThrottling(allowed: boolean): void {
    this.throttling = allowed;
  }
  getBackgroundThrottling(): boolean {
    return this.throttling;
  }
  setZoomFactor(factor: number): void {
    this.zoom = factor;
  }
  getZoomFactor(): number {
    return this.zoom;
  }
  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve();
  }
  setIgnoreMenuShortcuts(): void {
    this.emit('-ignores-menu');
  }
  setAudioMuted(): void {
    this.emit('-muted');
  }
  focus(): void {
    this.emit('focus');
  }
  print(): void {
    this.emit('-printed');
  }
  close(): void {
    this.destroy();
  }

  destroy(): void {
    if (this.isGone) return;
    this.isGone = true;
    known.delete(this.id);
    void pages.closePage(this.id);
    this.emit('destroyed');
  }

  loaded(url: string, title: string): void {
    this.mainFrame.url = url;
    this.title = title;
    this.hasCrashed = false;
    this.emit('did-navigate', {}, url, 200, 'OK');
    this.emit('dom-ready', {});
    this.emit('page-title-updated', {}, title, false);
    this.emit('did-finish-load', {});
    this.emit('did-stop-loading', {});
  }
  failed(url: string, words: string): void {
    this.emit('did-fail-load', {}, -2, words, url, true, 0, 0);
  }
  crashed(): void {
    this.hasCrashed = true;
    const details = { reason: 'crashed', exitCode: 5 };
    contentsEvents.emit('gone', this, details);
    this.emit('render-process-gone', {}, details);
  }
  /** Answers what a page says, with a frame of its own identity as the sender. */
  async hear({ isMainFrame, frameUrl, isAnswered, channel, words }: PageMessage): Promise<unknown> {
    const frame = isMainFrame ? this.mainFrame : new StandInFrame(this, this.mainFrame);
    frame.url = frameUrl;
    const event = {
      sender: this,
      senderFrame: frame,
      frameId: isMainFrame ? 1 : 2,
      processId: this.id,
      type: 'frame',
      returnValue: undefined,
      reply: (to: string, ...answer: unknown[]) => this.send(to, ...answer),
    };
    if (!isAnswered) {
      this.ipc.hear(event as unknown as IpcMainEvent, channel, words);
      ipcMain.hear(event as unknown as IpcMainEvent, channel, words);
      return undefined;
    }
    const answer = this.ipc.answering(channel) ?? ipcMain.answering(channel);
    if (!answer) throw new Error(`No handler registered for '${channel}'`);
    return answer(event as unknown as IpcMainInvokeEvent, ...words);
  }
}

/** What happens to pages, for the app: it tells of it too. */
export const contentsEvents = new EventEmitter<{ gone: [StandInContents, { reason: string; exitCode: number }] }>();

/** The stand-in where Electron's own type is wanted. */
export const asContents = (contents: StandInContents): WebContents => contents as unknown as WebContents;

export const webContents = {
  fromId: (id: number) => known.get(id),
  getAllWebContents: () => [...known.values()],
};

offered.answerRequest = async (request) => {
  const contents = known.get(request.contents);
  if (!contents) return { kind: 'refused', by: 'webRequest' };
  if (request.isByThePage) {
    const event = preventable({ url: request.url, isMainFrame: request.isMainFrame, isSameDocument: false });
    contents.emit('will-frame-navigate', event);
    if (request.isMainFrame) contents.emit('will-navigate', event, request.url);
    if (event.defaultPrevented) return { kind: 'refused', by: 'will-navigate' };
  }
  return contents.session.answer(request, asContents(contents));
};
offered.hear = async (message) => known.get(message.contents)?.hear(message);
offered.mayOpenWindow = (id, url, frameName) => known.get(id)?.openHandler?.({ url, frameName, features: '' }).action ?? 'allow';
offered.granted = async (id, permissions) => {
  const contents = known.get(id);
  if (!contents) return [];
  const answers = await Promise.all(
    permissions.map((permission) => contents.session.isGranted(asContents(contents), permission, contents.mainFrame.origin)),
  );
  return permissions.filter((_, index) => answers[index]);
};
offered.pageLoaded = (id, url, title) => known.get(id)?.loaded(url, title);
offered.pageFailed = (id, url, words) => known.get(id)?.failed(url, words);
offered.pageCrashed = (id) => known.get(id)?.crashed();
offered.keyPressed = (id, { type, key, code, control, shift, alt, meta }) => {
  const event = preventable({});
  known.get(id)?.emit('before-input-event', event, {
    type,
    key,
    code,
    control,
    shift,
    alt,
    meta,
    isAutoRepeat: false,
    isComposing: false,
    location: 0,
    modifiers: [],
  });
  return event.defaultPrevented;
};
