import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { freshFolder } from '../host/folder.ts';
import { serverIn } from './serving.ts';

type Wish = { readonly cookie?: string; readonly origin?: string | undefined; readonly path?: string };

const served = async () => {
  const { server, enter } = await serverIn(freshFolder());
  const { cookie } = await enter('console');
  /** Opens a connection; gives the status of the refusal instead where there is one. */
  const speak = async (wish: Wish = {}): Promise<WebSocket | number> => {
    const { cookie: own = cookie, path = '/console/link/speak?page=one' } = wish;
    const origin = 'origin' in wish ? wish.origin : server.address;
    const socket = new WebSocket(server.address.replace('http', 'ws') + path, {
      headers: { cookie: own, ...(origin === undefined ? {} : { origin }) },
    });
    onTestFinished(() => socket.terminate());
    const refused = once(socket, 'unexpected-response').then(([, response]) => Number(response.statusCode));
    return Promise.race([once(socket, 'open').then(() => socket), refused]);
  };
  const open = async (): Promise<WebSocket> => {
    const socket = await speak();
    if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
    return socket;
  };
  return { server, enter, speak, open };
};

const answerTo = async (socket: WebSocket, words: string): Promise<unknown> => {
  socket.send(words);
  const [data] = await once(socket, 'message');
  return JSON.parse(String(data));
};

it('a command is obeyed, and its answer comes back under its number', async () => {
  const socket = await (await served()).open();
  expect(await answerTo(socket, JSON.stringify({ number: 7, command: { type: 'start', when: 'now' } }))).toEqual({
    number: 7,
    reply: { ok: true },
  });
  expect(await answerTo(socket, JSON.stringify({ number: 8, command: { type: 'start', when: 'now' } }))).toEqual({
    number: 8,
    reply: { ok: false, reason: 'It has begun already.' },
  });
});

it.each([
  ['nothing that can be read', 'hm'],
  ['a command that nobody knows', JSON.stringify({ number: 1, command: { type: 'explode' } })],
  ['a field too many', JSON.stringify({ number: 1, command: { type: 'next' }, role: 'console' })],
  ['more than a command can be', JSON.stringify({ number: 1, command: { type: 'jump', segment: 'x'.repeat(70_000) } })],
])('%s ends the connection, and nothing happens', async (_, words) => {
  const socket = await (await served()).open();
  const ended = once(socket, 'close');
  socket.send(words);
  expect(Number((await ended)[0])).toBeGreaterThan(1000);
});

it('whoever has no cookie, comes from elsewhere, does not say from where, or is another page, is refused', async () => {
  const { speak, enter } = await served();
  const room = (await enter('projection')).cookie;
  expect(await speak({ cookie: 'spiral-console=guess' })).toBe(401);
  expect(await speak({ cookie: room.replace('spiral-projection', 'spiral-console') })).toBe(401);
  expect(await speak({ origin: 'http://elsewhere.example' })).toBe(403);
  expect(await speak({ origin: undefined })).toBe(403);
  expect(await speak({ path: '/projection/link/speak', cookie: room })).toBe(404);
});

it('the program ends although a console still speaks', async () => {
  const { server, open } = await served();
  const socket = await open();
  const ended = once(socket, 'close');
  await server.close();
  await ended;
});
