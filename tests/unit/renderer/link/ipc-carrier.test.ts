import { expect, it } from 'vitest';
import { createIpcCarrier } from '../../../../src/renderer/link/ipc-carrier.ts';

/** The shell's end of a page's bridge. */
const bridge = () => {
  const ears = new Set<(message: unknown) => void>();
  const sent: string[] = [];
  return {
    sent,
    tell: (message: unknown) => ears.forEach((ear) => void ear(message)),
    receiving: {
      role: 'projection' as const,
      watch: (onMessage: (message: unknown) => void) => {
        ears.add(onMessage);
        return () => void ears.delete(onMessage);
      },
      askClock: async () => ({ now: 5, speed: 1 }),
    },
    send: async (text: string) => {
      sent.push(text);
      return { ok: true };
    },
  };
};

it('tells snapshots from signs of life, drops what is neither, and hears nothing after its undo', () => {
  const { tell, receiving } = bridge();
  const heard: unknown[] = [];
  const undo = createIpcCarrier(receiving).open({
    snapshot: (message) => heard.push(['snapshot', message]),
    alive: (message) => heard.push(['alive', message]),
    broken: () => heard.push('broken'),
  });
  for (const message of [{ kind: 'snapshot', message: 1 }, { kind: 'alive', message: 2 }, { kind: 'other', message: 3 }, null, 'snapshot'])
    tell(message);
  undo();
  tell({ kind: 'alive', message: 4 });
  expect(heard).toEqual([
    ['snapshot', 1],
    ['alive', 2],
  ]);
});

it('sends commands as text', async () => {
  const { receiving, send, sent } = bridge();
  expect(await createIpcCarrier({ ...receiving, send }).send({ type: 'next' })).toEqual({ ok: true });
  expect(sent).toEqual(['{"type":"next"}']);
});

it('sends nothing from a page that only receives', async () => {
  const { receiving, sent } = bridge();
  expect(await createIpcCarrier(receiving).send({ type: 'next' })).toEqual({ ok: false, reason: 'This page can only receive.' });
  expect(sent).toEqual([]);
});
