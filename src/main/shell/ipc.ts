import { BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channels, longestMessage, type WatchMessage } from '../../core/bridge.ts';
import { type Command, commandSchema, type Reply, type Role } from '../../core/contract.ts';
import { type ShellCommand, type ShellMessage, shellCommandSchema } from '../../core/shell-contract.ts';
import type { SessionHost } from '../host/session-host.ts';
import { isPageOf } from './lockdown-rules.ts';

/** What the channels join. */
export type IpcParts = {
  readonly host: SessionHost;
  /** The role that the main process gave to a page when it made its window; null for any other. */
  readonly roleOf: (page: number) => Role | null;
  readonly obeyShell: (command: ShellCommand) => Promise<Reply> | Reply;
  /** A page answered a sign of life, or stands still because it prints. */
  readonly onSign: (page: number, sign: 'heard' | 'prints' | 'printed') => void;
  readonly log: (words: string) => void;
};

/** The channels while they are open. */
export type Ipc = {
  readonly tellConsole: (message: ShellMessage) => void;
  /** A page is gone or was loaded anew: nothing more is sent to it until it asks again. */
  readonly forget: (page: number) => void;
  readonly close: () => void;
};

const refuse = (reason: string): Reply => ({ ok: false, reason });
const strange = refuse('Only pages of Spiral Console may ask this.');

/** Opens the channels between pages and host. The only place that listens to pages: who sends is checked first, and what is sent is read by a schema. */
export const openIpc = ({ host, roleOf, obeyShell, onSign, log }: IpcParts): Ipc => {
  const watches = new Map<number, () => void>();

  const forget = (page: number): void => {
    watches.get(page)?.();
    watches.delete(page);
  };

  const watch = <R extends Role>(role: R, event: IpcMainEvent): void => {
    const { sender } = event;
    const tell = (message: WatchMessage): void => {
      if (!sender.isDestroyed()) sender.send(channels.watch, message);
    };
    forget(sender.id);
    const undo = host.watch(role, {
      page: null,
      onSnapshot: (message) => tell({ kind: 'snapshot', message }),
      onAlive: (message) => tell({ kind: 'alive', message }),
    });
    watches.set(sender.id, undo);
  };

  /** The role of whoever sends; null for a frame inside a page, a page at another address, or a window that is not ours. */
  const roleOfSender = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): Role | null => {
    const role = roleOf(sender.id);
    if (role !== null && senderFrame !== null && senderFrame === sender.mainFrame && isPageOf(role, senderFrame.url)) return role;
    log('refused: a message from elsewhere');
    return null;
  };

  ipcMain.handle(channels.send, async (event, message: unknown): Promise<Reply> => {
    const role = roleOfSender(event);
    if (role === null) return strange;
    const command = readCommand(message);
    return 'ok' in command ? command : host.send(role, command);
  });

  ipcMain.handle(channels.clock, (event) => (roleOfSender(event) === null ? null : host.sign().clock));

  ipcMain.on(channels.watch, (event, word: unknown) => {
    const role = roleOfSender(event);
    if (role === null) return;
    if (word === 'open') watch(role, event);
    if (word === 'close') forget(event.sender.id);
    if (word === 'heard' || word === 'prints' || word === 'printed') onSign(event.sender.id, word);
  });

  ipcMain.handle(channels.shell, async (event, message: unknown): Promise<Reply> => {
    const role = roleOfSender(event);
    if (role === null) return strange;
    if (role !== 'console') return refuse('This page may not do that.');
    const command = readShellCommand(message);
    return 'ok' in command ? command : obeyShell(command);
  });

  return {
    tellConsole: (message) => {
      for (const window of BrowserWindow.getAllWindows()) {
        if (!window.isDestroyed() && roleOf(window.webContents.id) === 'console') window.webContents.send(channels.shell, message);
      }
    },
    forget,
    close: () => {
      for (const channel of [channels.send, channels.clock, channels.shell]) ipcMain.removeHandler(channel);
      for (const page of [...watches.keys()]) forget(page);
    },
  };
};

const readCommand = (message: unknown): Command | Reply => {
  const content = readText(message);
  if ('reply' in content) return content.reply;
  return commandSchema.safeParse(content.value).data ?? refuse('The program does not know this command. Load the page once more.');
};

const readShellCommand = (message: unknown): ShellCommand | Reply => {
  const content = readText(message);
  if ('reply' in content) return content.reply;
  return shellCommandSchema.safeParse(content.value).data ?? refuse('The program does not know this command. Load the page once more.');
};

/** Commands travel as text, so that their size is known before anything is read. */
const readText = (message: unknown): { readonly value: unknown } | { readonly reply: Reply } => {
  if (typeof message !== 'string') return { reply: refuse('The program could not read this command.') };
  if (message.length > longestMessage) return { reply: refuse('This is far more than a command can be.') };
  try {
    return { value: JSON.parse(message) };
  } catch (error) {
    if (error instanceof SyntaxError) return { reply: refuse('The program could not read this command.') };
    throw error;
  }
};
