import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue, Segment } from '../../../../src/core/patterns/segment.ts';
import { act, catchUp, replay } from '../../../../src/core/session/act.ts';
import { nextDue } from '../../../../src/core/session/due.ts';
import { newSession } from '../../../../src/core/session/evolve.ts';
import type { RunPlan } from '../../../../src/core/session/run-plan.ts';
import type { Fact, Session, SessionCommand } from '../../../../src/core/session/session.ts';
import { endsAt } from '../../../../src/core/session/where.ts';
import { type Instant, instant, later, millis, minutes, seconds } from '../../../../src/core/time.ts';
import { halfPastSix, rules, runOf, segment } from './small-plan.ts';

const runs = Number(process.env.ENGINE_RUNS ?? 400);
const seed = process.env.ENGINE_SEED;
const often = { numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) };

const bells = fc.option(fc.record({ sound: fc.constantFrom('bowl', 'bell', 'chime'), strikes: fc.integer({ min: 1, max: 3 }) }), {
  nil: null,
});
const cues = (length: number): fc.Arbitrary<readonly Cue[]> =>
  fc
    .record({ start: bells, half: fc.boolean(), warning: bells, end: bells, before: fc.integer({ min: 1, max: length }) })
    .map(({ start, half, warning, end, before }) => [
      { id: 'start', reason: 'start', at: { from: 'start', offset: millis(0) }, bell: start, words: null },
      ...(half ? [{ id: 'half', reason: 'half-time', at: { from: 'half' }, bell: null, words: 'Half-time' } satisfies Cue] : []),
      { id: 'warning', reason: 'warning', at: { from: 'end', offset: seconds(before) }, bell: warning, words: null },
      { id: 'end', reason: 'end', at: { from: 'end', offset: millis(0) }, bell: end, words: null },
    ]);

const shapes = fc.integer({ min: 1, max: 300 }).chain((length) =>
  fc.record({
    cues: cues(length),
    ends: fc.constantFrom('by itself' as const, 'by hand' as const),
    length: fc.constantFrom<Segment['length']>({ kind: 'timed', length: seconds(length) }, { kind: 'open', planned: seconds(length) }),
  }),
);

/** Open parts wait for the hand, as every pattern has them. */
const shaped = (id: string, { length, ends, cues: own }: Pick<Segment, 'length' | 'ends' | 'cues'>): Segment =>
  segment(id, { length, ends: length.kind === 'open' ? 'by hand' : ends, cues: own });

const plans: fc.Arbitrary<RunPlan> = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: 1 }), parts: fc.array(shapes, { minLength: 1, maxLength: 5 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((practices) => {
    const days = [...practices].sort((one, other) => one.day - other.day);
    const from = days[0]?.day ?? 0;
    return runOf(
      ...days.map(({ day, parts }, index) => ({
        day: day - from,
        segments: parts.map((part, place) => shaped(`p${index}/${place}`, part)),
      })),
    );
  });

type Deed = {
  readonly after: number;
  readonly command: SessionCommand | { readonly type: 'jumpTo'; readonly place: number } | { readonly type: 'report' };
};

const deeds: fc.Arbitrary<Deed> = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 400_000 })),
  command: fc.oneof(
    fc.constantFrom<SessionCommand>(
      { type: 'start', when: 'now' },
      { type: 'start', when: 'as planned' },
      { type: 'next' },
      { type: 'back' },
      { type: 'hold' },
      { type: 'resume' },
      { type: 'endPractice' },
      { type: 'care' },
      { type: 'endCare' },
      { type: 'setScreen', screen: 'black' },
      { type: 'setBells', quiet: true },
      { type: 'setBells', quiet: false },
      { type: 'ring', sound: 'bell', strikes: 1 },
    ),
    fc.integer({ min: -200_000, max: 200_000 }).map((amount): SessionCommand => ({ type: 'addTime', amount })),
    fc.nat(30).map((place) => ({ type: 'jumpTo' as const, place })),
    fc.constant({ type: 'report' as const }),
    fc.constant({ type: 'report' as const }),
  ),
});

type Told = { readonly session: Session; readonly facts: readonly Fact[]; readonly now: Instant };

const resolve = (run: RunPlan, session: Session, { command }: Deed, now: Instant): SessionCommand => {
  if (command.type === 'jumpTo') return { type: 'jump', segment: run.segments[command.place % run.segments.length]?.id ?? '' };
  if (command.type === 'report') return { type: 'reportRung', strike: session.pending[0]?.id ?? 'none', at: now };
  return command;
};

/** Lives through a list of deeds, begun at half past six. */
const live = (run: RunPlan, list: readonly Deed[]): Told => {
  let now = halfPastSix;
  let session = newSession();
  const facts: Fact[] = [];
  for (const deed of list) {
    now = later(now, millis(deed.after));
    const settledFirst = catchUp(run, session, now, rules);
    facts.push(...settledFirst.facts);
    const step = act(run, settledFirst.session, resolve(run, settledFirst.session, deed, now), now, rules);
    facts.push(...step.facts);
    session = step.session;
  }
  return { session, facts, now };
};

const stories = fc.tuple(plans, fc.array(deeds, { maxLength: 40 }));

describe('whatever people do, and whenever', () => {
  it('replaying the facts gives the live session', () => {
    fc.assert(
      fc.property(stories, ([run, list]) => {
        const { session, facts } = live(run, list);
        expect(replay(run, newSession(), JSON.parse(JSON.stringify(facts)))).toEqual(session);
      }),
      often,
    );
  });

  it('waking up late changes nothing: one long sleep tells the same facts as many short ones', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 3_000_000 }), fc.integer({ min: 1, max: 12 }), ([run, list], sleep, steps) => {
        const { session, now } = live(run, list);
        const once = catchUp(run, session, later(now, millis(sleep)), rules);
        let stepwise = { session, facts: [] as readonly Fact[] };
        for (let step = 1; step <= steps; step += 1) {
          const more = catchUp(run, stepwise.session, later(now, millis(Math.round((sleep * step) / steps))), rules);
          stepwise = { session: more.session, facts: [...stepwise.facts, ...more.facts] };
        }
        expect(stepwise.facts).toEqual(once.facts);
        expect(stepwise.session).toEqual(once.session);
      }),
      often,
    );
  });

  it('no strike is due twice, and each one that was due ends as exactly one of rung, missed, cancelled', () => {
    fc.assert(
      fc.property(stories, ([run, list]) => {
        const { session, facts, now } = live(run, list);
        const end = catchUp(run, session, later(now, minutes(600)), rules);
        const all = [...facts, ...end.facts];
        const due = all.flatMap((fact) =>
          fact.type === 'cueReached' && fact.strike ? [fact.strike.id] : fact.type === 'handBellStruck' ? [fact.strike.id] : [],
        );
        expect(new Set(due).size).toBe(due.length);
        const settled = end.session.outcomes.map(({ strike }) => strike.id);
        expect(new Set(settled).size).toBe(settled.length);
        expect(due.filter((id) => !settled.includes(id))).toEqual([]);
        expect(end.session.pending).toEqual([]);
      }),
      often,
    );
  });

  it('a strike that was reported is never due again', () => {
    fc.assert(
      fc.property(stories, ([run, list]) => {
        const { facts } = live(run, list);
        facts.forEach((fact, index) => {
          if (fact.type !== 'strikeRung') return;
          const again = facts.slice(index + 1).some((later) => later.type === 'cueReached' && later.strike?.id === fact.strike.id);
          expect(again).toBe(false);
        });
      }),
      often,
    );
  });

  it('no time is lost: within a day every visit begins where the one before was left', () => {
    fc.assert(
      fc.property(stories, ([run, list]) => {
        const { session, facts } = live(run, list);
        const pauses = facts.filter((fact) => fact.type === 'dayEnded' || fact.type === 'sessionClosed').map((fact) => fact.at);
        session.visits.forEach((visit, index) => {
          const next = session.visits[index + 1];
          if (!next) return;
          expect(visit.leftAt === next.enteredAt || pauses.includes(visit.leftAt ?? instant(0))).toBe(true);
          expect(next.enteredAt).toBeGreaterThanOrEqual(visit.enteredAt);
        });
      }),
      often,
    );
  });

  it('a hold stops everything, and resume moves the end by exactly the time held', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 0, max: 5_000_000 }), ([run, list], length) => {
        const { session, now } = live(run, list);
        const held = act(run, session, { type: 'hold' }, now, rules);
        if (!held.reply.ok || held.session.phase.kind !== 'running') return;
        const endBefore = endsAt(run, held.session, held.session.phase);
        expect(nextDue(run, held.session, rules)).toBeNull();
        const until = later(now, millis(length));
        const resumed = act(run, held.session, { type: 'resume' }, until, rules).session;
        if (resumed.phase.kind !== 'running') throw new Error('a resumed session runs');
        if (resumed.phase.segment !== held.session.phase.segment || resumed.visit !== held.session.visit) return;
        expect(endsAt(run, resumed, resumed.phase)).toBe(endBefore + length);
      }),
      often,
    );
  });

  it('what happens by itself never lies in the past of what has happened', () => {
    fc.assert(
      fc.property(stories, ([run, list]) => {
        const { session, now } = live(run, list);
        const next = nextDue(run, session, rules);
        if (next !== null) expect(next).toBeGreaterThan(now);
      }),
      often,
    );
  });
});
