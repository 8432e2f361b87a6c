import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Role } from '../../core/contract.ts';
import { message } from '../../core/words/message.ts';
import type { Attempts } from './attempts.ts';
import type { OpenPage } from './keys.ts';
import { type Tokens, tokenLife } from './tokens.ts';

/** What every handler knows of a request. */
export type ServerEnv = { readonly Bindings: HttpBindings };

/** Sent with every answer. Pages may use what this server gives them and nothing else. */
export const safetyHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;

/** A sentence as the link's answer: the same form as a refused command. Plain English, which the page says in its own language. */
export const refusal = (c: Context<ServerEnv>, status: 400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503, reason: string) =>
  c.json({ ok: false, reason }, status);

/** Lets through only what this machine asks of this server: the name in Host is ours, and no other site is behind the request. */
export const gate: MiddlewareHandler<ServerEnv> = async (c, next) => {
  for (const [name, value] of Object.entries(safetyHeaders)) c.header(name, value);
  const host = c.req.header('host') ?? '';
  const port = c.env.incoming.socket.localPort;
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(host))
    return refusal(c, 421, message('This address does not belong to Spiral Console.'));
  const origin = c.req.header('origin');
  const isForeign = origin !== undefined && origin !== `http://${host}`;
  const isAct = c.req.method === 'POST' || c.req.header('upgrade') !== undefined;
  if (isForeign || (origin === undefined && isAct)) return refusal(c, 403, message('Only pages of Spiral Console may ask this.'));
  const site = c.req.header('sec-fetch-site');
  const isEmbedded = site !== undefined && !['same-origin', 'none'].includes(site) && c.req.header('sec-fetch-mode') !== 'navigate';
  if (isEmbedded) return refusal(c, 403, message('Only pages of Spiral Console may ask this.'));
  return next();
};

const cookieOf: Readonly<Record<Role, string>> = {
  console: 'spiral-console',
  projection: 'spiral-projection',
  sound: 'spiral-sound',
};

/** Lets a browser in to a page; with the console comes its sound. */
export const letIn = (c: Context<ServerEnv>, page: OpenPage, tokens: Tokens): void => {
  const roles: readonly Role[] = page === 'console' ? ['console', 'sound'] : [page];
  for (const { role, token } of tokens.make(roles)) {
    setCookie(c, cookieOf[role], token, { path: `/${role}`, httpOnly: true, sameSite: 'Strict', maxAge: tokenLife });
  }
};

/** Whether a request carries the cookie of the role that its path names. */
export const isLetIn = (c: Context<ServerEnv>, role: Role, tokens: Tokens, attempts: Attempts): 'yes' | 'no' | 'too many' => {
  const token = getCookie(c, cookieOf[role]);
  if (token !== undefined && tokens.roleOf(token) === role) return 'yes';
  if (attempts.tooMany()) return 'too many';
  attempts.failed();
  return 'no';
};
