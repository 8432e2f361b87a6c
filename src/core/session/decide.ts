import { comingStrikes } from '../cues/coming.ts';
import type { Bell } from '../patterns/parameters.ts';
import { type Instant, instant, millis } from '../time.ts';
import { message } from '../words/message.ts';
import { missedUnanswered, putAwayFacts } from './day-bell.ts';
import { cueFacts, leaving } from './due.ts';
import type { RunPlan } from './run-plan.ts';
import type { Decision, Fact, Rules, Session, SessionCommand, Silenced, Strike } from './session.ts';
import { cuesAhead, endsAt, enteredAt, heldNow, type Running, segmentAt } from './where.ts';

const refuse = (reason: string): Decision => ({ ok: false, reason });
const facts = (...list: readonly Fact[]): Decision => ({ ok: true, facts: list });

const nothingRuns = message('Nothing is running yet. Start the day first.');
const isClosed = message('This session is closed.');

/** Judges a command at an instant: the facts it brings about, or a sentence why not. Pure; everything due up to now must have happened. */
export const decide = (run: RunPlan, session: Session, command: SessionCommand, now: Instant, rules: Rules): Decision => {
  switch (command.type) {
    case 'start':
      return start(run, session, command, now);
    case 'unschedule':
      return session.phase.kind === 'scheduled'
        ? facts({ type: 'dayUnscheduled', at: now, day: session.phase.day })
        : refuse('No start is set that could be taken back.');
    case 'next':
      return whileRunning(session, (phase) => next(run, session, phase, now, rules));
    case 'back':
      return back(run, session, now);
    case 'jump':
      return jump(run, session, command.segment, now);
    case 'hold':
      return whileRunning(session, (phase) =>
        phase.heldAt === null
          ? facts(...silence(session, now, 'held'), { type: 'held', at: now })
          : refuse('Everything is on hold already.'),
      );
    case 'resume':
      return whileRunning(session, (phase) => resume(session, phase, now));
    case 'addTime':
      return whileRunning(session, (phase) => addTime(run, session, phase, command.amount, now));
    case 'endPractice':
      return whileRunning(session, (phase) => endPractice(run, phase, now, rules));
    case 'close':
      return session.phase.kind === 'closed'
        ? refuse(isClosed)
        : facts(...putAwayFacts(session.asked, now), { type: 'sessionClosed', at: now });
    case 'setScreen':
      return setScreen(session, command.screen, now);
    case 'setFrozen':
      return setFrozen(session, command.frozen, now);
    case 'turnCard':
      return whileRunning(session, (phase) => turnCard(session, phase, command.card, now, rules));
    case 'care':
      return care(session, now);
    case 'endCare':
      return session.screen === 'care' ? facts({ type: 'screenChanged', at: now, screen: 'picture' }) : refuse('Care is not on.');
    case 'ring':
      return ring(session, { sound: command.sound, strikes: command.strikes }, 'by hand', now, rules);
    case 'checkRoom':
      return ring(session, { sound: command.sound, strikes: 1 }, 'room check', now, rules);
    case 'answerRoomCheck':
      return facts({ type: 'roomChecked', at: now, heard: command.heard });
    case 'ringNow':
      return ringNow(session, command.strike, now);
    case 'leaveBells':
      return leaveBells(session, command.strikes, now);
    case 'skipBell':
      return skipBell(run, session, command.strike, now, rules);
    case 'setBells':
      return setBells(session, command.quiet, now);
    case 'reportRung':
      return reportRung(run, session, command.strike, command.at, now, rules);
    default:
      return command satisfies never;
  }
};

const whileRunning = (session: Session, then: (phase: Running) => Decision): Decision => {
  if (session.phase.kind === 'running') return then(session.phase);
  return refuse(session.phase.kind === 'closed' ? isClosed : nothingRuns);
};

const silence = (session: Session, at: Instant, why: Silenced): readonly Fact[] =>
  session.pending.map((strike) => ({ type: 'strikeCancelled', at, strike, why }));

const start = (run: RunPlan, session: Session, command: Extract<SessionCommand, { type: 'start' }>, now: Instant): Decision => {
  const { phase } = session;
  if (phase.kind === 'running') return refuse('It has begun already.');
  if (phase.kind === 'closed') return refuse('This session is closed. Begin a new one to start again.');
  const index = command.day ?? phase.day;
  const day = run.days[index];
  if (!day) return refuse('The plan has no such day.');
  if (command.when === 'now') return facts({ type: 'segmentEntered', at: now, segment: day.first, how: 'start', held: false });
  if (day.start < now) return refuse('The planned start has passed. Start now instead.');
  return facts({ type: 'dayScheduled', at: now, day: index, startsAt: day.start });
};

const next = (run: RunPlan, session: Session, phase: Running, now: Instant, rules: Rules): Decision => {
  if (now - (phase.card.since ?? enteredAt(session, phase)) < rules.nextApart)
    return refuse('This part has only just begun. Press Next again to go on.');
  const held = phase.heldAt !== null;
  const endBell = cuesAhead(run, session, phase).find(({ cue }) => cue.bell && cue.at.from === 'end' && cue.at.offset === 0);
  const bell = endBell && !held ? cueFacts(run, session, phase, endBell.cue.id, now) : [];
  return facts(...bell, ...leaving(run, phase.segment, phase.segment + 1, now, 'next', held, rules));
};

const back = (run: RunPlan, session: Session, now: Instant): Decision => {
  const { phase } = session;
  const to = phase.kind === 'running' ? phase.segment - 1 : session.visits.at(-1)?.segment;
  if (to === undefined) return refuse(nothingRuns);
  const segment = run.segments[to];
  if (!segment || (phase.kind === 'running' && segment.day !== segmentAt(run, phase.segment).day))
    return refuse('This is the first part of the day.');
  return facts({ type: 'segmentEntered', at: now, segment: to, how: 'back', held: phase.kind === 'running' && phase.heldAt !== null });
};

const jump = (run: RunPlan, session: Session, id: string, now: Instant): Decision => {
  if (session.phase.kind === 'closed') return refuse(isClosed);
  const to = run.segments.findIndex((segment) => segment.id === id);
  if (to < 0) return refuse('That part is not in this plan.');
  return facts({
    type: 'segmentEntered',
    at: now,
    segment: to,
    how: 'jump',
    held: session.phase.kind === 'running' && session.phase.heldAt !== null,
  });
};

const resume = (session: Session, phase: Running, now: Instant): Decision => {
  const picture: readonly Fact[] = session.screen === 'care' ? [{ type: 'screenChanged', at: now, screen: 'picture' }] : [];
  return phase.heldAt === null ? refuse('Nothing is on hold.') : facts(...picture, { type: 'resumed', at: now });
};

/** Over time, added minutes count from now; taken minutes never reach behind now. */
const addTime = (run: RunPlan, session: Session, phase: Running, amount: number, now: Instant): Decision => {
  const left = endsAt(run, session, phase) - heldNow(phase, now);
  if (amount === 0) return refuse('No time was given.');
  if (amount < 0 && left <= 0) return refuse('This part is past its end already; there is no time left to take.');
  const whole = amount < 0 ? Math.max(amount, -left) : amount + Math.max(0, -left);
  return facts({ type: 'timeAdded', at: now, amount: millis(whole) });
};

const endPractice = (run: RunPlan, phase: Running, now: Instant, rules: Rules): Decision => {
  const after = run.practices[segmentAt(run, phase.segment).practice]?.after ?? phase.segment + 1;
  return facts(...leaving(run, phase.segment, after, now, 'practice ended', phase.heldAt !== null, rules));
};

const setScreen = (session: Session, screen: 'picture' | 'black', now: Instant): Decision => {
  if (session.screen === 'care') return refuse('Care is on. End care first.');
  if (session.screen === screen) return refuse(screen === 'black' ? 'The room is black already.' : 'The room sees its picture already.');
  return facts({ type: 'screenChanged', at: now, screen });
};

const setFrozen = (session: Session, frozen: boolean, now: Instant): Decision => {
  if (session.phase.kind === 'closed' && frozen) return refuse(isClosed);
  if ((session.frozen !== null) === frozen)
    return refuse(frozen ? 'The room’s picture is frozen already.' : 'The room’s picture is not frozen.');
  return facts({ type: 'pictureHeld', at: now, isFrozen: frozen });
};

/** Forward, a finger that pressed twice turns one card only. */
const turnCard = (session: Session, phase: Running, card: number, now: Instant, rules: Rules): Decision => {
  if (card === phase.card.number) return refuse('The room sees this card already.');
  const isForward = card > phase.card.number;
  if (isForward && now - (phase.card.since ?? enteredAt(session, phase)) < rules.nextApart)
    return refuse('This card has only just been turned. Press again to go on.');
  return facts({ type: 'cardTurned', at: now, card });
};

const care = (session: Session, now: Instant): Decision => {
  if (session.screen === 'care') return refuse('Care is on already.');
  const runs = session.phase.kind === 'running' && session.phase.heldAt === null;
  const hold: readonly Fact[] = runs ? [{ type: 'held', at: now }] : [];
  return facts(...silence(session, now, 'held'), ...hold, { type: 'screenChanged', at: now, screen: 'care' });
};

/** Two presses this close mean one strike: three eighths of what holds for Next (300 of 800 ms), at the pace of a rehearsal too. */
const ringApart = ({ nextApart }: Rules): number => (nextApart * 3) / 8;

const struckByHand = (session: Session, bell: Bell, reason: 'by hand' | 'room check', now: Instant): Fact => ({
  type: 'handBellStruck',
  at: now,
  strike: {
    id: `hand/${session.handBells + 1}`,
    due: now,
    sound: bell.sound,
    strikes: bell.strikes,
    reason,
    segment: session.phase.kind === 'running' ? session.phase.segment : null,
  },
});

const ring = (session: Session, bell: Bell, reason: 'by hand' | 'room check', now: Instant, rules: Rules): Decision =>
  session.handBellAt !== null && now - session.handBellAt < ringApart(rules)
    ? refuse('A bell was rung by hand only just now.')
    : facts(struckByHand(session, bell, reason, now));

/** A missed strike stays missed; what rings now is a new one, by hand. A bell that asked was never missed: its own strike rings. */
const ringNow = (session: Session, id: string, now: Instant): Decision => {
  const asked = session.asked.find((strike) => strike.id === id);
  if (asked) return facts({ type: 'strikeReleased', at: now, strike: { ...asked, due: now } });
  const missed = missedUnanswered(session).find((strike) => strike.id === id);
  if (!missed) return refuse('That bell waits for no answer any more.');
  return facts({ type: 'missedAnswered', at: now, missed: id, how: 'rung' }, struckByHand(session, missed, 'by hand', now));
};

const leaveBells = (session: Session, ids: readonly string[], now: Instant): Decision => {
  const isMeant = ({ id }: Strike): boolean => ids.includes(id);
  const asked = session.asked.filter(isMeant);
  const missed = missedUnanswered(session).filter(isMeant);
  if (asked.length + missed.length === 0) return refuse('Those bells wait for no answer any more.');
  return facts(
    ...asked.map((strike): Fact => ({ type: 'strikeCancelled', at: now, strike, why: 'left' })),
    ...missed.map(({ id }): Fact => ({ type: 'missedAnswered', at: now, missed: id, how: 'left' })),
  );
};

const skipBell = (run: RunPlan, session: Session, id: string, now: Instant, rules: Rules): Decision => {
  const strike = [...session.pending, ...comingStrikes(run, session, rules, 8)].find((each) => each.id === id);
  return strike ? facts({ type: 'strikeCancelled', at: now, strike, why: 'skipped' }) : refuse('That bell is no longer ahead.');
};

const setBells = (session: Session, quiet: boolean, now: Instant): Decision => {
  if (session.bellsQuiet === quiet) return refuse(quiet ? 'All bells are quiet already.' : 'The bells are not quiet.');
  return quiet ? facts(...silence(session, now, 'quiet'), { type: 'bellsQuieted', at: now }) : facts({ type: 'bellsUnquieted', at: now });
};

/** How far ahead of its due instant a bell may be reported: the sound page's clock and ours differ a little. */
const reportAhead = 1000;

const reportRung = (run: RunPlan, session: Session, id: string, at: number, now: Instant, rules: Rules): Decision => {
  const known = session.outcomes.find((each) => each.strike.id === id);
  if (known?.outcome === 'rung') return facts();
  const near = (due: Instant) => due - now <= Math.max(reportAhead, rules.missedAfter);
  const strike =
    session.pending.find((each) => each.id === id) ??
    session.asked.find((each) => each.id === id) ??
    known?.strike ??
    comingStrikes(run, session, rules, 8).find((each) => each.id === id && near(each.due));
  if (!strike) return refuse('No such bell is due.');
  const believable = Number.isFinite(at) && Math.abs(at - now) < 3_600_000;
  return facts({ type: 'strikeRung', at: believable ? instant(at) : now, strike });
};
