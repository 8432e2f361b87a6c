import { EventEmitter } from 'node:events';
import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';

type Answer = (event: IpcMainInvokeEvent, ...words: unknown[]) => unknown;

/** The main process's ear; each page has one of its own too, which is asked first. */
export class StandInIpc extends EventEmitter {
  private readonly handlers = new Map<string, Answer>();

  handle(channel: string, answer: Answer): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, answer);
  }
  handleOnce(channel: string, answer: Answer): void {
    this.handle(channel, (event, ...words) => {
      this.removeHandler(channel);
      return answer(event, ...words);
    });
  }
  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  /** The answer to an invocation; undefined when nobody handles the channel. */
  answering(channel: string): Answer | undefined {
    return this.handlers.get(channel);
  }
  hear(event: IpcMainEvent, channel: string, words: readonly unknown[]): void {
    this.emit(channel, event, ...words);
  }
}

export const ipcMain = new StandInIpc();
