import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Command, Connection, HostLink, Snapshot } from '../../../../src/core/contract.ts';
import { type Instant, instant, later, seconds } from '../../../../src/core/time.ts';
import { type SoundSettings, soundDefaults } from '../../../../src/core/views/sound-settings.ts';
import type { OutputReport, SoundStrike, SoundTrack, SoundView } from '../../../../src/core/views/sound-view.ts';
import type { BellPlayer, BellPlayerEvents } from '../../../../src/renderer/sound/bell-player.ts';
import { createSoundPage, type SoundState } from '../../../../src/renderer/sound/sound-page.ts';

const begin = instant(1_000_000);
const strike = (id: string, due: number): SoundStrike => ({ id, due: later(begin, seconds(due)), sound: 'bell', strikes: 1 });

/** A page with a host and an audio clock of our own; time is moved by hand. */
const createRoom = ({ running = true, problem = null as string | null, stored = null as string | null } = {}) => {
  const sent: Command[] = [];
  const heard: string[] = [];
  const states: SoundState[] = [];
  const planned = new Map<string, Instant>();
  let now = begin;
  let seq = 0;
  let kept = stored;
  let begun: { id: string; at: Instant }[] = [];
  const applied: SoundSettings[] = [];
  const primed: Instant[] = [];
  const followed: (SoundTrack | null)[] = [];
  let trackProblem: (problem: string | null) => void = () => undefined;
  let report: (report: OutputReport) => void = () => undefined;
  let events: BellPlayerEvents = { onBegun: () => undefined, onStateChange: () => undefined };
  let onSnapshot: (snapshot: Snapshot<'sound'>) => void = () => undefined;
  let onConnection: (connection: Connection) => void = () => undefined;

  const link: HostLink<'sound'> = {
    send: async (command) => {
      sent.push(command);
      return { ok: true };
    },
    watch: (watcher) => {
      onSnapshot = watcher;
      return () => undefined;
    },
    watchConnection: (watcher) => {
      onConnection = watcher;
      return () => undefined;
    },
    now: () => now,
  };
  const player: BellPlayer = {
    load: async () => {
      heard.push('load');
      return problem;
    },
    isRunning: () => running,
    resume: () => heard.push('resume'),
    plan: (one, soundsAt) => planned.set(one.id, soundsAt),
    keepTime: () => undefined,
    cancel: (id) => !begun.some((one) => one.id === id) && (planned.delete(id) || true),
    takeBegun: () => {
      const taken = begun;
      begun = [];
      return taken;
    },
    silence: (over) => heard.push(`silence over ${over}`),
    way: null,
  };
  const page = createSoundPage({
    link,
    createPlayer: (given) => {
      events = given;
      return player;
    },
    createOutput: (_, onReport) => {
      report = onReport;
      return { apply: (settings) => void applied.push(settings), prime: (until) => void primed.push(until), stop: () => undefined };
    },
    createTracks: (_, onProblem) => {
      trackProblem = onProblem;
      return { follow: (track) => void followed.push(track), stop: () => undefined };
    },
    here: () => now,
    store: {
      read: () => kept,
      write: (ledger) => {
        kept = ledger;
      },
    },
    onState: (state) => states.push(state),
  });
  return {
    page,
    sent,
    applied,
    primed,
    followed,
    sayTrack: (problem: string | null) => trackProblem(problem),
    sayOutput: (said: OutputReport) => report(said),
    heard,
    states,
    planned,
    kept: () => kept,
    show: (view: Partial<SoundView>) => {
      seq += 1;
      onSnapshot({
        hostRun: 'one',
        seq,
        clock: { now, speed: 1 },
        view: { owner: true, strikes: [], silences: 0, settings: soundDefaults, track: null, ...view },
      });
    },
    connect: (connection: Connection) => onConnection(connection),
    /** The browser lets sound through, or takes it away. */
    setRunning: (next: boolean) => {
      running = next;
      events.onStateChange();
    },
    /** Time goes on, and the audio clock with it. */
    pass: (length: number) => {
      now = later(now, seconds(length));
      for (const [id, soundsAt] of planned)
        if (soundsAt <= now) {
          planned.delete(id);
          begun.push({ id, at: soundsAt });
        }
      if (begun.length > 0) events.onBegun();
    },
  };
};

const ready = async (options: Parameters<typeof createRoom>[0] = {}) => {
  const room = createRoom(options);
  room.connect('live');
  await vi.advanceTimersByTimeAsync(0);
  return room;
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('rings a strike at its instant and reports that instant once', async () => {
  const room = await ready();
  room.show({ strikes: [strike('a', 2)] });
  expect([...room.planned]).toEqual([['a', later(begin, seconds(2))]]);
  room.pass(2.02);
  room.show({ strikes: [strike('a', 2)] });
  room.show({ strikes: [] });
  expect(room.sent.filter((command) => command.type === 'reportRung')).toEqual([{ type: 'reportRung', strike: 'a', at: begin + 2000 }]);
});

it('takes a strike off the audio clock when it goes from the view, when the host falls silent and when sound is taken away', async () => {
  const room = await ready();
  const strikes = [strike('a', 2)];
  room.show({ strikes });
  room.show({ strikes: [] });
  expect(room.planned.size).toBe(0);
  room.show({ strikes });
  room.connect('lost');
  expect(room.planned.size).toBe(0);
  room.connect('live');
  expect(room.planned.size).toBe(1);
  room.setRunning(false);
  expect(room.planned.size).toBe(0);
});

it('lets what sounds fade when silences grow and when another page becomes the owner', async () => {
  const room = await ready();
  room.show({ silences: 3 });
  room.show({ silences: 3 });
  expect(room.heard.filter((what) => what.startsWith('silence'))).toEqual([]);
  room.show({ silences: 4 });
  expect(room.heard.filter((what) => what.startsWith('silence'))).toHaveLength(1);
  room.show({ silences: 4, owner: false });
  expect(room.heard.filter((what) => what.startsWith('silence'))).toHaveLength(2);
});

it('says when it needs a gesture, and that it is ready after one', async () => {
  const room = await ready({ running: false });
  room.show({});
  room.page.gesture();
  room.setRunning(true);
  const said = room.sent.flatMap((command) => (command.type === 'reportSound' ? command.report.state : []));
  expect(said).toEqual(['needs gesture', 'ready']);
  expect(room.heard).toContain('resume');
});

it('says in a sentence when a bell cannot be loaded, and tries again', async () => {
  const room = await ready({ problem: 'The sound of the bowl could not be loaded.' });
  room.show({});
  expect(room.states.at(-1)).toEqual({ state: 'failed', reason: 'The sound of the bowl could not be loaded.' });
  await vi.advanceTimersByTimeAsync(3100);
  expect(room.heard.filter((what) => what === 'load')).toHaveLength(2);
});

it('does not ring again after a reload what it has rung', async () => {
  const before = await ready();
  before.show({ strikes: [strike('a', 2), strike('b', 2.2)] });
  before.pass(2.1);
  before.page.leave();
  before.page.stop();
  const after = await ready({ stored: before.kept() });
  after.show({ strikes: [strike('a', 2), strike('b', 2.2)] });
  expect([...after.planned.keys()]).toEqual(['b']);
});

it('says nothing to the host and rings nothing while it is not the owner', async () => {
  const room = await ready();
  room.show({ owner: false, strikes: [strike('a', 1)] });
  expect(room.states.at(-1)).toEqual({ state: 'not owner' });
  expect([room.sent, room.planned.size]).toEqual([[], 0]);
});
