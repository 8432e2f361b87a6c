import { contextBridge, ipcRenderer } from 'electron';
import {
  bridgeName,
  type ConsoleBridge,
  channels,
  longestMessage,
  type ReceivingBridge,
  roleArgument,
  type SendingBridge,
} from '../core/bridge.ts';
import type { Role } from '../core/contract.ts';

const tooLong = { ok: false, reason: 'This is far more than a command can be.' } as const;

const ask = (channel: string, text: string): Promise<unknown> =>
  typeof text === 'string' && text.length <= longestMessage ? ipcRenderer.invoke(channel, text) : Promise.resolve(tooLong);

const listen = (channel: string, onMessage: (message: unknown) => void): (() => void) => {
  const listener = (_event: unknown, message: unknown): void => onMessage(message);
  ipcRenderer.on(channel, listener);
  return () => ipcRenderer.off(channel, listener);
};

/** Every sign of life is answered from here, on the page's own thread: a page that stands still does not answer. */
const watch = (onMessage: (message: unknown) => void): (() => void) => {
  const undo = listen(channels.watch, (message) => {
    ipcRenderer.send(channels.watch, 'heard');
    onMessage(message);
  });
  ipcRenderer.send(channels.watch, 'open');
  return () => {
    undo();
    ipcRenderer.send(channels.watch, 'close');
  };
};

const bridgeFor = (role: Role): ReceivingBridge | SendingBridge | ConsoleBridge => {
  const receiving: ReceivingBridge = { role, watch, askClock: () => ipcRenderer.invoke(channels.clock) };
  if (role === 'projection') return receiving;
  const sending: SendingBridge = { ...receiving, send: (command) => ask(channels.send, command) };
  if (role === 'sound') return sending;
  return { ...sending, askShell: (command) => ask(channels.shell, command), watchShell: (onMessage) => listen(channels.shell, onMessage) };
};

const roles: readonly Role[] = ['console', 'projection', 'sound'];
const named = process.argv.find((word) => word.startsWith(roleArgument))?.slice(roleArgument.length);
const role = roles.find((one) => one === named);

if (role !== undefined) {
  contextBridge.exposeInMainWorld(bridgeName, bridgeFor(role));
  window.addEventListener('beforeprint', () => ipcRenderer.send(channels.watch, 'prints'));
  window.addEventListener('afterprint', () => ipcRenderer.send(channels.watch, 'printed'));
}
