import type { Role } from './contract.ts';

/** The name of the one object that the window shell puts into a page. */
export const bridgeName = 'spiralHost';

/** What the preload calls its windows’ argument that names the role. The main process decides it; pages are believed nothing. */
export const roleArgument = '--spiral-role=';

/** Channels between a page and the window shell. The first three carry the `HostLink`; the last is the shell's own and the console's alone. */
export const channels = {
  send: 'spiral:send',
  watch: 'spiral:watch',
  clock: 'spiral:clock',
  shell: 'spiral:shell',
} as const;

/** A message longer than this, in characters, is refused unread. */
export const longestMessage = 64 * 1024;

/** What a page says on the watch channel. `heard` answers each sign of life; a page that prints stands still until the paper is chosen. */
export type WatchWord = 'open' | 'close' | 'heard' | 'prints' | 'printed';

/** What the host says on the watch channel. */
export type WatchMessage = { readonly kind: 'snapshot' | 'alive'; readonly message: unknown };

/** What every page gets: it can receive, and ask what time it is. */
export type ReceivingBridge = {
  readonly role: Role;
  /** Begins to watch; returns its own undo. */
  readonly watch: (onMessage: (message: unknown) => void) => () => void;
  readonly askClock: () => Promise<unknown>;
};

/** What a page gets that may send commands. */
export type SendingBridge = ReceivingBridge & { readonly send: (command: string) => Promise<unknown> };

/** What the console gets besides: the window shell. */
export type ConsoleBridge = SendingBridge & {
  readonly askShell: (command: string) => Promise<unknown>;
  /** Calls back with every message of the shell; returns its own undo. */
  readonly watchShell: (onMessage: (message: unknown) => void) => () => void;
};
