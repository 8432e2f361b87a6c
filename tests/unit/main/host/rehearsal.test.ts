import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { strikesAsPlanned } from '../../../../src/core/cues/coming.ts';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { compileRun } from '../../../../src/core/session/compile-run.ts';
import { freshFolder } from './folder.ts';
import { createWorld, halfPastSix, minute, openPage, quietPlan } from './world.ts';

const done = { ok: true };
const twoDays = {
  ...quietPlan,
  days: [
    quietPlan.days[0],
    {
      ...quietPlan.days[0],
      id: 'saturday',
      title: 'Saturday',
      start: '10:00',
      blocks: [
        { id: 'morning', title: 'Morning', practices: [{ id: 'tea', title: 'Tea', timing: [{ pattern: 'break', length: '5:00' }] }] },
      ],
    },
  ],
};

it('begins at the planned start, runs as fast as it was told, and says so', async () => {
  const world = createWorld(freshFolder());
  const desk = openPage(world.start(), 'console');
  expect(await desk.send({ type: 'rehearse', speed: 60, goesOn: false })).toEqual(done);
  expect(desk.view().rehearsal).toEqual({ speed: 60, goesOn: false });
  expect(desk.view().now?.startedAt).toBe(halfPastSix);
  expect(desk.snapshots.at(-1)?.clock).toEqual({ now: halfPastSix, speed: 60 });
  world.pass(10_001);
  expect(desk.view().now?.practice).toBe('Rest');
});

it('leaves the real session as it was, and its journal apart', async () => {
  const folder = freshFolder();
  const world = createWorld(folder);
  const desk = openPage(world.start(), 'console');
  await desk.send({ type: 'rehearse', speed: 60, goesOn: true });
  world.pass(5_000);
  expect(await desk.send({ type: 'endRehearsal' })).toEqual(done);
  expect([desk.view().phase.kind, desk.view().rehearsal, desk.snapshots.at(-1)?.clock]).toEqual([
    'waiting',
    null,
    { now: world.now(), speed: 1 },
  ]);
  expect(readdirSync(folder)).not.toContain('sessions');
  expect(readFileSync(join(folder, 'rehearsals', '2026-11-20T18-30-00', 'journal.jsonl'), 'utf8')).toContain('cueReached');
});

it('is never continued', async () => {
  const world = createWorld(freshFolder());
  await openPage(world.start(), 'console').send({ type: 'rehearse', speed: 60, goesOn: true });
  world.off(1000);
  expect(openPage(world.start(), 'console').view()).toMatchObject({ rehearsal: null, phase: { kind: 'waiting' } });
});

it('goes on by itself to the close, over a night, and rings what the plan says', async () => {
  const world = createWorld(freshFolder(), [twoDays]);
  const host = world.start();
  const [desk, bells] = [openPage(host, 'console'), openPage(host, 'sound', 'one')];
  await desk.send({ type: 'rehearse', speed: 120, goesOn: true });
  const rung: string[] = [];
  for (let step = 0; step < 400 && desk.view().phase.kind !== 'closed'; step += 1) {
    world.pass(100);
    const { now } = host.sign().clock;
    for (const strike of bells.view().strikes.filter(({ due }) => due <= now)) {
      rung.push(strike.id);
      await bells.send({ type: 'reportRung', strike: strike.id, at: now });
    }
  }
  const reading = readPlan(JSON.stringify(twoDays));
  if (!reading.ok) throw new Error(reading.problems.join());
  const planned = strikesAsPlanned(compileRun(reading.plan, { today: '2026-11-20', timeZone: 'Europe/Berlin' }));
  expect(desk.view().phase.kind).toBe('closed');
  expect(rung).toEqual(planned.map(({ id }) => id));
});

it('changes its speed while it runs', async () => {
  const world = createWorld(freshFolder());
  const desk = openPage(world.start(), 'console');
  await desk.send({ type: 'rehearse', speed: 60, goesOn: true });
  world.pass(1_000);
  await desk.send({ type: 'setRehearsal', speed: 2, goesOn: false });
  expect(desk.view().rehearsal).toEqual({ speed: 2, goesOn: false });
  expect(desk.snapshots.at(-1)?.clock).toEqual({ now: halfPastSix + minute, speed: 2 });
});

it('waits for the first page when the program was started with it', () => {
  const world = createWorld(freshFolder());
  const host = world.start({ rehearseFirst: { speed: 60, goesOn: true } });
  world.pass(60_000);
  expect(openPage(host, 'console').view().now?.startedAt).toBe(halfPastSix);
});

it('cannot begin while a session runs, and nothing else can be chosen while it is on', async () => {
  const desk = openPage(createWorld(freshFolder()).start(), 'console');
  await desk.send({ type: 'rehearse', speed: 1, goesOn: false });
  expect(await desk.send({ type: 'choosePlan', plan: 'quiet' })).toEqual({ ok: false, reason: 'A rehearsal is on. End it first.' });
  await desk.send({ type: 'endRehearsal' });
  await desk.send({ type: 'start', when: 'now' });
  expect(await desk.send({ type: 'rehearse', speed: 1, goesOn: false })).toEqual({
    ok: false,
    reason: 'A session is running. It can be rehearsed again after the close.',
  });
});

it('keeps the last five rehearsals', async () => {
  const folder = freshFolder();
  const desk = openPage(createWorld(folder).start(), 'console');
  for (let count = 0; count < 7; count += 1) {
    await desk.send({ type: 'rehearse', speed: 1, goesOn: false });
    await desk.send({ type: 'endRehearsal' });
  }
  expect(readdirSync(join(folder, 'rehearsals')).length).toBe(5);
});
