import type { ReceivingBridge, SendingBridge } from '../../core/bridge.ts';
import { message } from '../../core/words/message.ts';
import type { Carrier } from './carrier.ts';

/** The window shell's own messages, through the one object that its preload put into the page. */
export const createIpcCarrier = (bridge: ReceivingBridge | SendingBridge): Carrier => ({
  open: (ears) =>
    bridge.watch((message) => {
      const { kind, content } = readWatchMessage(message);
      if (kind === 'snapshot') ears.snapshot(content);
      if (kind === 'alive') ears.alive(content);
    }),
  send: (command) =>
    'send' in bridge
      ? bridge.send(JSON.stringify(command))
      : Promise.resolve({ ok: false, reason: message('This page can only receive.') }),
  askClock: () => bridge.askClock(),
});

const readWatchMessage = (message: unknown): { readonly kind: unknown; readonly content: unknown } =>
  typeof message === 'object' && message !== null && 'kind' in message && 'message' in message
    ? { kind: message.kind, content: message.message }
    : { kind: undefined, content: undefined };
