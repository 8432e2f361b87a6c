import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command, Snapshot } from '../../src/core/contract.ts';
import { readPlan } from '../../src/core/plan/read-plan.ts';
import { catchUp, replay } from '../../src/core/session/act.ts';
import { compileRun } from '../../src/core/session/compile-run.ts';
import { newSession } from '../../src/core/session/evolve.ts';
import type { Fact, Rules, Session } from '../../src/core/session/session.ts';
import { later, millis, seconds } from '../../src/core/time.ts';
import { nowView } from '../../src/core/views/console/now-view.ts';
import { sayEnglish } from '../../src/core/words/say.ts';
import { sessionFacts } from './journals.ts';
import { expect, test } from './product.ts';
import { signIn, type Wire, wireFor } from './wire.ts';

const plan = resolve(import.meta.dirname, '../plans/short-turns.json');
const read = readPlan(readFileSync(plan, 'utf8'));
if (!read.ok) throw new Error(read.problems.join(' '));
const run = compileRun(read.plan, { today: '2026-11-20', timeZone: 'Europe/Berlin' });
const rules: Rules = { missedAfter: seconds(3), advance: 'by hand', nextApart: millis(800) };
const moments = Number(process.env.KILL_MOMENTS ?? 20);

/** A small generator with a seed, so that a failure can be had again: KILL_SEED. */
const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** The part that runs, and its instants: what must be the same after a restart. */
const standing = (session: Session) => {
  const now = nowView(run, session, sayEnglish);
  return (
    now && {
      label: now.label,
      detail: now.detail,
      practice: now.practice,
      endsAt: now.endsAt,
      startedAt: now.startedAt,
      heldAt: now.heldAt,
    }
  );
};

/**
 * Sounds whatever the host says is due, once per life of the host and with no memory beyond it: that a strike which was reported and
 * acknowledged never comes again is for the host to promise.
 */
const soundPage = (sound: Wire<'sound'>, heard: (id: string) => void): void => {
  const tried = new Set<string>();
  const ring = ({ view, clock }: Snapshot<'sound'>): void => {
    for (const { id, due } of view.strikes) {
      if (!view.owner || due > clock.now || tried.has(id)) continue;
      tried.add(id);
      sound.send({ type: 'reportRung', strike: id, at: clock.now }).then(
        (reply) => reply.ok && heard(id),
        () => undefined,
      );
    }
  };
  const first = sound.snapshot();
  if (first) ring(first);
  sound.watch(ring);
};

test(`killed at ${moments} random moments, a session goes on as if nothing had been`, async ({ start }) => {
  test.setTimeout(60_000 + moments * 6000);
  const seed = Number(process.env.KILL_SEED ?? 20_261_120);
  const random = randomFrom(seed);
  const product = await start({ plan });
  const origin = new URL(product.addresses().console).origin;
  const cookies = await signIn(product.addresses().console);
  const heard: string[] = [];
  const acknowledged: Command['type'][] = [];
  let [compared, gaps, rungInAll] = [0, 0, 0];
  const pick = (): Command =>
    [
      { type: 'hold' } as const,
      { type: 'resume' } as const,
      { type: 'resume' } as const,
      { type: 'addTime', amount: 2000 } as const,
      { type: 'addTime', amount: -1000 } as const,
      { type: 'next' } as const,
      { type: 'back' } as const,
      { type: 'ring', sound: 'bell', strikes: 1 } as const,
    ][Math.floor(random() * 8)] ?? { type: 'hold' };

  for (let round = 0; round < moments; round += 1) {
    const console = await wireFor('console', origin, cookies);
    const sound = await wireFor('sound', origin, cookies);
    soundPage(sound, (id) => heard.push(id));
    const shown = await console.until(() => true);
    if (shown.view.phase.kind === 'closed') expect(await console.send({ type: 'newSession' })).toEqual({ ok: true });
    if (shown.view.phase.kind !== 'running') {
      acknowledged.length = 0;
      expect(new Set(heard).size, 'no strike was rung twice').toBe(heard.length);
      rungInAll += heard.length;
      heard.length = 0;
      expect(await console.send({ type: 'start', when: 'now' })).toEqual({ ok: true });
    }
    for (let deed = 0; deed < 3; deed += 1) {
      const command = pick();
      const reply = await console.send(command);
      if (reply.ok) acknowledged.push(command.type);
      await new Promise((done) => setTimeout(done, random() * 250));
    }
    await product.kill();
    const before = await sessionFacts(product.data);
    console.close();
    sound.close();
    // Some of the gaps are long enough for several parts to end while the host is down.
    await new Promise((done) => setTimeout(done, random() < 0.2 ? 3000 + random() * 4000 : random() * 200));
    await product.restart();

    const again = await wireFor('console', origin, cookies);
    const after = await again.until(() => true);
    const facts = await sessionFacts(product.data);
    again.close();

    const told = `round ${round}, seed ${seed}`;
    expect(facts.slice(0, before.length), `${told}: nothing that was safe on disk has changed`).toEqual(before);
    expect(countOf(before, 'timeAdded'), `${told}: no acknowledged command is lost`).toBe(
      acknowledged.filter((type) => type === 'addTime').length,
    );
    expect(countOf(before, 'held'), told).toBe(acknowledged.filter((type) => type === 'hold').length);
    expect(countOf(before, 'handBellStruck'), told).toBe(acknowledged.filter((type) => type === 'ring').length);
    // The engine alone tells what must have happened meanwhile: every part and every missed bell at its own due instant.
    const stood = replay(run, newSession(), before);
    const expected = catchUp(run, stood, after.clock.now, rules);
    const soon = catchUp(run, stood, later(after.clock.now, seconds(2)), rules);
    const happened = facts.slice(before.length);
    expect(happened, `${told}: caught up in order, each at its due instant`).toEqual(soon.facts.slice(0, happened.length));
    // Where something fell due between the first view and reading the journal, only the order can be compared.
    if (happened.length !== expected.facts.length) continue;
    expect(shownBy(after), `${told}: the same part, end and hold`).toEqual(standing(expected.session));
    gaps += happened.some(({ type }) => type === 'segmentEntered') ? 1 : 0;
    compared += 1;
  }
  expect(compared, 'nearly every restart was compared').toBeGreaterThan(moments * 0.8);
  expect(gaps, 'some parts ended while the host was down').toBeGreaterThan(0);
  expect(new Set(heard).size, 'no strike was rung twice').toBe(heard.length);
  expect(rungInAll + heard.length, 'bells did ring').toBeGreaterThan(moments / 3);
});

const shownBy = ({ view: { now } }: Snapshot<'console'>) =>
  now && { label: now.label, detail: now.detail, practice: now.practice, endsAt: now.endsAt, startedAt: now.startedAt, heldAt: now.heldAt };

const countOf = (facts: readonly Fact[], type: Fact['type']): number => facts.filter((fact) => fact.type === type).length;
