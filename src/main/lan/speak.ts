import { upgradeWebSocket } from '@hono/node-server';
import type { Context } from 'hono';
import type { Role } from '../../core/contract.ts';
import { readSpoken } from '../../core/spoken-command.ts';
import type { SessionHost } from '../host/session-host.ts';
import type { ServerEnv } from './gate.ts';

/**
 * Commands over a connection that stays open: a command then costs neither side a request of its own. Whoever gets here was let in as this role. What cannot be read ends the
 * connection, and the page goes on with requests.
 */
export const speakTo = (host: () => SessionHost, role: Role, pageName: (c: Context<ServerEnv>) => string | null) =>
  upgradeWebSocket((c) => {
    const page = pageName(c);
    return {
      onMessage: (event, socket) => {
        const spoken = typeof event.data === 'string' ? readSpoken(event.data) : null;
        if (spoken === null) {
          socket.close(1008);
          return;
        }
        void host()
          .send(role, spoken.command, page)
          .then((reply) => socket.send(JSON.stringify({ number: spoken.number, reply })));
      },
    };
  });
