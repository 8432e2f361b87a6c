import type { Cue } from '../patterns/segment.ts';
import { type Instant, instant, later, millis, noTime } from '../time.ts';
import type { RunPlan } from './run-plan.ts';
import type { Fact, Session, Strike, StrikeOutcome, Visit } from './session.ts';
import { cueDueAt, endsAt, type Running, segmentAt } from './where.ts';

/** A session in which nothing has happened: it waits for the first day. */
export const newSession = (): Session => ({
  phase: { kind: 'waiting', day: 0 },
  visit: 0,
  visits: [],
  screen: 'picture',
  frozen: null,
  bellsQuiet: false,
  pending: [],
  outcomes: [],
  silences: 0,
  handBells: 0,
  handBellAt: null,
  dayBellsFrom: null,
  dayBellsDone: 0,
  asked: [],
  answered: [],
  roomCheck: null,
});

/** The session with the day bells that are due from an instant on. */
export const withDayBells = (session: Session, from: Instant): Session => ({ ...session, dayBellsFrom: from });

/** The session after a fact. Pure; the only way in which a session changes. Refuses (throws) facts about segments the plan does not have. */
export const evolve = (run: RunPlan, session: Session, fact: Fact): Session => {
  switch (fact.type) {
    case 'dayScheduled':
      return { ...session, phase: { kind: 'scheduled', day: fact.day, startsAt: fact.startsAt } };
    case 'dayUnscheduled':
      return { ...session, phase: { kind: 'waiting', day: fact.day } };
    case 'segmentEntered':
      return entered(run, session, fact);
    case 'dayEnded':
      return {
        ...session,
        visits: left(session.visits, fact.at),
        phase: { kind: 'waiting', day: Math.min(fact.day + 1, run.days.length - 1) },
      };
    case 'held':
      return { ...running(session, (phase) => ({ ...phase, heldAt: fact.at })), silences: session.silences + 1 };
    case 'resumed':
      return running(session, (phase) => resumed(phase, fact.at));
    case 'timeAdded':
      return running(session, (phase) => timeAdded(run, session, phase, fact.at, fact.amount));
    case 'cueReached':
      return running(fact.strike ? { ...session, pending: [...session.pending, fact.strike] } : session, (phase) => ({
        ...phase,
        doneCues: phase.doneCues.includes(fact.cue) ? phase.doneCues : [...phase.doneCues, fact.cue],
      }));
    case 'handBellStruck':
      return { ...session, handBells: session.handBells + 1, handBellAt: fact.at, pending: [...session.pending, fact.strike] };
    case 'dayBellReached':
      return dayBellReached(run, session, fact);
    case 'strikeReleased':
      return {
        ...session,
        asked: session.asked.filter(({ id }) => id !== fact.strike.id),
        pending: [...session.pending, fact.strike],
      };
    case 'missedAnswered':
      return { ...session, answered: [...session.answered, fact.missed] };
    case 'roomChecked':
      return { ...session, roomCheck: { at: fact.at, heard: fact.heard } };
    case 'strikeRung':
      return settled(session, { strike: fact.strike, outcome: 'rung', at: fact.at });
    case 'strikeMissed':
      return settled(session, { strike: fact.strike, outcome: 'missed', at: fact.at });
    case 'strikeCancelled':
      return settled(session, { strike: fact.strike, outcome: 'cancelled', at: fact.at });
    case 'bellsQuieted':
      return { ...session, bellsQuiet: true, silences: session.silences + 1 };
    case 'bellsUnquieted':
      return { ...session, bellsQuiet: false };
    case 'screenChanged':
      return { ...session, screen: fact.screen };
    case 'pictureHeld':
      return { ...session, frozen: fact.isFrozen ? { phase: session.phase, visits: session.visits } : null };
    case 'cardTurned':
      return running(session, (phase) => ({ ...phase, card: { number: fact.card, since: fact.at } }));
    case 'clockMoved':
      return clockMoved(session, (at) => later(at, fact.by));
    case 'sessionClosed':
      return { ...session, visits: left(session.visits, fact.at), phase: { kind: 'closed', at: fact.at }, frozen: null };
    default:
      return fact satisfies never;
  }
};

const running = (session: Session, change: (phase: Running) => Running): Session =>
  session.phase.kind === 'running' ? { ...session, phase: change(session.phase) } : session;

const left = (visits: readonly Visit[], at: Instant): readonly Visit[] => {
  const last = visits.at(-1);
  return last && last.leftAt === null ? [...visits.slice(0, -1), { ...last, leftAt: at }] : visits;
};

/** Back and jump never ring: what would sound at the very start of the segment counts as done. */
const entered = (run: RunPlan, session: Session, fact: Extract<Fact, { type: 'segmentEntered' }>): Session => {
  const silent = fact.how === 'back' || fact.how === 'jump';
  const atStart = (cue: Cue) => cue.at.from === 'start' && cue.at.offset === 0;
  return {
    ...session,
    visit: session.visit + 1,
    visits: [...left(session.visits, fact.at), { segment: fact.segment, enteredAt: fact.at, leftAt: null }],
    phase: {
      kind: 'running',
      segment: fact.segment,
      startedAt: fact.at,
      added: noTime,
      heldAt: fact.held ? fact.at : null,
      doneCues: silent
        ? segmentAt(run, fact.segment)
            .cues.filter(atStart)
            .map((cue) => cue.id)
        : [],
      renewals: 0,
      card: { number: 0, since: null },
    },
  };
};

/** The session as it is when a hold ends at an instant. */
export const resumedAt = (session: Session, at: Instant): Session => running(session, (phase) => resumed(phase, at));

const resumed = (phase: Running, at: Instant): Running =>
  phase.heldAt === null ? phase : { ...phase, startedAt: instant(phase.startedAt + (at - phase.heldAt)), heldAt: null };

/**
 * The end moves. Cues measured from it come again when their instant lies ahead once more (a new end has its own warning),
 * and are let go when it has been taken away from under them; the end itself always comes.
 */
const timeAdded = (run: RunPlan, session: Session, phase: Running, at: Instant, amount: number): Running => {
  const moved: Running = { ...phase, added: millis(phase.added + amount) };
  const end = endsAt(run, session, moved);
  const here = phase.heldAt ?? at;
  const movable = segmentAt(run, phase.segment).cues.filter((cue) => cue.at.from !== 'start');
  const ahead = (cue: Cue) => cueDueAt(cue, phase.startedAt, end) > here;
  const gone = (cue: Cue) => cueDueAt(cue, phase.startedAt, end) < here;
  const again = movable.filter((cue) => phase.doneCues.includes(cue.id) && ahead(cue)).map((cue) => cue.id);
  const letGo = movable.filter((cue) => !phase.doneCues.includes(cue.id) && gone(cue)).map((cue) => cue.id);
  return {
    ...moved,
    doneCues: [...phase.doneCues.filter((id) => !again.includes(id)), ...letGo],
    renewals: again.length > 0 ? phase.renewals + 1 : phase.renewals,
  };
};

const dayBellReached = (run: RunPlan, session: Session, fact: Extract<Fact, { type: 'dayBellReached' }>): Session => {
  const place = run.dayBells.findIndex(({ id }) => id === fact.bell);
  const reached = { ...session, dayBellsDone: Math.max(session.dayBellsDone, place + 1) };
  if (!fact.strike) return reached;
  return fact.asks ? { ...reached, asked: [...reached.asked, fact.strike] } : { ...reached, pending: [...reached.pending, fact.strike] };
};

/** One outcome for each strike; that it was heard outweighs anything believed before. */
const settled = (session: Session, outcome: StrikeOutcome): Session => {
  const isIt = (strike: Strike) => strike.id === outcome.strike.id;
  const pending = session.pending.filter((strike) => !isIt(strike));
  const asked = session.asked.filter((strike) => !isIt(strike));
  const known = session.outcomes.find(({ strike }) => isIt(strike));
  if (!known) return { ...session, pending, asked, outcomes: [...session.outcomes, outcome] };
  if (outcome.outcome !== 'rung' || known.outcome === 'rung') return { ...session, pending, asked };
  return { ...session, pending, asked, outcomes: session.outcomes.map((each) => (each === known ? outcome : each)) };
};

/** The computer's clock was set: what is open moves with it, what is past stays as it was written. */
const clockMoved = (session: Session, move: (at: Instant) => Instant): Session => {
  const last = session.visits.at(-1);
  const open =
    last && last.leftAt === null ? [...session.visits.slice(0, -1), { ...last, enteredAt: move(last.enteredAt) }] : session.visits;
  return {
    ...running(session, (phase) => ({
      ...phase,
      startedAt: move(phase.startedAt),
      heldAt: phase.heldAt === null ? null : move(phase.heldAt),
      card: { ...phase.card, since: phase.card.since === null ? null : move(phase.card.since) },
    })),
    visits: open,
    pending: session.pending.map((strike) => ({ ...strike, due: move(strike.due) })),
    asked: session.asked.map((strike) => ({ ...strike, due: move(strike.due) })),
    handBellAt: session.handBellAt === null ? null : move(session.handBellAt),
    dayBellsFrom: session.dayBellsFrom === null ? null : move(session.dayBellsFrom),
  };
};
