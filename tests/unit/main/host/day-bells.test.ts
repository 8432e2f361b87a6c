import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freshFolder } from './folder.ts';
import { createWorld, halfPastSix, minute, openPage, quietPlan } from './world.ts';

const supper = { name: 'Supper', at: '18:20', bell: { sound: 'gong', strikes: 2 } } as const;
const withSupper = { ...quietPlan, dayBells: [supper] };
/** The world begins half an hour before half past six; supper is twenty minutes later. */
const supperAt = halfPastSix - 10 * minute;

describe('a day bell of a plan that waits', () => {
  it('is told to the sound page ahead, and rung once', async () => {
    const world = createWorld(freshFolder(), [withSupper]);
    const host = world.start();
    const [desk, bells] = [openPage(host, 'console'), openPage(host, 'sound', 'one')];
    expect(bells.view().strikes).toMatchObject([{ due: supperAt, sound: 'gong', strikes: 2 }]);
    expect(desk.view().bells).toMatchObject([{ state: 'to come', reason: 'Supper' }]);
    world.pass(20 * minute);
    await bells.send({ type: 'reportRung', strike: 'day-bell/1/1', at: supperAt + 4 });
    expect(desk.view().bells).toMatchObject([{ state: 'rung', at: supperAt + 4, reason: 'Supper' }]);
    expect(desk.view().host.lastHeard).toBe(supperAt + 4);
    expect(bells.view().strikes).toEqual([]);
  });

  it('that was rung stays rung after a start', async () => {
    const folder = freshFolder();
    const world = createWorld(folder, [withSupper]);
    const host = world.start();
    const bells = openPage(host, 'sound', 'one');
    world.pass(20 * minute);
    await bells.send({ type: 'reportRung', strike: 'day-bell/1/1', at: supperAt });
    const again = openPage(world.start(), 'console');
    expect(again.view().bells).toMatchObject([{ state: 'rung', reason: 'Supper' }]);
    expect(again.view().host.lastHeard).toBe(supperAt);
  });

  it('that fell into sleep is missed, not rung late, and can be rung now', async () => {
    const world = createWorld(freshFolder(), [withSupper]);
    const host = world.start();
    const [desk, bells] = [openPage(host, 'console'), openPage(host, 'sound', 'one')];
    world.sleep(25 * minute);
    world.pass(1000);
    expect(bells.view().strikes).toEqual([]);
    expect(desk.view().questions).toMatchObject([{ why: 'missed', due: supperAt, reason: 'Supper' }]);
    await desk.send({ type: 'ringNow', strike: 'day-bell/1/1' });
    expect(bells.view().strikes).toMatchObject([{ id: 'hand/1', sound: 'gong', strikes: 2 }]);
    expect(desk.view().questions).toEqual([]);
  });

  it('comes by the new time when the clock is set back before it', () => {
    const world = createWorld(freshFolder(), [withSupper]);
    const bells = openPage(world.start(), 'sound', 'one');
    world.setClock(-60 * minute);
    world.pass(2000);
    expect(bells.view().strikes).toMatchObject([{ id: 'day-bell/1/1', due: supperAt }]);
  });

  it('does not keep a plan without a date from being ready for the new day', () => {
    const world = createWorld(freshFolder(), [withSupper]);
    const host = world.start();
    const [desk, bells] = [openPage(host, 'console'), openPage(host, 'sound', 'one')];
    world.pass(24 * 60 * minute - 30 * minute);
    expect(desk.view().phase).toMatchObject({ kind: 'waiting', plannedStart: halfPastSix + 24 * 60 * minute });
    expect(bells.view().strikes).toMatchObject([{ due: supperAt + 24 * 60 * minute }]);
  });
});

describe('a strike that is open when a session is put away', () => {
  it('is cancelled in the journal', async () => {
    const folder = freshFolder();
    const world = createWorld(folder, [withSupper]);
    const desk = openPage(world.start(), 'console');
    await desk.send({ type: 'close' });
    await desk.send({ type: 'ring', sound: 'bell', strikes: 1 });
    await desk.send({ type: 'newSession' });
    const journals = readdirSync(`${folder}/sessions`).map((name) => readFileSync(`${folder}/sessions/${name}/journal.jsonl`, 'utf8'));
    expect(journals.join('')).toContain('"why":"ended"');
  });
});

describe('what was heard in a rehearsal', () => {
  it('is not said of the session after it', async () => {
    const world = createWorld(freshFolder());
    const host = world.start();
    const [desk, bells] = [openPage(host, 'console'), openPage(host, 'sound', 'one')];
    await desk.send({ type: 'rehearse', speed: 10, goesOn: true });
    const [strike] = bells.view().strikes;
    await bells.send({ type: 'reportRung', strike: strike?.id ?? '', at: strike?.due ?? 0 });
    expect(desk.view().host.lastHeard).not.toBeNull();
    await desk.send({ type: 'endRehearsal' });
    expect(desk.view().host.lastHeard).toBeNull();
  });
});
