import { upgradeWebSocket } from '@hono/node-server';
import type { Context } from 'hono';
import type { Role } from '../../core/contract.ts';
import { readSpoken } from '../../core/spoken-command.ts';
import { faultLine, type Log } from '../host/log.ts';
import type { SessionHost } from '../host/session-host.ts';
import type { ServerEnv } from './gate.ts';

/**
 * Commands over a connection that stays open: a command then costs neither side a request of its own. Whoever gets here was let in as this role. What cannot be read ends
 * the connection, and the page goes on with requests; so does a fault, which is logged.
 */
export const speakTo = (host: () => SessionHost, role: Role, pageName: (c: Context<ServerEnv>) => string | null, log: Log) =>
  upgradeWebSocket((c) => {
    const page = pageName(c);
    return {
      onMessage: (event, socket) => {
        const spoken = typeof event.data === 'string' ? readSpoken(event.data) : null;
        if (spoken === null) {
          socket.close(1008);
          return;
        }
        const { number, command } = spoken;
        host()
          .send(role, command, page)
          .then((reply) => socket.send(JSON.stringify({ number, reply })))
          .catch((error: unknown) => {
            log.line(`an answer failed: ${error instanceof Error ? faultLine(error) : 'no error was given'}`);
            socket.close(1011);
          });
      },
    };
  });
