import type { Command } from '../../core/contract.ts';

/** A connection that stays open, for commands. */
export type SpeakingSocket = {
  /** The answer as it came, or undefined where the connection is not open: then nothing was sent. Rejects where the connection breaks before the answer. */
  readonly send: (command: Command) => Promise<unknown> | undefined;
  readonly close: () => void;
};

type Waiting = { readonly settle: (reply: unknown) => void; readonly fail: (reason: Error) => void };

/** Opens a connection for commands. It is not opened again by itself. */
export const openSpeakingSocket = (address: string): SpeakingSocket => {
  const socket = new WebSocket(new URL(address, location.origin.replace(/^http/, 'ws')));
  const waiting = new Map<number, Waiting>();
  let last = 0;

  socket.addEventListener('message', ({ data }) => {
    const answer = readAnswer(data);
    if (answer === null) return;
    waiting.get(answer.number)?.settle(answer.reply);
    waiting.delete(answer.number);
  });
  socket.addEventListener('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('the connection broke before the answer'));
    waiting.clear();
  });

  return {
    send: (command) => {
      if (socket.readyState !== WebSocket.OPEN) return undefined;
      last += 1;
      const number = last;
      const answer = new Promise<unknown>((settle, fail) => waiting.set(number, { settle, fail }));
      socket.send(JSON.stringify({ number, command }));
      return answer;
    },
    close: () => socket.close(),
  };
};

/** Null for what is no answer. */
const readAnswer = (data: unknown): { readonly number: number; readonly reply: unknown } | null => {
  if (typeof data !== 'string') return null;
  try {
    const answer: unknown = JSON.parse(data);
    if (typeof answer !== 'object' || answer === null || !('number' in answer) || typeof answer.number !== 'number') return null;
    return { number: answer.number, reply: 'reply' in answer ? answer.reply : undefined };
  } catch {
    return null;
  }
};
