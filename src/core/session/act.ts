import type { Reply } from '../contract.ts';
import type { Instant } from '../time.ts';
import { decide } from './decide.ts';
import { due } from './due.ts';
import { evolve } from './evolve.ts';
import type { RunPlan } from './run-plan.ts';
import type { Fact, Rules, Session, SessionCommand } from './session.ts';

/** A session and the facts that led to it. */
export type Step = { readonly session: Session; readonly facts: readonly Fact[] };

/** Replays facts onto a session, in order. */
export const replay = (run: RunPlan, session: Session, facts: readonly Fact[]): Session =>
  facts.reduce((state, fact) => evolve(run, state, fact), session);

/** Lets everything happen that is due up to now, in order, each fact at its own due instant: a late wake-up changes nothing. */
export const catchUp = (run: RunPlan, session: Session, now: Instant, rules: Rules): Step => {
  const facts: Fact[] = [];
  let state = session;
  for (let step = due(run, state, rules); step !== null && step.at <= now; step = due(run, state, rules)) {
    facts.push(...step.facts);
    state = replay(run, state, step.facts);
  }
  return { session: state, facts };
};

/** Catches up, judges the command, and catches up again with what it set off. A refusal keeps what was caught up. */
export const act = (
  run: RunPlan,
  session: Session,
  command: SessionCommand,
  now: Instant,
  rules: Rules,
): Step & { readonly reply: Reply } => {
  const before = catchUp(run, session, now, rules);
  const decision = decide(run, before.session, command, now, rules);
  if (!decision.ok) return { ...before, reply: decision };
  const decided = replay(run, before.session, decision.facts);
  const after = catchUp(run, decided, now, rules);
  return { session: after.session, facts: [...before.facts, ...decision.facts, ...after.facts], reply: { ok: true } };
};
