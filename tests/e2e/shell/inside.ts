import type { Page } from '@playwright/test';
import { bridgeName, type ConsoleBridge } from '../../../src/core/bridge.ts';
import type { Command, Reply } from '../../../src/core/contract.ts';
import type { ShellCommand, ShellState } from '../../../src/core/shell-contract.ts';
import type { ConsoleView } from '../../../src/core/views/console-view.ts';

/** What the console is told at this moment. It listens beside the page, and never stops: to stop would end the page's own listening. */
export const viewIn = (console: Page): Promise<ConsoleView> =>
  console.evaluate(
    (name) =>
      new Promise<ConsoleView>((done) => {
        const host: ConsoleBridge = Reflect.get(window, name);
        host.watch((message) => {
          const { kind, message: snapshot } = message as { kind: string; message: { view: ConsoleView } };
          if (kind === 'snapshot') done(snapshot.view);
        });
      }),
    bridgeName,
  );

/** Where displays and windows stand, as the console is told. */
export const shellStateIn = (console: Page): Promise<ShellState> =>
  console.evaluate(
    (name) =>
      new Promise<ShellState>((done) => {
        const host: ConsoleBridge = Reflect.get(window, name);
        const stop = host.watchShell((message) => {
          const { kind, state } = message as { kind: string; state: ShellState };
          if (kind !== 'state') return;
          stop();
          done(state);
        });
        void host.askShell(JSON.stringify({ type: 'tellState' }));
      }),
    bridgeName,
  );

/** What a page is answered when it sends this text as it is; the type is for our own eyes. */
export const sendFrom = (page: Page, command: Command | object | string): Promise<Reply> =>
  page.evaluate(
    async ([name, text]) => {
      const host: ConsoleBridge = Reflect.get(window, name);
      return (await host.send(text)) as Reply;
    },
    [bridgeName, typeof command === 'string' ? command : JSON.stringify(command)] as const,
  );

/** Asks the window shell from the console. */
export const askShell = (console: Page, command: ShellCommand): Promise<Reply> =>
  console.evaluate(
    async ([name, text]) => {
      const host: ConsoleBridge = Reflect.get(window, name);
      return (await host.askShell(text)) as Reply;
    },
    [bridgeName, JSON.stringify(command)] as const,
  );
