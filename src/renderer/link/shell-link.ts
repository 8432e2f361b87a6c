import type { Reply } from '../../core/contract.ts';
import { type ShellCommand, type ShellMessage, shellMessageSchema } from '../../core/shell-contract.ts';
import { message } from '../../core/words/message.ts';
import { pageBridge } from './bridge.ts';
import { readReply } from './read-message.ts';

/** The console's way to the window shell: displays, windows, files. */
export type ShellLink = {
  readonly ask: (command: ShellCommand) => Promise<Reply>;
  /** Calls back with every message of the shell; returns its own undo. */
  readonly watch: (onMessage: (message: ShellMessage) => void) => () => void;
};

/** The console's link to the window shell; null in a browser, which has none. */
export const createShellLink = (): ShellLink | null => {
  const bridge = pageBridge();
  if (bridge === undefined || !('askShell' in bridge)) return null;
  return {
    ask: async (command) =>
      readReply(await bridge.askShell(JSON.stringify(command))) ?? {
        ok: false,
        reason: message('The program behind this page did not answer.'),
      },
    watch: (onMessage) =>
      bridge.watchShell((message) => {
        const read = shellMessageSchema.safeParse(message);
        if (read.success) onMessage(read.data);
      }),
  };
};
