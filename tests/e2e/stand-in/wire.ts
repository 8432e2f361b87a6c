import type { Display, Rectangle, WebPreferences } from 'electron';

/** A value that may cross between the two processes. */
type Calls = { readonly [name: string]: (...words: never[]) => unknown };

/** The other process: what is called there answers later. */
export type Remote<C extends Calls> = { readonly [N in keyof C]: (...words: Parameters<C[N]>) => Promise<Awaited<ReturnType<C[N]>>> };

/** One end of a connection between two processes. */
export type Port = { readonly send: (message: unknown) => void; readonly listen: (hear: (message: unknown) => void) => void };

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly words: readonly never[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly words: string };

/** Joins two processes: each calls what the other offers. */
export const connect = <C extends Calls>(port: Port, offered: Calls): Remote<C> => {
  const waiting = new Map<number, { readonly done: (value: unknown) => void; readonly failed: (problem: Error) => void }>();
  let last = 0;
  const answer = async ({ id, name, words }: Extract<Message, { kind: 'call' }>): Promise<void> => {
    try {
      const called = offered[name];
      if (called === undefined) throw new Error(`There is nothing called ${name} on the other side.`);
      port.send({ kind: 'answer', id, value: await called(...words) });
    } catch (problem) {
      port.send({ kind: 'refusal', id, words: problem instanceof Error ? problem.message : String(problem) });
    }
  };
  port.listen((heard) => {
    const message = heard as Message;
    if (message.kind === 'call') return void answer(message);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asked?.done(message.value);
    else asked?.failed(new Error(message.words));
  });
  const call = (name: string, words: readonly unknown[]) =>
    new Promise<unknown>((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      port.send({ kind: 'call', id: last, name, words });
    });
  return new Proxy(
    {},
    { get: (_, name) => (name === 'then' ? undefined : (...words: unknown[]) => call(String(name), words)) },
  ) as Remote<C>;
};

/** A display as a test describes it; the rest is filled in. */
export type SimulatedDisplay = Pick<Display, 'id' | 'label' | 'bounds'> & Partial<Pick<Display, 'scaleFactor' | 'rotation' | 'internal'>>;

/** What a page asks of the network, or of the private scheme. */
export type PageRequest = {
  readonly contents: number;
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What it carries; null when it carries nothing. */
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly resourceType: string;
  /** The document of the window itself, not of a frame in it. */
  readonly isMainFrame: boolean;
  /** Wanted by the page, not by the program: the program may prevent it. */
  readonly isByThePage: boolean;
};

/** What becomes of it. `by` names the table that refused. */
export type PageAnswer =
  | { readonly kind: 'served'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array }
  | { readonly kind: 'refused'; readonly by: 'will-navigate' | 'webRequest' }
  | { readonly kind: 'redirected'; readonly url: string }
  /** No table of the program refused it: it would have left the computer. */
  | { readonly kind: 'let through' };

export type PageMessage = {
  readonly contents: number;
  readonly frameUrl: string;
  readonly isMainFrame: boolean;
  readonly isAnswered: boolean;
  readonly channel: string;
  readonly words: readonly unknown[];
};

export type KeyPress = {
  readonly type: 'keyDown' | 'keyUp';
  readonly key: string;
  readonly code: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
};

/** A dialog that the program showed, with what it was answered. */
export type ShownDialog = {
  readonly kind: 'message' | 'open' | 'save' | 'error';
  readonly options: Readonly<Record<string, unknown>>;
  readonly answer: DialogAnswer | null;
};
export type DialogAnswer = { readonly button: number } | { readonly files: readonly string[] };

export type ShownWindow = {
  readonly id: number;
  readonly contents: number;
  readonly title: string;
  readonly url: string;
  readonly bounds: Rectangle;
  readonly isVisible: boolean;
  readonly isFullScreen: boolean;
  readonly isMinimized: boolean;
  readonly isFocused: boolean;
  readonly isAlwaysOnTop: boolean;
  readonly isThrottled: boolean;
  readonly preferences: WebPreferences;
};

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly accelerator: string;
  readonly isEnabled: boolean;
  readonly isChecked: boolean;
  readonly below: readonly MenuEntry[];
};

/** What the program did with the calls that have no picture. */
export type Recorded = {
  readonly windows: readonly ShownWindow[];
  readonly dialogs: readonly ShownDialog[];
  readonly menu: readonly MenuEntry[];
  /** Kinds of the blockers that hold now. */
  readonly blockers: readonly string[];
  readonly openedOutside: readonly string[];
  readonly recentFiles: readonly string[];
  readonly switches: Readonly<Record<string, string>>;
  readonly isSandboxForAll: boolean;
  readonly schemes: readonly { readonly scheme: string; readonly privileges: Readonly<Record<string, boolean>> }[];
};

/** What the process of pages and tests may call in the process of the program. */
export type MainCalls = {
  answerRequest: (request: PageRequest) => Promise<PageAnswer>;
  hear: (message: PageMessage) => Promise<unknown>;
  mayOpenWindow: (contents: number, url: string, name: string) => 'allow' | 'deny';
  /** Which of these Electron permissions the program's handlers grant; asked as the page would. */
  granted: (contents: number, permissions: readonly string[]) => Promise<readonly string[]>;
  pageLoaded: (contents: number, url: string, title: string) => void;
  pageFailed: (contents: number, url: string, words: string) => void;
  pageCrashed: (contents: number) => void;
  keyPressed: (contents: number, press: KeyPress) => boolean;
  setDisplays: (displays: readonly SimulatedDisplay[]) => void;
  suspend: () => void;
  resume: () => void;
  moveClock: (by: number) => void;
  secondInstance: (words: readonly string[], folder: string, data: unknown) => void;
  openFile: (path: string) => boolean;
  answerNextDialog: (answer: DialogAnswer) => void;
  choose: (menuId: string) => void;
  setDark: (isDark: boolean) => void;
  closeWindow: (id: number) => void;
  moveWindow: (id: number, bounds: Rectangle) => void;
  focusWindow: (id: number) => void;
  quit: () => void;
  recorded: () => Recorded;
};

/** What the process of the program may call in the process of pages. */
export type PageCalls = {
  openPage: (contents: number, preload: string | null, words: readonly string[], size: { width: number; height: number }) => Promise<void>;
  load: (contents: number, url: string) => Promise<void>;
  reload: (contents: number) => void;
  resize: (contents: number, size: { width: number; height: number }) => void;
  tell: (contents: number, channel: string, words: readonly unknown[]) => void;
  run: (contents: number, code: string) => Promise<unknown>;
  setDarkPages: (isDark: boolean) => void;
  kill: (contents: number) => void;
  closePage: (contents: number) => void;
  /** A start that found another one running hands its words over. */
  handOver: (words: readonly string[], folder: string, data: unknown) => void;
};

/** Where the launcher puts the beginning: a name in the environment. */
export const beginningName = 'SPIRAL_STAND_IN';

/** What the program's process is started with. */
export type Beginning = {
  readonly displays: readonly SimulatedDisplay[];
  readonly userData: string;
  readonly appPath: string;
  readonly isLockTaken: boolean;
  readonly isDark: boolean;
};
