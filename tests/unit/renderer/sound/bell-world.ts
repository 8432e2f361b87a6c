import { act, catchUp } from '../../../../src/core/session/act.ts';
import { putAwayFacts } from '../../../../src/core/session/day-bell.ts';
import { nextDue } from '../../../../src/core/session/due.ts';
import { evolve, newSession, withDayBells } from '../../../../src/core/session/evolve.ts';
import type { RunPlan } from '../../../../src/core/session/run-plan.ts';
import type { Fact, Rules, Session, SessionCommand } from '../../../../src/core/session/session.ts';
import { type Instant, instant } from '../../../../src/core/time.ts';
import { nearStrikes, soundView, type TookOver } from '../../../../src/core/views/build-sound-view.ts';
import { soundDefaults } from '../../../../src/core/views/sound-settings.ts';
import type { SoundView } from '../../../../src/core/views/sound-view.ts';
import { advanceClock, type ClockState } from '../../../../src/main/host/clock.ts';
import type { Watcher } from '../../../../src/main/host/publish.ts';
import { createSoundOwners } from '../../../../src/main/host/sound-owners.ts';
import { planStrikes } from '../../../../src/renderer/sound/plan-strikes.ts';
import { type Ledger, readLedger, withKnown, withRung, writeLedger } from '../../../../src/renderer/sound/strike-ledger.ts';

/** A strike that left a loudspeaker. */
export type Sounding = { readonly id: string; readonly page: string };

/** How long a page that no longer hears the host believes in what it knew (link/staleness). */
const staleAfter = 2800;
/** The timers of a covered page fire once a minute; the audio clock and messages wake it besides. */
const looksEvery = 60_000;

type Page = {
  readonly name: string;
  watcher: Watcher<'sound'> | null;
  ledger: Ledger;
  stored: string | null;
  view: SoundView | null;
  /** The host’s clock less this page’s, as it was last told. */
  offset: number;
  heardAt: number;
  isOpen: boolean;
  /** On the audio clock: which strike leaves the loudspeaker when. */
  planned: Map<string, number>;
  begun: { readonly id: string; readonly at: number }[];
  lookedAt: number;
};

/**
 * A host and its sound pages without timers, browser or loudspeaker: the engine, the rule of ownership, the pages’ planning and ledgers are the real
 * ones; time is moved by hand. Real time here is the machine’s monotonic counter, which also drives the audio clocks.
 */
export const createBellWorld = (run: RunPlan, rules: Rules, startsAt: Instant, dayBells: boolean) => {
  let real = 0;
  let wall = Number(startsAt);
  let clock: ClockState = { wall, monotonic: real, now: startsAt };
  let session: Session = dayBells ? withDayBells(newSession(), startsAt) : newSession();
  let near: readonly string[] = [];
  let tookOver: TookOver | null = null;
  let told = '';
  const facts: Fact[] = [];
  const soundings: Sounding[] = [];
  const owners = createSoundOwners();
  const pages: Page[] = ['one', 'two'].map((name) => ({
    name,
    watcher: null,
    ledger: [],
    stored: null,
    view: null,
    offset: 0,
    heardAt: 0,
    isOpen: false,
    planned: new Map(),
    begun: [],
    lookedAt: 0,
  }));

  const take = (more: readonly Fact[]): void => {
    facts.push(...more);
  };

  /** Reads the host’s clock as the live session does: a clock that was set back moves the session. */
  const readClock = (): Instant => {
    const next = advanceClock(clock, wall, real);
    clock = next.state;
    if (next.jump?.kind === 'moved') {
      const moved: Fact = { type: 'clockMoved', at: clock.now, by: next.jump.by };
      take([moved]);
      session = evolve(run, session, moved);
    }
    return clock.now;
  };

  const watching = (): readonly Watcher<'sound'>[] => pages.flatMap(({ watcher }) => watcher ?? []);

  const tell = (): void => {
    const settled = owners.settle(watching(), real);
    if (settled === 'gone') near = nearStrikes(run, session, rules, clock.now, 1);
    if (settled === 'taken over') tookOver = { at: clock.now, near };
    const key = JSON.stringify([
      session.pending,
      session.silences,
      session.bellsQuiet,
      session.phase,
      tookOver,
      settled,
      watching().map(({ page }) => page),
    ]);
    const isNew = key !== told;
    told = key;
    for (const page of pages) {
      if (!page.watcher) continue;
      page.offset = clock.now - real;
      page.heardAt = real;
      if (!isNew && page.view !== null) continue;
      page.view = soundView({ run, session, rules, owner: page.watcher === owners.owner(), tookOver, settings: soundDefaults });
      look(page);
    }
  };

  const wake = (): void => {
    const now = readClock();
    const step = catchUp(run, session, now, rules);
    session = step.session;
    take(step.facts);
    tell();
  };

  const command = (one: SessionCommand): boolean => {
    const now = readClock();
    const step = act(run, session, one, now, rules);
    session = step.session;
    take(step.facts);
    tell();
    return step.reply.ok;
  };

  const keep = (page: Page, ledger: Ledger): void => {
    page.ledger = ledger;
    page.stored = writeLedger(ledger);
  };

  const hear = (page: Page): void => {
    for (const { id, at } of page.begun) keep(page, withRung(page.ledger, id, instant(at + page.offset)));
    page.begun = [];
  };

  const look = (page: Page): void => {
    if (!page.isOpen || page.view === null) return;
    page.lookedAt = real;
    hear(page);
    const here = instant(real);
    const ready = real - page.heardAt < staleAfter;
    const plan = planStrikes(page.view, page.ledger, { host: instant(real + page.offset), here, speed: 1, ready });
    const before = page.ledger;
    keep(page, plan.ledger);
    for (const one of plan.acts) {
      if (one.kind === 'plan') page.planned.set(one.strike.id, Math.max(real, one.soundsAt));
      else if (one.kind === 'cancel') {
        const at = page.planned.get(one.id);
        if (at !== undefined && at <= real) keep(page, [...page.ledger, ...before.filter(({ id }) => id === one.id)]);
        else page.planned.delete(one.id);
      }
    }
    /* A report goes out at once and is answered later: whatever comes of it comes after this look. */
    for (const one of plan.acts)
      if (one.kind === 'report' && page.watcher && command({ type: 'reportRung', strike: one.id, at: one.at }))
        keep(page, withKnown(page.ledger, one.id));
    sound(page);
  };

  /** Lets the loudspeaker sound what is due on the audio clock by now. */
  const sound = (page: Page): void => {
    const due = [...page.planned].filter(([, at]) => at <= real);
    for (const [id, at] of due) {
      page.planned.delete(id);
      page.begun.push({ id, at });
      soundings.push({ id, page: page.name });
    }
    if (due.length > 0) look(page);
  };

  const nextMoment = (end: number): number => {
    let next = end;
    const due = nextDue(run, session, rules);
    if (due !== null) next = Math.min(next, real + Math.max(0, due - clock.now));
    for (const page of pages) {
      if (!page.isOpen) continue;
      for (const at of page.planned.values()) next = Math.min(next, Math.max(real, at));
      if (page.view !== null && page.view.strikes.length > 0) next = Math.min(next, page.lookedAt + looksEvery);
      if (!page.watcher) next = Math.min(next, Math.max(real, page.heardAt + staleAfter) === real ? end : page.heardAt + staleAfter);
    }
    return next;
  };

  const pass = (length: number): void => {
    const end = real + length;
    let rounds = 0;
    while (real < end && rounds < 500) {
      const next = Math.max(real + 1, nextMoment(end));
      wall += next - real;
      real = next;
      rounds += 1;
      for (const page of pages) if (page.isOpen) sound(page);
      wake();
      for (const page of pages) if (page.isOpen && (real - page.lookedAt >= looksEvery || real - page.heardAt >= staleAfter)) look(page);
    }
  };

  const join = (page: Page): void => {
    page.watcher = { page: page.name, onSnapshot: () => undefined, onAlive: () => undefined };
    page.view = null;
    tell();
  };

  const leave = (page: Page): void => {
    page.watcher = null;
    tell();
  };

  const open = (page: Page): void => {
    page.isOpen = true;
    page.ledger = readLedger(page.stored, instant(real));
    page.planned = new Map();
    page.begun = [];
    page.lookedAt = real;
    join(page);
  };

  /** `calm`: the page says farewell; else it is gone from one moment to the next. */
  const close = (page: Page, calm: boolean): void => {
    if (calm) {
      hear(page);
      keep(
        page,
        page.ledger.filter((entry) => entry.state !== 'planned' || (page.planned.get(entry.id) ?? Number.POSITIVE_INFINITY) <= real),
      );
    }
    page.isOpen = false;
    page.planned = new Map();
    leave(page);
  };

  const pageAt = (place: number): Page => {
    const page = pages[place];
    if (!page) throw new Error('there are two pages');
    return page;
  };

  return {
    facts,
    soundings,
    session: () => session,
    now: () => clock.now,
    command,
    pass,
    /** The machine sleeps, or its clock is set ahead; the host wakes up to a second after the loudspeaker. */
    skip: (length: number, wakesAfter: number) => {
      wall += length;
      for (const page of pages) if (page.isOpen) sound(page);
      real += wakesAfter;
      wall += wakesAfter;
      for (const page of pages) if (page.isOpen) sound(page);
      wake();
    },
    setBack: (length: number) => {
      wall -= length;
      wake();
    },
    open: (place: number) => {
      const page = pageAt(place);
      if (!page.isOpen) open(page);
      else if (!page.watcher) join(page);
    },
    close: (place: number, calm: boolean) => {
      const page = pageAt(place);
      if (page.isOpen) close(page, calm);
    },
    /** The connection breaks while the page lives on. */
    cut: (place: number) => {
      const page = pageAt(place);
      if (page.watcher) leave(page);
    },
    /** Puts the session away, as the host does before another one. */
    putAway: () => {
      const now = readClock();
      const last = putAwayFacts([...session.pending, ...session.asked], now);
      take(last);
      session = last.reduce((state, fact) => evolve(run, state, fact), session);
    },
  };
};
