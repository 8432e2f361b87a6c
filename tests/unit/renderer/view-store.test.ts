import { describe, expect, it } from 'vitest';
import type { Connection, HostLink, Snapshot } from '../../../src/core/contract.ts';
import { instant } from '../../../src/core/time.ts';
import { soundDefaults } from '../../../src/core/views/sound-settings.ts';
import { createViewStore } from '../../../src/renderer/view-store.ts';

const setUp = () => {
  const told: { snapshot?: (snapshot: Snapshot<'sound'>) => void; connection?: (connection: Connection) => void } = {};
  let watching = 0;
  const until = (): (() => void) => {
    watching += 1;
    return () => {
      watching -= 1;
    };
  };
  const link: HostLink<'sound'> = {
    send: async () => ({ ok: true }),
    watch(onSnapshot) {
      told.snapshot = onSnapshot;
      return until();
    },
    watchConnection(onChange) {
      told.connection = onChange;
      return until();
    },
    now: () => instant(5000),
  };
  const show = (silences: number, speed = 1): void =>
    told.snapshot?.({
      hostRun: 'a',
      seq: 1,
      clock: { now: instant(0), speed },
      view: { owner: true, strikes: [], silences, settings: soundDefaults, track: null },
    });
  const order: string[] = [];
  return {
    order,
    store: createViewStore(link, () => order.push('prepared')),
    show,
    connect: (connection: Connection) => told.connection?.(connection),
    watching: () => watching,
  };
};

describe('the view store', () => {
  it('knows nothing before the host has spoken', () => {
    const { store } = setUp();
    expect([store.read().view, store.read().connection]).toEqual([null, 'connecting']);
  });

  it('tells its listeners of each view and of the connection', () => {
    const { store, show, connect } = setUp();
    let changes = 0;
    store.subscribe(() => {
      changes += 1;
    });
    show(1);
    connect('live');
    connect('live');
    expect(changes).toBe(2);
    expect([store.read().view?.silences, store.read().connection]).toEqual([1, 'live']);
  });

  it('prepares for a view before it tells of it', () => {
    const { store, show, order } = setUp();
    store.subscribe(() => order.push('told'));
    show(1);
    expect(order).toEqual(['prepared', 'told']);
  });

  it('gives the same clock until the speed changes', () => {
    const { store, show } = setUp();
    store.subscribe(() => undefined);
    const before = store.read().clock;
    show(1);
    expect(store.read().clock).toBe(before);
    show(1, 60);
    expect(store.read().clock).not.toBe(before);
    expect([store.read().clock.speed, store.read().clock.now()]).toEqual([60, 5000]);
  });

  it('watches only while somebody listens', () => {
    const { store, watching } = setUp();
    const undo = [store.subscribe(() => undefined), store.subscribe(() => undefined)];
    expect(watching()).toBe(2);
    for (const each of undo) each();
    expect(watching()).toBe(0);
  });
});
