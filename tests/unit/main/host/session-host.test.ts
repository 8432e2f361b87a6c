import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder } from './folder.ts';
import { createWorld, halfPastSix, minute, openPage, quietPlan } from './world.ts';

const done = { ok: true };

const journalsIn = (folder: string, kind: 'sessions' | 'rehearsals'): readonly string[] =>
  readdirSync(join(folder, kind)).map((name) => readFileSync(join(folder, kind, name, 'journal.jsonl'), 'utf8'));

describe('a session', () => {
  it('is shown to the room and the bells before the console, which waits until the room is painted, and is on disk before any of them', async () => {
    const folder = freshFolder();
    const world = createWorld(folder);
    const host = world.start();
    const told: string[] = [];
    const watch = (role: 'console' | 'projection' | 'sound') =>
      host.watch(role, {
        page: null,
        onSnapshot: () => told.push(`${role} ${journalsIn(folder, 'sessions').join().includes('segmentEntered')}`),
        onAlive: () => undefined,
      });
    expect(readdirSync(folder)).not.toContain('sessions');
    await host.send('console', { type: 'ring', sound: 'bell', strikes: 1 });
    for (const role of ['console', 'projection', 'sound'] as const) watch(role);
    told.length = 0;
    await host.send('console', { type: 'start', when: 'now' });
    expect(told).toEqual(['projection true', 'sound true']);
    world.pass(14);
    expect(told).toEqual(['projection true', 'sound true', 'console true']);
    told.length = 0;
    await host.send('console', { type: 'setRoomTheme', theme: 'hall' });
    expect(told).toEqual(['console true']);
  });

  it('goes on by itself, each bell announced ahead', async () => {
    const world = createWorld(freshFolder());
    const host = world.start();
    const desk = openPage(host, 'console');
    const bells = openPage(host, 'sound', 'one');
    expect(await desk.send({ type: 'start', when: 'now' })).toEqual(done);
    const began = world.now();
    expect(bells.view().strikes.map(({ due, sound }) => [due - began, sound])).toContainEqual([5 * minute, 'chime']);
    world.pass(10 * minute + 500);
    expect(desk.view().now?.practice).toBe('Rest');
    expect(desk.view().now?.startedAt).toBe(began + 10 * minute);
  });

  it('keeps private words from the room and the bells', async () => {
    const world = createWorld(freshFolder());
    const host = world.start();
    const [desk, room, bells] = [openPage(host, 'console'), openPage(host, 'projection'), openPage(host, 'sound')];
    await desk.send({ type: 'start', when: 'now' });
    world.pass(11 * minute);
    expect(JSON.stringify(desk.snapshots)).toMatch(/Xanthippe.*Quetzalcoatl|Quetzalcoatl.*Xanthippe/);
    expect(JSON.stringify([room.snapshots, bells.snapshots])).not.toMatch(/Xanthippe|Quetzalcoatl/);
  });

  it('does not tell the room again what it shows already', async () => {
    const world = createWorld(freshFolder());
    const host = world.start();
    const [desk, room] = [openPage(host, 'console'), openPage(host, 'projection')];
    await desk.send({ type: 'start', when: 'now' });
    const shown = room.snapshots.length;
    await desk.send({ type: 'ring', sound: 'bell', strikes: 1 });
    world.pass(4 * minute);
    expect(room.snapshots.length).toBe(shown);
  });

  it('starts with the numbers of snapshots anew in each run, and they only grow', async () => {
    const world = createWorld(freshFolder());
    const desk = openPage(world.start(), 'console');
    await desk.send({ type: 'start', when: 'now' });
    const again = openPage(world.start(), 'console');
    const numbers = desk.snapshots.map(({ seq }) => seq);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    expect([desk.snapshots[0]?.hostRun, again.snapshots[0]?.hostRun]).toEqual(['run 1', 'run 2']);
  });
});

describe('who may do what', () => {
  it.each(['projection', 'sound'] as const)('the %s page may not lead', async (role) => {
    const page = openPage(createWorld(freshFolder()).start(), role, 'one');
    expect(await page.send({ type: 'start', when: 'now' })).toEqual({ ok: false, reason: 'This page may not do that.' });
  });

  it('the console may not report bells', async () => {
    const desk = openPage(createWorld(freshFolder()).start(), 'console');
    expect(await desk.send({ type: 'reportSound', report: { state: 'ready' } })).toEqual({
      ok: false,
      reason: 'This page may not do that.',
    });
  });

  it('one page sounds; when it has been away for four seconds, the next does', async () => {
    const world = createWorld(freshFolder());
    const host = world.start();
    const desk = openPage(host, 'console');
    const [first, second] = [openPage(host, 'sound', 'one'), openPage(host, 'sound', 'two')];
    expect([first.view().owner, second.view().owner]).toEqual([true, false]);
    expect(await first.send({ type: 'reportSound', report: { state: 'ready' } })).toEqual(done);
    expect(await second.send({ type: 'reportSound', report: { state: 'needs gesture' } })).toEqual({
      ok: false,
      reason: 'Another page sounds the bells.',
    });
    expect(desk.view().host.sound).toEqual({ state: 'ready' });
    first.leave();
    expect(second.view().owner).toBe(false);
    expect(desk.view().host.sound).toEqual({ state: 'absent' });
    world.pass(5000);
    expect(second.view().owner).toBe(true);
  });

  it('a sound page that is loaded again has the sound at once', () => {
    const host = createWorld(freshFolder()).start();
    const [first, second] = [openPage(host, 'sound', 'one'), openPage(host, 'sound', 'two')];
    first.leave();
    const again = openPage(host, 'sound', 'one');
    expect([again.view().owner, second.view().owner]).toEqual([true, false]);
  });

  it('a page that took over is not told of bells that were due before: the other may have rung them', async () => {
    const world = createWorld(freshFolder());
    const host = world.start();
    const desk = openPage(host, 'console');
    const [first, second] = [openPage(host, 'sound', 'one'), openPage(host, 'sound', 'two')];
    first.leave();
    world.pass(3500);
    await desk.send({ type: 'ring', sound: 'bowl', strikes: 1 });
    world.pass(1000);
    expect(second.view()).toMatchObject({ owner: true, strikes: [] });
    expect(desk.view().host.soundPages).toBe(1);
  });

  it('a bell that was heard is shown at the desk', async () => {
    const world = createWorld(freshFolder());
    const host = world.start();
    const [desk, bells] = [openPage(host, 'console'), openPage(host, 'sound', 'one')];
    await desk.send({ type: 'ring', sound: 'bowl', strikes: 1 });
    const [strike] = bells.view().strikes;
    expect(await bells.send({ type: 'reportRung', strike: strike?.id ?? '', at: world.now() })).toEqual(done);
    expect(desk.view().host.lastHeard).toBe(world.now());
    expect(bells.view().strikes).toEqual([]);
  });
});

describe('after a crash', () => {
  it('comes back in the middle of a practice with the same time left', async () => {
    const world = createWorld(freshFolder());
    const before = openPage(world.start(), 'console');
    await before.send({ type: 'start', when: 'now' });
    world.pass(2 * minute);
    await before.send({ type: 'addTime', amount: minute });
    world.off(700);
    const after = openPage(world.start(), 'console');
    expect(after.view().now).toEqual(before.view().now);
    expect(after.view().host.notices.map(({ words }) => words)).toEqual(['The session was continued where it stood.']);
  });

  it('stays on hold, however long it was off', async () => {
    const world = createWorld(freshFolder());
    const before = openPage(world.start(), 'console');
    await before.send({ type: 'start', when: 'now' });
    world.pass(2 * minute);
    await before.send({ type: 'hold' });
    const heldAt = world.now();
    world.off(60 * minute);
    const after = openPage(world.start(), 'console');
    expect(after.view().now?.heldAt).toBe(heldAt);
    expect(after.view().bells).toEqual(before.view().bells);
  });

  it('lets what ended meanwhile have ended in time, and tells of the bells that nobody heard', async () => {
    const world = createWorld(freshFolder());
    const before = openPage(world.start(), 'console');
    await before.send({ type: 'start', when: 'now' });
    const began = world.now();
    world.pass(4 * minute);
    world.off(7 * minute);
    const host = world.start();
    const [after, bells] = [openPage(host, 'console'), openPage(host, 'sound', 'one')];
    expect(after.view().now?.practice).toBe('Rest');
    expect(after.view().now?.startedAt).toBe(began + 10 * minute);
    expect(after.view().host.notices.map(({ words }) => words)).toEqual([
      'The session was continued where it stood. 2 parts ended meanwhile. 2 bells fell into the gap and were not rung.',
    ]);
    expect(bells.view().strikes.filter(({ due }) => due < world.now())).toEqual([]);
  });

  it('has started a day that was to start by itself while it was off', async () => {
    const world = createWorld(freshFolder());
    await openPage(world.start(), 'console').send({ type: 'start', when: 'as planned' });
    world.off(31 * minute);
    const after = openPage(world.start(), 'console');
    expect(after.view().now?.startedAt).toBe(halfPastSix);
    expect(after.view().host.notices.map(({ words }) => words)).toEqual([
      'The session was continued where it stood. One bell fell into the gap and was not rung.',
    ]);
  });

  it('goes on with its own copy of the plan', async () => {
    const folder = freshFolder();
    const world = createWorld(folder);
    await openPage(world.start(), 'console').send({ type: 'start', when: 'now' });
    createWorld(folder, [{ ...quietPlan, title: 'Changed meanwhile' }]);
    expect(openPage(world.start(), 'console').view().plan.title).toBe('A quiet hour');
  });

  it('does not go back to a session that was closed', async () => {
    const world = createWorld(freshFolder());
    const before = openPage(world.start(), 'console');
    await before.send({ type: 'start', when: 'now' });
    await before.send({ type: 'close' });
    expect(openPage(world.start(), 'console').view().phase.kind).toBe('waiting');
  });

  it('loses no time when the clock was set back while it was off', async () => {
    const world = createWorld(freshFolder());
    const before = openPage(world.start(), 'console');
    await before.send({ type: 'start', when: 'now' });
    world.pass(2 * minute);
    await before.send({ type: 'setScreen', screen: 'black' });
    world.setClock(-60 * minute);
    const after = openPage(world.start(), 'console');
    expect((after.view().now?.endsAt ?? 0) - world.now()).toBe(3 * minute);
    expect(after.view().host.notices.map(({ words }) => words)).toEqual([
      'The session was continued where it stood. The computer’s clock was set back by 1:00:00 hours. The session moved with it: no time was lost or gained.',
    ]);
  });
});

describe('the clock of the machine', () => {
  it('slept: time went on, and it is told', async () => {
    const world = createWorld(freshFolder());
    const desk = openPage(world.start(), 'console');
    await desk.send({ type: 'start', when: 'now' });
    const began = world.now();
    world.pass(minute);
    world.sleep(6 * minute);
    world.pass(1000);
    expect(desk.view().now?.startedAt).toBe(began + 5 * minute);
    expect(desk.view().host.notices.map(({ words }) => words)).toEqual([
      'The computer slept for 6:00 minutes, or its clock was set ahead. Time went on for the session. One part ended meanwhile. One bell fell into the gap and was not rung.',
    ]);
  });

  it('was set back: the time left stays', async () => {
    const world = createWorld(freshFolder());
    const desk = openPage(world.start(), 'console');
    await desk.send({ type: 'start', when: 'now' });
    world.pass(minute);
    world.setClock(-60 * minute);
    world.pass(1000);
    expect((desk.view().now?.endsAt ?? 0) - world.now()).toBe(4 * minute - 1000);
    expect(desk.view().host.notices.map(({ words }) => words)).toEqual([
      'The computer’s clock was set back by 1:00:00 hours. The session moved with it: no time was lost or gained.',
    ]);
  });

  it('passed midnight: a plan without a date is for the new day', async () => {
    const world = createWorld(freshFolder());
    const desk = openPage(world.start(), 'console');
    expect(desk.view().phase).toEqual({ kind: 'waiting', day: 0, plannedStart: halfPastSix });
    world.pass(24 * 60 * minute);
    expect(desk.view().phase).toEqual({ kind: 'waiting', day: 0, plannedStart: halfPastSix + 24 * 60 * minute });
  });
});

describe('a full disk', () => {
  it('stops nothing; it is said, and all is written when there is room again', async () => {
    const folder = freshFolder();
    const world = createWorld(folder);
    const desk = openPage(world.start(), 'console');
    await desk.send({ type: 'start', when: 'now' });
    world.fillDisk(true);
    expect(await desk.send({ type: 'hold' })).toEqual(done);
    expect(desk.view().now?.heldAt).toBe(world.now());
    expect(desk.view().host.kept.problem).toBe('The session goes on, but it is not being saved: the disk is full.');
    world.fillDisk(false);
    world.pass(1000);
    expect(desk.view().host.kept).toEqual({ at: world.now(), problem: null });
    expect(journalsIn(folder, 'sessions').join()).toContain('"type":"held"');
  });
});
