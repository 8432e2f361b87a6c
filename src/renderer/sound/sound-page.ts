import type { Connection, HostLink, Snapshot } from '../../core/contract.ts';
import { between, type Instant, later, millis } from '../../core/time.ts';
import type { OutputReport, SoundReport } from '../../core/views/sound-view.ts';
import type { BellPlayer, BellPlayerEvents } from './bell-player.ts';
import type { Output } from './output.ts';
import { type Act, planStrikes } from './plan-strikes.ts';
import { type Ledger, readLedger, withKnown, withRung, writeLedger } from './strike-ledger.ts';
import type { TrackPlayer } from './track-player.ts';

/** What a sound page is made of. */
export type SoundPageDependencies = {
  readonly link: HostLink<'sound'>;
  readonly createPlayer: (events: BellPlayerEvents) => BellPlayer;
  readonly createOutput: (player: BellPlayer, onReport: (report: OutputReport) => void) => Output;
  readonly createTracks: (player: BellPlayer, onProblem: (problem: string | null) => void) => TrackPlayer;
  /** This computer's clock; it never goes back. */
  readonly here: () => Instant;
  /** Where the ledger survives a reload of the page. */
  readonly store: { readonly read: () => string | null; readonly write: (ledger: string) => void };
  /** Told at each change, to be shown when the page is looked at. */
  readonly onState: (state: SoundState) => void;
};

/** What the page says of itself: its report, or that another page rings the bells. */
export type SoundState = SoundReport | { readonly state: 'not owner' };

/** How often the plan is looked at: while strikes are ahead, and while one is near. Snapshots and the audio clock wake the page besides. */
const lookAgainAfter = 500;
const lookAgainWhenNear = 50;
const loadAgainAfter = 3000;

/** Makes the sound view true and reports what it did. */
export const createSoundPage = (dependencies: SoundPageDependencies): { gesture(): void; leave(): void; stop(): void } => {
  const { link, here, store, onState } = dependencies;
  let ledger: Ledger = readLedger(store.read(), here());
  let snapshot: Snapshot<'sound'> | undefined;
  let connection: Connection = 'connecting';
  let loaded: 'loading' | 'loaded' | { readonly reason: string } = 'loading';
  let said = '';
  let outputSaid: OutputReport | null = null;
  let trackProblem: string | null = null;
  let wake: ReturnType<typeof setTimeout> | undefined;
  let loadAgain: ReturnType<typeof setTimeout> | undefined;

  const keep = (next: Ledger): void => {
    if (next === ledger) return;
    ledger = next;
    store.write(writeLedger(ledger));
  };

  const noteBegun = (): void => {
    for (const { id, at } of player.takeBegun()) keep(withRung(ledger, id, hostInstant(at)));
  };

  const hostInstant = (at: Instant): Instant => later(link.now(), millis(between(here(), at) * (snapshot?.clock.speed ?? 1)));

  const look = (): void => {
    clearTimeout(wake);
    noteBegun();
    sayState();
    if (!snapshot) return;
    const { view, clock } = snapshot;
    if (view.owner && !player.isRunning()) player.resume();
    const ready = loaded === 'loaded' && player.isRunning() && connection === 'live';
    const plan = planStrikes(view, ledger, { host: link.now(), here: here(), speed: clock.speed, ready });
    const before = ledger;
    keep(plan.ledger);
    for (const one of plan.acts) act(one, before);
    player.keepTime();
    if (view.settings.primer) for (const entry of ledger) if (entry.state === 'planned' && entry.near) output.prime(entry.soundsAt);
    tracks.follow(view.owner && ready && clock.speed === 1 ? view.track : null, link.now(), view.settings.fade);
    const isNear = ledger.some((entry) => entry.state === 'planned' && entry.near);
    if (view.strikes.length > 0 || ledger.length > 0 || view.track !== null)
      wake = setTimeout(look, isNear ? lookAgainWhenNear : lookAgainAfter);
  };

  const act = (one: Act, before: Ledger): void => {
    switch (one.kind) {
      case 'plan':
        player.plan(one.strike, one.soundsAt);
        return;
      case 'cancel':
        if (!player.cancel(one.id)) keep([...ledger, ...before.filter((entry) => entry.id === one.id)]);
        return;
      case 'report':
        void report(one.id, one.at);
        return;
      default:
        one satisfies never;
    }
  };

  const report = async (strike: string, at: Instant): Promise<void> => {
    const reply = await link.send({ type: 'reportRung', strike, at });
    if (reply.ok) keep(withKnown(ledger, strike));
  };

  const state = (): SoundState => {
    if (snapshot?.view.owner === false) return { state: 'not owner' };
    if (loaded === 'loading') return { state: 'loading' };
    if (loaded !== 'loaded') return { state: 'failed', reason: loaded.reason };
    return { state: player.isRunning() ? 'ready' : 'needs gesture' };
  };

  /** Said once for each change, and again to a host that has started anew or comes back. */
  const sayState = (): void => {
    const now = state();
    const saying = JSON.stringify([now, connection, snapshot?.hostRun]);
    if (saying === said) return;
    said = saying;
    onState(now);
    if (now.state !== 'not owner' && connection === 'live' && snapshot) void link.send({ type: 'reportSound', report: now });
    sayOutput();
  };

  /** Where the sound goes; said by the page that owns it. */
  const sayOutput = (): void => {
    if (snapshot?.view.owner && connection === 'live' && outputSaid)
      void link.send({ type: 'reportOutput', label: outputSaid.label, problem: outputSaid.problem ?? trackProblem });
  };

  const load = async (): Promise<void> => {
    const reason = await player.load();
    loaded = reason === null ? 'loaded' : { reason };
    if (reason !== null) loadAgain = setTimeout(() => void load(), loadAgainAfter);
    look();
  };

  const player = dependencies.createPlayer({ onBegun: look, onStateChange: look });
  const output = dependencies.createOutput(player, (report) => {
    outputSaid = report;
    sayOutput();
  });

  const tracks = dependencies.createTracks(player, (problem) => {
    trackProblem = problem;
    sayOutput();
  });

  const undoWatch = link.watch((next) => {
    const before = snapshot?.view;
    snapshot = next;
    const fallsSilent = before !== undefined && (next.view.silences > before.silences || (before.owner && !next.view.owner));
    if (fallsSilent) player.silence(millis(next.view.settings.fade));
    output.apply({ ...next.view.settings, keepAlive: next.view.settings.keepAlive && next.view.owner });
    look();
  });
  const undoConnection = link.watchConnection((next) => {
    connection = next;
    look();
  });
  player.resume();
  sayState();
  void load();

  return {
    gesture: () => {
      if (!player.isRunning()) player.resume();
    },
    /** The page goes away: what has begun is rung, what has not may be planned again by the next load. */
    leave() {
      noteBegun();
      keep(ledger.filter((entry) => entry.state !== 'planned' || !player.cancel(entry.id)));
    },
    stop() {
      undoWatch();
      undoConnection();
      clearTimeout(wake);
      clearTimeout(loadAgain);
      output.stop();
      tracks.stop();
    },
  };
};
