import { hours, type Instant, later, type Millis } from '../time.ts';
import { asksFirst, nextDayBell } from './day-bell.ts';
import type { RunPlan } from './run-plan.ts';
import type { Fact, Rules, Session, Strike } from './session.ts';
import { cuesAhead, goesOnAt, type Running, segmentAt, strikeOf } from './where.ts';

/** What happens by itself, and when. */
export type Due = { readonly at: Instant; readonly facts: readonly Fact[] };

/** The next thing that happens if nobody does anything; null when all waits for a hand. */
export const due = (run: RunPlan, session: Session, rules: Rules): Due | null => {
  const candidates = [
    missed(session.pending, rules.missedAfter),
    missed(session.asked, longestAsked),
    dayBell(run, session),
    byItself(run, session, rules),
  ].filter((one) => one !== null);
  return candidates.reduce<Due | null>((first, one) => (first === null || one.at < first.at ? one : first), null);
};

/** The next instant at which something happens by itself; the host sleeps until then. */
export const nextDue = (run: RunPlan, session: Session, rules: Rules): Instant | null => due(run, session, rules)?.at ?? null;

/** A bell that asked and got no answer for this long is missed. */
const longestAsked = hours(1);

const missed = (strikes: readonly Strike[], limit: Millis): Due | null => {
  const oldest = strikes.reduce<Strike | null>((first, one) => (first === null || one.due < first.due ? one : first), null);
  if (!oldest) return null;
  const at = later(oldest.due, limit);
  return { at, facts: [{ type: 'strikeMissed', at, strike: oldest }] };
};

/** Day bells come by the clock alone, whatever runs or waits, until the session is closed. */
const dayBell = (run: RunPlan, session: Session): Due | null => {
  const bell = nextDayBell(run, session);
  if (!bell) return null;
  const { at, id } = bell;
  const strike: Strike = { id, due: at, sound: bell.bell.sound, strikes: bell.bell.strikes, reason: 'day bell', segment: null };
  if (session.outcomes.some((each) => each.strike.id === id))
    return { at, facts: [{ type: 'dayBellReached', at, bell: id, strike: null, asks: false }] };
  if (!session.bellsQuiet) return { at, facts: [{ type: 'dayBellReached', at, bell: id, strike, asks: asksFirst(run, session) }] };
  return {
    at,
    facts: [
      { type: 'dayBellReached', at, bell: id, strike: null, asks: false },
      { type: 'strikeCancelled', at, strike, why: 'quiet' },
    ],
  };
};

const byItself = (run: RunPlan, session: Session, rules: Rules): Due | null => {
  const { phase } = session;
  switch (phase.kind) {
    case 'waiting':
    case 'closed':
      return null;
    case 'scheduled': {
      const segment = run.days[phase.day]?.first ?? 0;
      return { at: phase.startsAt, facts: [{ type: 'segmentEntered', at: phase.startsAt, segment, how: 'start', held: false }] };
    }
    case 'running':
      return phase.heldAt === null ? inSegment(run, session, phase, rules) : null;
    default:
      return phase satisfies never;
  }
};

/** A cue that is due together with the end comes before it, so that an end bell belongs to what it ends. */
const inSegment = (run: RunPlan, session: Session, phase: Running, rules: Rules): Due | null => {
  const goesOn = segmentAt(run, phase.segment).ends === 'by itself' || rules.advance === 'as planned';
  const on = goesOn ? goesOnAt(run, session, phase) : null;
  const [cue] = cuesAhead(run, session, phase);
  if (cue && (on === null || cue.at <= on)) return { at: cue.at, facts: cueFacts(run, session, phase, cue.cue.id, cue.at) };
  return on === null ? null : { at: on, facts: leaving(run, phase.segment, phase.segment + 1, on, 'by itself', false, rules) };
};

/** The facts of a cue that has its instant: its strike becomes due, unless bells are quiet or it was skipped or already heard. */
export const cueFacts = (run: RunPlan, session: Session, phase: Running, id: string, at: Instant): readonly Fact[] => {
  const cue = segmentAt(run, phase.segment).cues.find((each) => each.id === id);
  const strike = cue ? strikeOf(run, session, phase, cue, at) : null;
  if (!strike || session.outcomes.some((each) => each.strike.id === strike.id)) return [{ type: 'cueReached', at, cue: id, strike: null }];
  if (!session.bellsQuiet) return [{ type: 'cueReached', at, cue: id, strike }];
  return [
    { type: 'cueReached', at, cue: id, strike: null },
    { type: 'strikeCancelled', at, strike, why: 'quiet' },
  ];
};

/** The facts of going from one segment to another: within the day, or over the day's end, or to the close. */
export const leaving = (
  run: RunPlan,
  from: number,
  to: number,
  at: Instant,
  how: Extract<Fact, { type: 'segmentEntered' }>['how'],
  held: boolean,
  rules: Rules,
): readonly Fact[] => {
  const day = segmentAt(run, from).day;
  const next = run.segments[to];
  if (next && next.day === day) return [{ type: 'segmentEntered', at, segment: to, how, held }];
  const ended: Fact = { type: 'dayEnded', at, day };
  const following = run.days[day + 1];
  if (!following) return [ended, { type: 'sessionClosed', at }];
  if (rules.advance === 'by hand') return [ended];
  const startsAt = following.start > at ? following.start : at;
  return [ended, { type: 'dayScheduled', at, day: day + 1, startsAt }];
};
