import type { AddressInfo } from 'node:net';
import { serve, type WebSocketServerLike } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { commandSchema, type Role } from '../../core/contract.ts';
import { libraryAddress } from '../../core/library/library-limits.ts';
import { directionOf } from '../../core/plan/text.ts';
import { largestSoundFile, soundFileTooLarge } from '../../core/sound-file.ts';
import { longestCommand } from '../../core/spoken-command.ts';
import { message } from '../../core/words/message.ts';
import type { Say } from '../../core/words/say.ts';
import { answerLibrary, largestLibraryQuestion, questionNotJson, questionTooLong, refusedQuestion } from '../host/library-question.ts';
import type { Log } from '../host/log.ts';
import { errorCode } from '../host/safe-write.ts';
import type { SessionHost } from '../host/session-host.ts';
import { createAttempts } from './attempts.ts';
import { gate, isLetIn, letIn, refusal, type ServerEnv, safetyHeaders } from './gate.ts';
import type { Keys, OpenPage } from './keys.ts';
import type { PageFile, PageFiles, PlanSounds } from './pages.ts';
import { findPicture } from './pictures.ts';
import { pieceOf } from './pieces.ts';
import { speakTo } from './speak.ts';
import type { Tokens } from './tokens.ts';
import { streamTo } from './watch-stream.ts';

/** What the server stands on. */
export type ServerParts = {
  /** Pages are given out without it; the first that asks for the session brings it up. */
  readonly host: () => SessionHost;
  readonly keys: Keys;
  readonly tokens: Tokens;
  readonly files: PageFiles;
  readonly sounds: PlanSounds;
  /** What a person is told who opens an address by hand, in the host’s language where it is up. */
  readonly say: () => Say;
  readonly log: Log;
  readonly monotonic: () => number;
};

/** A server that listens. */
export type Server = {
  /** Such as `http://127.0.0.1:4747`. */
  readonly address: string;
  readonly addressFor: (page: OpenPage) => string;
  readonly close: () => Promise<void>;
};

/** Listens on this machine alone; port 0 takes a free one. Gives one sentence when it cannot. */
export const startServer = (
  parts: ServerParts,
  port: number,
): Promise<{ readonly ok: true; readonly server: Server } | { readonly ok: false; readonly reason: string }> =>
  new Promise((settle) => {
    const sockets = new WebSocketServer({ noServer: true, maxPayload: longestCommand });
    const app = {
      fetch: createApp(parts).fetch,
      port,
      hostname: '127.0.0.1',
      ...(isServerOfSockets(sockets) ? { websocket: { server: sockets } } : {}),
    };
    const listening = serve(app, (info: AddressInfo) => {
      const address = `http://127.0.0.1:${info.port}`;
      const addressFor = (page: OpenPage) => openAddress(address, parts.keys, page);
      const close = () =>
        new Promise<void>((closed) => {
          listening.close(() => closed());
          for (const socket of sockets.clients) socket.terminate();
          if ('closeAllConnections' in listening) listening.closeAllConnections();
        });
      settle({ ok: true, server: { address, addressFor, close } });
    });
    listening.once('error', (error: Error) => settle({ ok: false, reason: whyNotListening(error, port) }));
  });

/** The two packages say the same thing of an option that is left out in two ways. */
const isServerOfSockets = (server: unknown): server is WebSocketServerLike => server instanceof WebSocketServer;

/** An address that opens a page once. */
export const openAddress = (address: string, keys: Keys, page: OpenPage): string => `${address}/open?key=${keys.make(page)}`;

const whyNotListening = (error: Error, port: number): string => {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is used by another program. Choose another one with --port, or --port 0 for any that is free.`;
    case 'EACCES':
      return `Port ${port} may not be used on this computer. Choose one above 1023 with --port.`;
    default:
      return `The program cannot listen on port ${port} of this computer. Choose another one with --port.`;
  }
};

const roles: readonly Role[] = ['console', 'projection', 'sound'];
const soundFileAddress = '/console/link/sound-file';
const pageRequestSchema = z.strictObject({ page: z.enum(['console', 'projection']) });
const howToGetIn = message('Open the address that the program printed when it started. Starting it once more prints fresh addresses.');
const usedAlready = message(
  'This address has been used already, or is not complete. Open the address that the program printed when it started. Starting it once more prints fresh addresses.',
);
const notLetIn = message(
  'This page is not let in any more. Open the address that the program printed when it started. Starting it once more prints fresh addresses.',
);
const nothingHere = message('There is nothing at this address.');

/** The routes. Exported for tests through `startServer` only: a request needs a real connection to be judged. */
const createApp = ({ host, keys, tokens, files, sounds, say, log, monotonic }: ServerParts): Hono<ServerEnv> => {
  const app = new Hono<ServerEnv>();
  const wrongKeys = createAttempts(20, 60_000, monotonic);
  const wrongTokens = createAttempts(600, 60_000, monotonic);

  app.use(gate);
  app.onError((error, c) => {
    log.line(`an answer failed: ${error.name} ${errorCode(error)}`);
    return refusal(c, 500, message('Something went wrong in the program. Try once more.'));
  });
  app.notFound((c) => refusal(c, 404, nothingHere));

  /* Browsers ask for a picture for their tab; without one here they would show a fault to whoever looks. */
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/', (c) => c.redirect('/console/', 303));
  app.get('/open', (c) => {
    if (wrongKeys.tooMany())
      return c.html(plainPage(message('Too many wrong addresses were tried. Wait a minute, then try once more.'), say()), 429);
    const page = keys.use(c.req.query('key') ?? '');
    if (page === null) {
      wrongKeys.failed();
      return c.html(plainPage(usedAlready, say()), 401);
    }
    letIn(c, page, tokens);
    return c.redirect(`/${page}/`, 303);
  });

  app.get('/assets/:name', async (c) => answer(c, await files.asset(c.req.param('name')), 'public, max-age=31536000, immutable'));
  app.get('/bells/:name', async (c) => answer(c, await files.bell(c.req.param('name')), 'no-cache'));
  /* Before the small limit of commands: a sound file and a practice are larger, and have their own. */
  app.post(
    soundFileAddress,
    bodyLimit({ maxSize: largestSoundFile, onError: (c) => c.json({ ok: false, reason: soundFileTooLarge(say()) }, 413) }),
    async (c) => {
      if (isLetIn(c, 'console', tokens, wrongTokens) !== 'yes') return refusal(c, 401, notLetIn);
      if (c.req.header('content-type') !== 'application/octet-stream') return refusal(c, 415, message('A sound file is sent as it is.'));
      return c.json(host().addSoundFile((c.req.query('name') ?? '').slice(0, 200), new Uint8Array(await c.req.arrayBuffer())));
    },
  );
  app.post(
    libraryAddress,
    bodyLimit({ maxSize: largestLibraryQuestion, onError: (c) => c.json(refusedQuestion(questionTooLong, say()), 413) }),
    async (c) => {
      if (isLetIn(c, 'console', tokens, wrongTokens) !== 'yes') return c.json(refusedQuestion(notLetIn, say()), 401);
      if (!isJson(c)) return c.json(refusedQuestion(questionNotJson, say()), 415);
      return c.json(await answerLibrary(host(), await c.req.text()));
    },
  );
  app.post(
    '*',
    bodyLimit({
      maxSize: longestCommand,
      onError: (c) => c.json({ ok: false, reason: message('This is far more than a command can be.') }, 413),
    }),
  );
  for (const role of roles) {
    app.get(`/${role}`, (c) => c.redirect(`/${role}/`, 303));
    app.get(`/${role}/`, async (c) => {
      if (isLetIn(c, role, tokens, wrongTokens) !== 'yes') return c.html(plainPage(howToGetIn, say()), 401);
      return answer(c, await files.page(role), 'no-store');
    });
    app.get(`/${role}/picture/:name`, async (c) => {
      if (role === 'sound' || isLetIn(c, role, tokens, wrongTokens) !== 'yes') return refusal(c, 401, howToGetIn);
      const picture = await findPicture(host().pictureFolders(), c.req.param('name'));
      if (!picture.ok) return refusal(c, picture.status, picture.reason);
      return answer(c, picture.file, 'no-cache');
    });
    app.use(`/${role}/link/*`, async (c, next) => {
      const is = isLetIn(c, role, tokens, wrongTokens);
      if (is === 'yes') return next();
      if (is === 'too many') return refusal(c, 429, message('Too many pages ask to be let in. Wait a minute.'));
      return refusal(c, 401, notLetIn);
    });
    app.use(`/${role}/file/*`, async (c, next) => (isLetIn(c, role, tokens, wrongTokens) === 'yes' ? next() : refusal(c, 401, notLetIn)));
    app.get(`/${role}/link/clock`, (c) => c.json(host().sign().clock));
    app.get(`/${role}/link/watch`, (c) => {
      streamTo(host(), role, pageName(c), c.env.outgoing, safetyHeaders);
      return RESPONSE_ALREADY_SENT;
    });
    if (role === 'console') app.get(`/${role}/link/speak`, speakTo(host, role, pageName, log));
    app.post(`/${role}/link/send`, async (c) => {
      const body = await readBody(c);
      if (!body.ok) return refusal(c, body.status, body.reason);
      const command = commandSchema.safeParse(body.value);
      if (!command.success) return refusal(c, 400, message('The program does not know this command. Load the page once more.'));
      return c.json(await host().send(role, command.data, pageName(c)));
    });
  }
  app.get('/sound/file/:plan/:name', async (c) => part(c, await sounds(c.req.param('plan'), c.req.param('name'))));
  app.post('/console/link/page', async (c) => {
    const body = await readBody(c);
    if (!body.ok) return refusal(c, body.status, body.reason);
    const wanted = pageRequestSchema.safeParse(body.value);
    if (!wanted.success) return refusal(c, 400, message('There is no such page.'));
    return c.json({ ok: true, address: openAddress(`http://${c.req.header('host')}`, keys, wanted.data.page) });
  });
  return app;
};

/** The name a page gave itself, so that the host knows which of two sound pages speaks. */
const pageName = (c: Context<ServerEnv>): string | null => c.req.query('page')?.slice(0, 64) ?? null;

type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 415; readonly reason: string };

const isJson = (c: Context<ServerEnv>): boolean => c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';

const readBody = async (c: Context<ServerEnv>): Promise<Body> => {
  if (!isJson(c)) return { ok: false, status: 415, reason: message('Commands are sent as JSON.') };
  try {
    return { ok: true, value: JSON.parse(await c.req.text()) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, status: 400, reason: message('The program could not read this command.') };
    throw error;
  }
};

const answer = (c: Context<ServerEnv>, file: PageFile | null, cache: string) => {
  if (file === null) return refusal(c, 404, nothingHere);
  c.header('Cache-Control', cache);
  c.header('Content-Type', file.type);
  return c.body(file.body);
};

/** A file, or the piece of it that a player asks for. */
const part = (c: Context<ServerEnv>, file: PageFile | null) => {
  if (file === null) return answer(c, null, 'no-cache');
  const { status, headers, body } = pieceOf(file, c.req.header('range') ?? null);
  if (status === 200) return answer(c, file, 'no-cache');
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  return body === null ? c.body(null, status) : c.body(body, status);
};

const plainPage = (sentence: string, say: Say): string =>
  `<!doctype html><html lang="${say.language}" dir="${directionOf(say.language)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Spiral Console</title><link rel="icon" href="data:,"><body><h1>Spiral Console</h1><p>${say(sentence)}</p></body></html>`;
