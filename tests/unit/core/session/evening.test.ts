import { describe, expect, it } from 'vitest';
import { comingStrikes, strikesAsPlanned } from '../../../../src/core/cues/coming.ts';
import { act, catchUp } from '../../../../src/core/session/act.ts';
import { nextDue } from '../../../../src/core/session/due.ts';
import { evolve, newSession } from '../../../../src/core/session/evolve.ts';
import type { RunPlan } from '../../../../src/core/session/run-plan.ts';
import type { Rules, Session, SessionCommand } from '../../../../src/core/session/session.ts';
import { endsAt } from '../../../../src/core/session/where.ts';
import { hours, type Instant, later, millis, minutes, seconds } from '../../../../src/core/time.ts';
import { endBell, halfPastSix, halfTime, rules, runOf, segment, startBell, warningBell } from './small-plan.ts';

const talk = segment('talk', { ends: 'by hand', length: { kind: 'timed', length: minutes(5) } });
const turnA = segment('turn-a', { cues: [startBell, halfTime, warningBell, endBell] });
const turnB = segment('turn-b', { cues: [warningBell, endBell] });
const thanks = segment('thanks', { ends: 'by hand', length: { kind: 'timed', length: minutes(3) } });
const open = segment('open', { ends: 'by hand', length: { kind: 'open', planned: minutes(50) } });
const run = runOf({ segments: [talk, turnA, turnB] }, { segments: [thanks, open] });

type Told = { readonly session: Session; readonly refused: readonly string[] };

/** Does each command so many seconds after half past six, with every bell heard when it is due. */
const told = (plan: RunPlan, deeds: readonly (readonly [number, SessionCommand])[], with_: Rules = rules): Told => {
  let session = newSession();
  const refused: string[] = [];
  for (const [second, command] of deeds) {
    const now = at(second);
    session = wakeUpFor(plan, session, now, with_);
    const step = act(plan, session, command, now, with_);
    session = hear(plan, step.session, with_);
    if (!step.reply.ok) refused.push(step.reply.reason);
  }
  return { session, refused };
};

/** Wakes up at each due instant until now, as a host does. */
const wakeUpFor = (plan: RunPlan, session: Session, now: Instant, with_: Rules): Session => {
  let state = session;
  for (let next = nextDue(plan, state, with_); next !== null && next <= now; next = nextDue(plan, state, with_)) {
    state = hear(plan, catchUp(plan, state, next, with_).session, with_);
  }
  return state;
};

const hear = (plan: RunPlan, session: Session, with_: Rules): Session =>
  session.pending.reduce(
    (state, { id, due }) => act(plan, state, { type: 'reportRung', strike: id, at: due }, due, with_).session,
    session,
  );

const at = (second: number): Instant => later(halfPastSix, seconds(second));
const rung = (session: Session) =>
  session.outcomes.filter(({ outcome }) => outcome === 'rung').map(({ strike }) => [(strike.due - halfPastSix) / 1000, strike.id]);
const start: readonly [number, SessionCommand] = [0, { type: 'start', when: 'now' }];

describe('a turn', () => {
  it('rings at its start, softly before its end, and at its end, and then gives way to the next turn by itself', () => {
    const { session } = told(run, [start, [60, { type: 'next' }], [200, { type: 'hold' }]]);
    expect(rung(session)).toEqual([
      [60, '2/turn-a/start'],
      [165, '2/turn-a/warning'],
      [180, '2/turn-a/end'],
    ]);
    expect(session.phase).toMatchObject({ kind: 'running', segment: 2, startedAt: at(180), heldAt: at(200) });
  });

  it('rings its end bell at once when Next is pressed, and no warning any more', () => {
    const { session } = told(run, [start, [60, { type: 'next' }], [100, { type: 'next' }]]);
    expect(rung(session)).toEqual([
      [60, '2/turn-a/start'],
      [100, '2/turn-a/end'],
    ]);
  });

  it('does not ring when one goes back or jumps, and rings again when Next comes to it again', () => {
    const { session } = told(run, [
      start,
      [60, { type: 'next' }],
      [62, { type: 'back' }],
      [64, { type: 'jump', segment: 'turn-a' }],
      [66, { type: 'back' }],
      [70, { type: 'next' }],
    ]);
    expect(rung(session)).toEqual([
      [60, '2/turn-a/start'],
      [70, '6/turn-a/start'],
    ]);
  });

  it('warns again before a new end when minutes were added after its warning', () => {
    const { session } = told(run, [start, [60, { type: 'next' }], [170, { type: 'addTime', amount: minutes(1) }], [300, { type: 'hold' }]]);
    expect(rung(session)).toEqual([
      [60, '2/turn-a/start'],
      [165, '2/turn-a/warning'],
      [225, '2/turn-a/warning#1'],
      [240, '2/turn-a/end#1'],
    ]);
  });

  it('ends now when more time is taken than is left', () => {
    const { session } = told(run, [start, [60, { type: 'next' }], [100, { type: 'addTime', amount: minutes(-5) }]]);
    expect(rung(session).at(-1)).toEqual([100, '2/turn-a/end']);
    expect(session.phase).toMatchObject({ segment: 2, startedAt: at(100) });
  });

  it('keeps its bells through a hold and moves them by the time held', () => {
    const { session } = told(run, [
      start,
      [60, { type: 'next' }],
      [160, { type: 'hold' }],
      [1160, { type: 'resume' }],
      [1181, { type: 'hold' }],
    ]);
    expect(rung(session)).toEqual([
      [60, '2/turn-a/start'],
      [1165, '2/turn-a/warning'],
      [1180, '2/turn-a/end'],
    ]);
  });

  it('waits with its start bell until resumed when it was entered on hold', () => {
    const { session } = told(run, [
      start,
      [60, { type: 'hold' }],
      [70, { type: 'next' }],
      [90, { type: 'resume' }],
      [91, { type: 'hold' }],
    ]);
    expect(rung(session)).toEqual([[90, '2/turn-a/start']]);
  });
});

describe('parts that wait for the hand', () => {
  it('run calmly over their time and end when Next is pressed', () => {
    const { session } = told(run, [start, [600, { type: 'next' }]]);
    expect(session.visits[0]).toEqual({ segment: 0, enteredAt: at(0), leftAt: at(600) });
  });

  it('count an added minute from now when they are over time', () => {
    const { session } = told(run, [start, [600, { type: 'addTime', amount: minutes(1) }]]);
    if (session.phase.kind !== 'running') throw new Error('it runs');
    expect(endsAt(run, session, session.phase)).toBe(at(660));
  });

  it('have no instant at which anything happens by itself when they are open', () => {
    const { session } = told(run, [start, [10, { type: 'jump', segment: 'open' }]]);
    expect(nextDue(run, session, rules)).toBeNull();
  });
});

describe('refusals are sentences', () => {
  it.each<[string, readonly (readonly [number, SessionCommand])[], string]>([
    ['Next before the start', [[0, { type: 'next' }]], 'Nothing is running yet. Start the day first.'],
    ['a second start', [start, [5, { type: 'start', when: 'now' }]], 'It has begun already.'],
    [
      'Next pressed twice',
      [start, [60, { type: 'next' }], [60.5, { type: 'next' }]],
      'This part has only just begun. Press Next again to go on.',
    ],
    ['resume without a hold', [start, [5, { type: 'resume' }]], 'Nothing is on hold.'],
    ['hold twice', [start, [5, { type: 'hold' }], [6, { type: 'hold' }]], 'Everything is on hold already.'],
    ['a jump to nowhere', [start, [5, { type: 'jump', segment: 'nowhere' }]], 'That part is not in this plan.'],
    ['back at the first part', [start, [5, { type: 'back' }]], 'This is the first part of the day.'],
    ['a late planned start', [[5, { type: 'start', when: 'as planned' }]], 'The planned start has passed. Start now instead.'],
    ['a day that is not there', [[0, { type: 'start', when: 'now', day: 7 }]], 'The plan has no such day.'],
    ['black while care is on', [start, [5, { type: 'care' }], [6, { type: 'setScreen', screen: 'black' }]], 'Care is on. End care first.'],
    ['a bell nobody knows', [start, [5, { type: 'reportRung', strike: '9/x/end', at: 0 }]], 'No such bell is due.'],
    ['anything after the close', [start, [5, { type: 'close' }], [6, { type: 'next' }]], 'This session is closed.'],
    [
      'taking time that is gone',
      [start, [400, { type: 'addTime', amount: -1000 }]],
      'This part is past its end already; there is no time left to take.',
    ],
  ])('%s', (_, deeds, sentence) => {
    expect(told(run, deeds).refused).toEqual([sentence]);
  });
});

describe('bells', () => {
  it('nobody sounded are missed three seconds after their instant, never rung late', () => {
    const begun = act(
      run,
      act(run, newSession(), { type: 'start', when: 'now' }, at(0), rules).session,
      { type: 'next' },
      at(60),
      rules,
    ).session;
    const { session, facts } = catchUp(run, begun, at(3600), rules);
    expect(facts.filter(({ type }) => type === 'strikeMissed').map((fact) => (fact.at - halfPastSix) / 1000)).toEqual([
      63, 168, 183, 288, 303,
    ]);
    expect(session.phase).toMatchObject({ kind: 'running', segment: 3, startedAt: at(300) });
  });

  it('that are skipped do not sound, and the others do', () => {
    const { session } = told(run, [
      start,
      [60, { type: 'next' }],
      [70, { type: 'skipBell', strike: '2/turn-a/warning' }],
      [181, { type: 'hold' }],
    ]);
    expect(rung(session).map(([, id]) => id)).toEqual(['2/turn-a/start', '2/turn-a/end']);
  });

  it('are cancelled while all bells are quiet', () => {
    const { session } = told(run, [
      start,
      [30, { type: 'setBells', quiet: true }],
      [60, { type: 'next' }],
      [181, { type: 'setBells', quiet: false }],
    ]);
    expect(session.outcomes.map(({ outcome }) => outcome)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('that are due but unsounded are cancelled by hold and by care', () => {
    const begun = act(
      run,
      act(run, newSession(), { type: 'start', when: 'now' }, at(0), rules).session,
      { type: 'next' },
      at(60),
      rules,
    ).session;
    const cared = act(run, begun, { type: 'care' }, at(61), rules).session;
    expect(cared).toMatchObject({
      screen: 'care',
      pending: [],
      phase: { heldAt: at(61) },
      outcomes: [{ outcome: 'cancelled' }],
      silences: 1,
    });
  });

  it('reported a moment before their instant count as rung and are not due again', () => {
    const begun = act(
      run,
      act(run, newSession(), { type: 'start', when: 'now' }, at(0), rules).session,
      { type: 'next' },
      at(60),
      rules,
    ).session;
    const early = act(run, begun, { type: 'reportRung', strike: '2/turn-a/warning', at: at(164.99) }, later(at(165), millis(-10)), rules);
    expect(early.reply).toEqual({ ok: true });
    const after = catchUp(run, early.session, at(166), rules);
    expect(after.facts.filter((fact) => fact.type === 'cueReached' && fact.cue === 'warning')).toMatchObject([{ strike: null }]);
  });

  it('are announced with the very identities under which they come', () => {
    const { session } = told(run, [start, [60, { type: 'next' }]]);
    expect(comingStrikes(run, session, rules, 9).map(({ id }) => id)).toEqual([
      '2/turn-a/warning',
      '2/turn-a/end',
      '3/turn-b/warning',
      '3/turn-b/end',
    ]);
  });

  it('are not announced while everything is on hold', () => {
    const { session } = told(run, [start, [60, { type: 'next' }], [70, { type: 'hold' }]]);
    expect(comingStrikes(run, session, rules, 9)).toEqual([]);
  });
});

describe('a run as planned', () => {
  it('rings over all days, each from its own start', () => {
    const two = runOf({ segments: [turnA] }, { segments: [turnB], day: 1 });
    expect(strikesAsPlanned(two).map(({ id, due }) => [id, (due - halfPastSix) / 1000])).toEqual([
      ['1/turn-a/start', 0],
      ['1/turn-a/warning', 105],
      ['1/turn-a/end', 120],
      ['2/turn-b/warning', 86_505],
      ['2/turn-b/end', 86_520],
    ]);
  });

  it('waits for a pin that the next practice holds', () => {
    const pinned = runOf(
      { segments: [segment('short', { length: { kind: 'timed', length: minutes(1) } })] },
      { segments: [turnB], pinned: at(600) },
    );
    expect(strikesAsPlanned(pinned).map(({ due }) => (due - halfPastSix) / 1000)).toEqual([705, 720]);
  });

  it('is what a rehearsal that goes on by itself rings', () => {
    const { session } = told(
      run,
      [
        [-1, { type: 'start', when: 'as planned' }],
        [4000, { type: 'close' }],
      ],
      { ...rules, advance: 'as planned' },
    );
    expect(rung(session)).toEqual(strikesAsPlanned(run).map(({ id, due }) => [(due - halfPastSix) / 1000, id]));
  });
});

describe('days', () => {
  const two = runOf({ segments: [turnA] }, { segments: [turnB], day: 1 });

  it('end by themselves and wait for the next day to be started', () => {
    const { session } = told(two, [start, [600, { type: 'ring', sound: 'bowl', strikes: 1 }]]);
    expect(session.phase).toEqual({ kind: 'waiting', day: 1 });
  });

  it('start by themselves at their time when asked to', () => {
    const { session } = told(two, [start, [600, { type: 'start', when: 'as planned' }], [86_400 + 30, { type: 'hold' }]]);
    expect(session.phase).toMatchObject({ kind: 'running', segment: 1, startedAt: later(halfPastSix, hours(24)) });
  });

  it('come back when the last Next was a mistake', () => {
    const { session } = told(two, [start, [30, { type: 'endPractice' }], [40, { type: 'back' }]]);
    expect(session.phase).toMatchObject({ kind: 'running', segment: 0, startedAt: at(40) });
  });
});

describe('a break that ends at a clock time', () => {
  const pause = segment('pause', { ends: 'by hand', length: { kind: 'until', until: at(1200), planned: minutes(10) }, cues: [endBell] });

  it('holds that time whatever began late or was held', () => {
    const plan = runOf({ segments: [talk, pause] });
    const { session } = told(plan, [
      start,
      [700, { type: 'next' }],
      [800, { type: 'hold' }],
      [900, { type: 'resume' }],
      [1201, { type: 'hold' }],
    ]);
    expect(rung(session)).toEqual([[1200, '2/pause/end']]);
  });

  it('has its planned length when that time had passed before it began', () => {
    const plan = runOf({ segments: [talk, pause] });
    const { session } = told(plan, [start, [1300, { type: 'next' }], [1901, { type: 'hold' }]]);
    expect(rung(session)).toEqual([[1900, '2/pause/end']]);
  });
});

describe('a clock that is set back', () => {
  it('leaves the remaining time as it was', () => {
    const begun = act(
      run,
      act(run, newSession(), { type: 'start', when: 'now' }, at(0), rules).session,
      { type: 'next' },
      at(60),
      rules,
    ).session;
    const hourBack = later(at(100), hours(-1));
    const moved = act(run, begun, { type: 'ring', sound: 'bell', strikes: 1 }, at(100), rules).session;
    const set = evolve(run, moved, { type: 'clockMoved', at: hourBack, by: hours(-1) });
    if (set.phase.kind !== 'running') throw new Error('it runs');
    expect(endsAt(run, set, set.phase) - hourBack).toBe(seconds(80));
  });
});
