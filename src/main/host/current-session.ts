import type { Reply } from '../../core/contract.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { readPlan, writePlan } from '../../core/plan/read-plan.ts';
import type { RunSetting } from '../../core/session/compile-run.ts';
import { type Instant, later, minutes } from '../../core/time.ts';
import { message } from '../../core/words/message.ts';
import type { Said, Say } from '../../core/words/say.ts';
import type { Clock, TimeReaders } from './clock.ts';
import type { LiveSession } from './live-session.ts';
import { continueSession, dateFor, openSession, type ReadyPlan } from './open-session.ts';
import type { LoadedPlan, PlanStore } from './plan-store.ts';
import { beginRehearsal, type Pace, type Rehearsal } from './rehearsal.ts';
import { restPlan } from './rest-plan.ts';
import type { SessionStore } from './session-store.ts';
import type { Settings } from './settings.ts';

/** What the choice of a session needs. */
export type CurrentSessionParts = {
  readonly time: TimeReaders;
  readonly clock: Clock;
  /** The computer's time zone, for plans that name none. */
  readonly timeZone: string;
  readonly plans: PlanStore;
  readonly settings: Settings;
  readonly sessions: SessionStore;
  readonly rehearsals: SessionStore;
  readonly tell: (words: Said) => void;
  readonly say: () => Say;
};

/** Which session the pages see: the real one, or a rehearsal beside it. */
export type CurrentSession = {
  readonly live: () => LiveSession;
  readonly rehearsal: () => Rehearsal | null;
  /** The plan that is open, and what it was made ready with. */
  readonly plan: () => { readonly plan: Plan; readonly setting: RunSetting };
  readonly choosePlan: (id: string) => Reply;
  /** Why the plan that is open may not be changed now, in a sentence; null when it may. */
  readonly whyUnchangeable: () => string | null;
  /** Keeps the plan that is open in another form, as an own plan, and opens it so; the session that waits for its start goes with it. */
  readonly changePlan: (changed: Plan) => Reply;
  /** Opens a plan that was not begun yet once more where it reads differently now, such as in another language. */
  readonly readAgain: () => void;
  readonly renew: () => Reply;
  readonly rehearse: (pace: Pace) => Reply;
  readonly setRehearsal: (pace: Pace) => Reply;
  readonly endRehearsal: () => Reply;
  /** Makes an untouched session ready for a new day after midnight; tells whether it did. */
  readonly refreshDay: () => boolean;
  readonly close: () => void;
};

const done: Reply = { ok: true };
const refuse = (reason: string): Reply => ({ ok: false, reason });

/** Continues the session that was left unfinished, else opens the plan that was asked for or chosen last. */
export const createCurrentSession = (parts: CurrentSessionParts): CurrentSession => {
  const { clock, timeZone, plans, settings, sessions, tell, say } = parts;
  const open = (ready: ReadyPlan) => ({ ready, live: openSession(ready, clock, timeZone, sessions) });

  let real = unfinished(parts) ?? open(firstPlan(parts));
  let rehearsal: Rehearsal | null = null;
  let dayCheckedAt: Instant = clock.read().now;

  const inTheWay = (): string | null => {
    if (rehearsal) return message('A rehearsal is on. End it first.');
    const { phase, visits } = real.live.session();
    if (phase.kind === 'scheduled') return message('The start is set. Take it back first.');
    if (phase.kind === 'running') return message('A session is running. Close it first.');
    return phase.kind === 'waiting' && visits.length > 0 ? message('This event goes on with its next day. Close it first.') : null;
  };

  const replaceWith = (ready: ReadyPlan): void => {
    const next = open(ready);
    real.live.putAway();
    real = next;
  };

  const choosePlan = (id: string): Reply => {
    const why = inTheWay();
    if (why) return refuse(why);
    const loaded = plans.load(id);
    if (!loaded.ok) return refuse(loaded.problems[0] ?? message('This plan cannot be read.'));
    replaceWith(loaded);
    const problem = settings.change({ plan: id });
    if (problem) tell(problem);
    return done;
  };

  const whyUnchangeable = (): string | null => {
    if (real.live.session().phase.kind === 'closed' && !rehearsal)
      return message('This session is closed. Begin a new one, then change its plan.');
    return inTheWay();
  };

  return {
    live: () => rehearsal?.live ?? real.live,
    rehearsal: () => rehearsal,
    plan: () => ({ plan: real.ready.plan, setting: { today: real.live.today, timeZone } }),
    choosePlan,
    whyUnchangeable,
    changePlan: (changed) => {
      const why = whyUnchangeable();
      if (why) return refuse(why);
      const reading = readPlan(writePlan(changed), say());
      if (!reading.ok) return refuse(reading.problems[0] ?? message('This plan cannot be read.'));
      const problem = plans.save(reading.plan, new Date(clock.read().now));
      return problem === null ? choosePlan(changed.id) : refuse(problem);
    },
    readAgain: () => {
      const { phase, visits } = real.live.session();
      if (inTheWay() !== null || phase.kind !== 'waiting' || visits.length > 0) return;
      const loaded = plans.load(real.ready.plan.id);
      if (loaded.ok && loaded.source !== real.ready.source) replaceWith(loaded);
    },
    renew: () => {
      if (rehearsal) return refuse('A rehearsal is on. End it first.');
      if (real.live.session().phase.kind !== 'closed') return refuse('Close this session before you begin a new one.');
      const loaded = plans.load(real.ready.plan.id);
      replaceWith(loaded.ok ? loaded : real.ready);
      return done;
    },
    rehearse: (pace) => {
      if (rehearsal) return refuse('A rehearsal is on already.');
      const { phase } = real.live.session();
      if (phase.kind === 'scheduled') return refuse('The start is set. Take it back first.');
      if (phase.kind === 'running') return refuse('A session is running. It can be rehearsed again after the close.');
      rehearsal = beginRehearsal(real.live, phase.kind === 'waiting' ? phase.day : 0, pace, parts.time, parts.rehearsals);
      return done;
    },
    setRehearsal: (pace) => {
      if (!rehearsal) return refuse('No rehearsal is on.');
      rehearsal.setPace(pace);
      return done;
    },
    endRehearsal: () => {
      if (!rehearsal) return refuse('No rehearsal is on.');
      rehearsal.live.putAway();
      rehearsal = null;
      return done;
    },
    refreshDay: () => {
      const { now } = clock.read();
      if (now < later(dayCheckedAt, minutes(1)) && now >= dayCheckedAt) return false;
      dayCheckedAt = now;
      const { phase, visits, outcomes, pending, asked } = real.live.session();
      const untouched =
        phase.kind === 'waiting' &&
        visits.length === 0 &&
        pending.length + asked.length === 0 &&
        outcomes.every(({ strike }) => strike.reason === 'day bell');
      if (rehearsal || !untouched || real.live.today === dateFor(real.ready.plan, now, timeZone)) return false;
      replaceWith(real.ready);
      return true;
    },
    close: () => {
      rehearsal?.live.putAway();
      real.live.close();
    },
  };
};

const unfinished = ({ sessions, clock, plans, tell }: CurrentSessionParts): { ready: ReadyPlan; live: LiveSession } | null => {
  const wished = plans.given();
  for (;;) {
    const { found, remarks } = sessions.findUnfinished();
    for (const remark of remarks) tell(remark);
    if (!found) return null;
    const continued = continueSession(found, clock);
    if (continued.words) tell(continued.words);
    if (continued.ok && wished && !(wished.ok && wished.id === continued.plan.id)) tell(notYetWords(wished));
    if (continued.ok) return { ready: { plan: continued.plan, source: found.planSource }, live: continued.live };
  }
};

/** The plan of the command line, else the one chosen last, else any that can be read; what cannot be read is told. */
const firstPlan = ({ plans, settings, tell, say }: CurrentSessionParts): ReadyPlan => {
  const chosen = settings.values().plan;
  for (const loaded of [plans.given(), chosen === null ? null : plans.load(chosen)]) {
    if (loaded?.ok) return loaded;
    for (const problem of loaded?.problems ?? []) tell(problem);
  }
  const other = plans.first();
  return other?.ok ? other : restPlan(say().language);
};

const notYetWords = (wished: LoadedPlan): string =>
  wished.ok
    ? message('The plan that was asked for can be chosen after the close of this session.')
    : (wished.problems[0] ?? message('This plan cannot be read.'));
