import { wordsIn } from '../plan/text.ts';
import type { RoomSize } from '../room/room-size.ts';
import { decide } from '../session/decide.ts';
import { evolve } from '../session/evolve.ts';
import type { RunPlan } from '../session/run-plan.ts';
import type { Rules, Session, SessionCommand } from '../session/session.ts';
import { endsAt, segmentAt } from '../session/where.ts';
import { type Instant, instant, later, minutes } from '../time.ts';
import { type Say, sayEnglish } from '../words/say.ts';
import { cardsAhead, projectionView } from './build-projection-view.ts';
import { bellQuestions, bellRows } from './console/bell-rows.ts';
import { nowView, roomNextWords } from './console/now-view.ts';
import { mainLanguage, outlineDays, outlineRows, paceView } from './console/outline.ts';
import { roomCheckView } from './console/room-check.ts';
import { promptRows, scriptParts } from './console/script-parts.ts';
import type { ConsoleView, HostStateView, NowView } from './console-view.ts';
import type { ProjectionView } from './projection-view.ts';

/** Everything a console view is built from. */
export type ConsoleInput = {
  readonly run: RunPlan;
  readonly session: Session;
  readonly rules: Rules;
  readonly now: Instant;
  readonly host: HostStateView;
  readonly rehearsal: ConsoleView['rehearsal'];
  /** In the language of the console. */
  readonly say?: Say;
};

/** What the facilitator sees: private words included. For the console role alone. */
export const consoleView = ({ run, session, rules, now, host, rehearsal, say = sayEnglish }: ConsoleInput): ConsoleView => ({
  phase: phaseView(run, session),
  plan: { id: run.id, title: wordsIn(run.title, mainLanguage(run)), timeZone: run.timeZone },
  rehearsal,
  days: outlineDays(run, session),
  outline: outlineRows(run, session),
  script: scriptParts(run, session),
  prompts: promptRows(run, session),
  now: withCards(nowView(run, session, say), cardsAhead(run, session, host.roomSize), say),
  pace: paceView(run, session),
  bells: bellRows(run, session, rules, say),
  bellsQuiet: session.bellsQuiet,
  questions: bellQuestions(run, session, say),
  roomCheck: roomCheckView(session),
  room: projectionView({ run, session, ...roomOf(host) }),
  roomNext: roomNext(run, session, host),
  isFrozen: session.frozen !== null,
  roomNextWords: roomNextWords(run, session, say),
  care: run.care,
  can: possible(run, session, rules, now, host.roomSize, say),
  host,
});

const phaseView = (run: RunPlan, session: Session): ConsoleView['phase'] => {
  const { phase } = session;
  switch (phase.kind) {
    case 'waiting':
      return { kind: 'waiting', day: phase.day, plannedStart: run.days[phase.day]?.start ?? instant(0) };
    case 'scheduled':
      return { kind: 'scheduled', day: phase.day, startsAt: phase.startsAt };
    case 'running':
      return { kind: 'running' };
    case 'closed':
      return { kind: 'closed', at: phase.at };
    default:
      return phase satisfies never;
  }
};

/** Next shows the next card first. */
const withCards = (now: NowView | null, { card, of }: { readonly card: number; readonly of: number }, say: Say): NowView | null =>
  now !== null && card + 1 < of ? { ...now, whatNext: say('to card {card} of {of}', { card: card + 2, of }) } : now;

const canTurn = (run: RunPlan, session: Session, roomSize: RoomSize): boolean => cardsAhead(run, session, roomSize).of > 1;

/** The picture that follows when the present segment ends by itself or by Next. */
const roomNext = (run: RunPlan, session: Session, host: HostStateView): ProjectionView | null => {
  const { phase } = session;
  const seen = (ahead: Session) => projectionView({ run, session: { ...ahead, screen: 'picture', frozen: null }, ...roomOf(host) });
  if (session.frozen !== null) return seen(session);
  if (phase.kind === 'closed') return null;
  const { card, of } = cardsAhead(run, session, host.roomSize);
  if (phase.kind === 'running' && card + 1 < of) return seen({ ...session, phase: { ...phase, card: { number: card + 1, since: null } } });
  const day = phase.kind === 'running' ? segmentAt(run, phase.segment).day : phase.day;
  const to = phase.kind === 'running' ? phase.segment + 1 : (run.days[day]?.first ?? 0);
  const at = phase.kind === 'running' ? endsAt(run, session, phase) : (run.days[day]?.start ?? instant(0));
  const next = run.segments[to];
  const ahead =
    next && next.day === day
      ? evolve(run, session, { type: 'segmentEntered', at, segment: to, how: 'by itself', held: false })
      : evolve(run, session, next ? { type: 'dayEnded', at, day } : { type: 'sessionClosed', at });
  return seen(ahead);
};

const roomOf = ({ roomTheme, roomSize }: HostStateView) => ({ roomTheme, roomSize });

/** For each act whether it would be accepted; the moment right after Next is looked past, so that its button does not flicker. */
const possible = (run: RunPlan, session: Session, rules: Rules, now: Instant, roomSize: RoomSize, say: Say): ConsoleView['can'] => {
  const at = later(now, rules.nextApart);
  const can = (command: SessionCommand): true | string => {
    const decision = decide(run, session, command, at, rules);
    return decision.ok ? true : say(decision.reason);
  };
  const nextBell = bellRows(run, session, rules, say).find((bell) => bell.state === 'to come');
  return {
    start: can({ type: 'start', when: 'now' }),
    unschedule: can({ type: 'unschedule' }),
    next: can({ type: 'next' }),
    back: cardsAhead(run, session, roomSize).card > 0 ? true : can({ type: 'back' }),
    jump: can({ type: 'jump', segment: run.segments[0]?.id ?? '' }),
    hold: can({ type: 'hold' }),
    resume: can({ type: 'resume' }),
    addTime: can({ type: 'addTime', amount: minutes(1) }),
    endPractice: can({ type: 'endPractice' }),
    close: can({ type: 'close' }),
    setScreen: can({ type: 'setScreen', screen: session.screen === 'black' ? 'picture' : 'black' }),
    setFrozen: can({ type: 'setFrozen', frozen: session.frozen === null }),
    turnCard: canTurn(run, session, roomSize) ? true : say('All the words are on one card.'),
    care: can({ type: 'care' }),
    endCare: can({ type: 'endCare' }),
    ring: can({ type: 'ring', sound: 'bell', strikes: 1 }),
    skipBell: can({ type: 'skipBell', strike: nextBell?.id ?? '' }),
    setBells: can({ type: 'setBells', quiet: !session.bellsQuiet }),
  };
};
