import type { ServerResponse } from 'node:http';
import type { Role } from '../../core/contract.ts';
import type { SessionHost } from '../host/session-host.ts';

/** More than this unread, in bytes, and the page is dropped: it comes back by itself and gets the present picture. */
const mostUnread = 4_000_000;

/** Sends a page everything it may see, as server-sent events, written straight to the connection. Returns once the page is gone. */
export const streamTo = <R extends Role>(
  host: SessionHost,
  role: R,
  page: string | null,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): void => {
  response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
  response.socket?.setNoDelay(true);
  const write = (event: string, message: unknown): void => {
    if (response.writableEnded || response.destroyed) return;
    /* Left alone, Node keeps the bytes until all else is done; uncorking hands them to the system at once. */
    response.socket?.cork();
    response.write(`event: ${event}\ndata: ${JSON.stringify(message)}\n\n`);
    response.socket?.uncork();
    if (response.writableLength > mostUnread) response.destroy();
  };
  const undo = host.watch(role, {
    page,
    onSnapshot: (snapshot) => write('snapshot', snapshot),
    onAlive: (sign) => write('alive', sign),
  });
  response.once('close', undo);
  response.once('error', undo);
};
