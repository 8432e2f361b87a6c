import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openSpeakingSocket } from '../../../../src/renderer/link/speaking-socket.ts';

/** A browser's connection, led by the test. */
class FakeSocket extends EventTarget {
  static readonly OPEN = 1;
  readyState = 0;
  readonly sent: string[] = [];
  readonly address: string;
  constructor(address: string | URL) {
    super();
    this.address = String(address);
    sockets.push(this);
  }
  send(words: string): void {
    this.sent.push(words);
  }
  close(): void {
    this.readyState = 3;
    this.dispatchEvent(new Event('close'));
  }
  open(): void {
    this.readyState = FakeSocket.OPEN;
  }
  hear(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

let sockets: FakeSocket[] = [];

beforeEach(() => {
  sockets = [];
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:4747' });
});
afterEach(() => vi.unstubAllGlobals());

const opened = () => {
  const speaking = openSpeakingSocket('/console/link/speak?page=one');
  const [socket] = sockets;
  if (!socket) throw new Error('no connection was opened');
  return { speaking, socket };
};

it('sends nothing before it is open, so that the command can go another way', () => {
  const { speaking, socket } = opened();
  expect(socket.address).toBe('ws://127.0.0.1:4747/console/link/speak?page=one');
  expect(speaking.send({ type: 'next' })).toBeUndefined();
  expect(socket.sent).toEqual([]);
});

it('gives each answer to the command that it belongs to, in whatever order they come', async () => {
  const { speaking, socket } = opened();
  socket.open();
  const first = speaking.send({ type: 'next' });
  const second = speaking.send({ type: 'hold' });
  expect(socket.sent.map((words) => JSON.parse(words))).toEqual([
    { number: 1, command: { type: 'next' } },
    { number: 2, command: { type: 'hold' } },
  ]);
  for (const noise of ['hm', 'null', '{"number":"1"}', 42]) socket.hear(noise);
  socket.hear('{"number":2,"reply":{"ok":true}}');
  socket.hear('{"number":1,"reply":{"ok":false,"reason":"not yet"}}');
  expect(await Promise.all([first, second])).toEqual([{ ok: false, reason: 'not yet' }, { ok: true }]);
});

it('a command whose connection breaks before the answer is told so', async () => {
  const { speaking, socket } = opened();
  socket.open();
  const answer = speaking.send({ type: 'next' });
  socket.close();
  await expect(answer).rejects.toThrow('broke');
});
