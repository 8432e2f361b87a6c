import { act, cleanup, render } from '@testing-library/react';
import { beforeEach, vi } from 'vitest';
import type { Command, Connection, HostLink, Reply, Snapshot } from '../../../src/core/contract.ts';
import type { Instant } from '../../../src/core/time.ts';
import type { ConsoleView } from '../../../src/core/views/console-view.ts';
import { ConsolePage } from '../../../src/renderer/console/console-page.tsx';
import type { ShellLink } from '../../../src/renderer/link/shell-link.ts';
import { createViewStore } from '../../../src/renderer/view-store.ts';

/** A host whose library says nothing; a test that needs one plays its own. */
beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ok: false, problems: ['This host has no library.'] })));
});

/** A link that a test plays on: it says what the host says, and keeps what the page sends. */
export type PlayedLink = {
  readonly link: HostLink<'console'>;
  readonly sent: Command[];
  show(view: ConsoleView): void;
  connect(connection: Connection): void;
  answer(reply: Reply): void;
};

export const createPlayedLink = (now: Instant, speed = 1): PlayedLink => {
  const snapshots = new Set<(snapshot: Snapshot<'console'>) => void>();
  const connections = new Set<(connection: Connection) => void>();
  const sent: Command[] = [];
  let seq = 0;
  let reply: Reply = { ok: true };
  return {
    sent,
    link: {
      async send(command) {
        sent.push(command);
        return reply;
      },
      watch(onSnapshot) {
        snapshots.add(onSnapshot);
        return () => snapshots.delete(onSnapshot);
      },
      watchConnection(onChange) {
        connections.add(onChange);
        return () => connections.delete(onChange);
      },
      now: () => now,
    },
    show(view) {
      seq += 1;
      for (const watcher of snapshots) watcher({ hostRun: 'test', seq, clock: { now, speed }, view });
    },
    connect(connection) {
      for (const watcher of connections) watcher(connection);
    },
    answer(next) {
      reply = next;
    },
  };
};

/** The console page over a played link, live and showing a view at an instant. */
export const showConsole = (
  view: ConsoleView,
  now: Instant,
  options: { readonly openRoom?: () => Promise<string | null>; readonly shell?: ShellLink } = {},
): PlayedLink => {
  cleanup();
  const played = createPlayedLink(now, view.rehearsal?.speed ?? 1);
  render(
    <ConsolePage
      link={played.link}
      store={createViewStore(played.link)}
      openRoom={options.openRoom ?? (async () => null)}
      shell={options.shell ?? null}
    />,
  );
  act(() => {
    played.connect('live');
    played.show(view);
  });
  return played;
};
