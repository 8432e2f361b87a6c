import type { KeyPress } from '../wire.ts';

/** What a page says to the process of pages. */
export type PageWord =
  | { readonly kind: 'begin' }
  | { readonly kind: 'receive' }
  | { readonly kind: 'ask' | 'say'; readonly channel: string; readonly words: readonly unknown[] }
  | { readonly kind: 'open'; readonly url: string; readonly name: string }
  | { readonly kind: 'leave'; readonly url: string }
  | { readonly kind: 'key'; readonly press: KeyPress };

/** What a page hears from the program. */
export type HeardWord = { readonly channel: string; readonly words: readonly unknown[] };

/** What the bridge is given. */
export type BridgeParts = {
  readonly binding: string;
  readonly preload: string | null;
  readonly words: readonly string[];
  readonly platform: string;
};

/**
 * Runs at the beginning of every document, before its own scripts, and stands for the preload's world: what connects it with the program
 * is taken away from the window before the page can see it. It runs in the page's own world, where Electron has a world of its own for it:
 * that the page cannot reach the preload's objects is Electron's promise, which the stand-in cannot show.
 * It is sent to the page as text, so it uses nothing from outside itself.
 */
export const bridge = ({ binding, preload, words, platform }: BridgeParts): void => {
  const say = Reflect.get(window, binding) as (word: PageWord) => Promise<unknown>;
  Reflect.deleteProperty(window, binding);
  if (window !== window.top || location.href === 'about:blank') return;

  type Listener = (event: unknown, ...words: unknown[]) => void;
  const listeners = new Map<string, Listener[]>();
  const add = (channel: string, listener: Listener): void => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
  const remove = (channel: string, listener: Listener): void =>
    void listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((each) => each !== listener),
    );
  const hear = ({ channel, words: heard }: HeardWord): void => {
    for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer, ports: [] }, ...heard);
  };
  const ipcRenderer = {
    on: add,
    addListener: add,
    off: remove,
    removeListener: remove,
    once: (channel: string, listener: Listener): void => {
      const first: Listener = (event, ...heard) => {
        remove(channel, first);
        listener(event, ...heard);
      };
      add(channel, first);
    },
    removeAllListeners: (channel: string): void => void listeners.delete(channel),
    send: (channel: string, ...said: unknown[]): void => void say({ kind: 'say', channel, words: said }),
    invoke: async (channel: string, ...said: unknown[]): Promise<unknown> => {
      try {
        return await say({ kind: 'ask', channel, words: said });
      } catch (problem) {
        throw new Error(`Error invoking remote method '${channel}': ${problem instanceof Error ? problem.message : problem}`);
      }
    },
  };

  /** What crosses into the page is a frozen copy; functions are called across, and what they are given and give back is copied too. */
  const copied = (value: unknown): unknown => {
    if (typeof value === 'function') return Object.freeze((...given: unknown[]) => copied(value(...given.map(copied))));
    if (value instanceof Promise) return value.then(copied);
    if (Array.isArray(value)) return Object.freeze(value.map(copied));
    if (typeof value !== 'object' || value === null) return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copied(each)])));
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown): void => {
      if (name in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(window, name, { value: copied(api), enumerable: true, writable: false, configurable: false });
    },
  };

  window.open = (url = '', name = '') => {
    void say({ kind: 'open', url: new URL(url, location.href).href, name });
    return null;
  };
  // Addresses that Chromium opens without asking anybody: nobody could hold them up further on, so they are stopped here and judged there.
  navigation.addEventListener('navigate', (event) => {
    const { url, sameDocument } = event.destination;
    // A file that is saved leads nowhere: Chromium asks where to put it, and the page stays.
    if (sameDocument || event.downloadRequest !== null || !/^(?:about|blob|data):/.test(url)) return;
    event.preventDefault();
    void say({ kind: 'leave', url });
  });
  for (const type of ['keydown', 'keyup'] as const) {
    window.addEventListener(
      type,
      ({ key, code, ctrlKey: control, shiftKey: shift, altKey: alt, metaKey: meta, isTrusted }) => {
        const press: KeyPress = { type: type === 'keydown' ? 'keyDown' : 'keyUp', key, code, control, shift, alt, meta };
        if (isTrusted) void say({ kind: 'key', press });
      },
      { capture: true },
    );
  }
  const receive = async (): Promise<void> => {
    const heard = (await say({ kind: 'receive' })) as readonly HeardWord[];
    // The next question goes first, so that a listener that throws stops nothing.
    void receive();
    heard.forEach(hear);
  };
  void say({ kind: 'begin' });
  void receive();

  if (preload === null) return;
  const electron = { contextBridge, ipcRenderer };
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const process = { type: 'renderer', sandboxed: true, contextIsolated: true, platform, argv: [...words], env: {}, versions: {} };
  const module = { exports: {} };
  new Function('require', 'module', 'exports', 'process', preload)(require, module, module.exports, process);
};
