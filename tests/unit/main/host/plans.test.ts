import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan, writePlan } from '../../../../src/core/plan/read-plan.ts';
import { createPlanStore } from '../../../../src/main/host/plan-store.ts';
import { freshFolder } from './folder.ts';
import { createWorld, openPage, quietPlan } from './world.ts';

const planOf = (value: unknown) => {
  const reading = readPlan(JSON.stringify(value));
  if (!reading.ok) throw new Error(reading.problems.join());
  return reading.plan;
};

const storeIn = (folder: string, given: string | null = null) =>
  createPlanStore({ own: join(folder, 'plans'), shipped: join(folder, 'library'), given });

describe('the plan store', () => {
  it('lists own plans before those that ship with the app, and one of the same id only once', () => {
    const folder = freshFolder();
    createWorld(folder, [quietPlan, { ...quietPlan, id: 'other', title: 'Other' }]);
    storeIn(folder).save(planOf({ ...quietPlan, title: 'Mine' }), new Date(0));
    expect(storeIn(folder).list()).toEqual([
      { id: 'quiet', title: 'Mine', problem: null },
      { id: 'other', title: 'Other', problem: null },
    ]);
  });

  it('lists the templates after the other shipped plans, the shorter ones first, and reads one whole when it is chosen', () => {
    const folder = freshFolder();
    createWorld(folder, [quietPlan]);
    const templates = join(folder, 'library', 'templates');
    const [day] = quietPlan.days;
    const days = [day, { ...day, id: 'second', blocks: [] }];
    mkdirSync(templates);
    writeFileSync(join(templates, 'a-long.json'), JSON.stringify({ ...quietPlan, id: 'long', title: { en: 'Long' }, days }));
    writeFileSync(join(templates, 'b-short.json'), JSON.stringify({ ...quietPlan, id: 'short', title: 'Short' }));
    expect(storeIn(folder).list()).toEqual([
      { id: 'quiet', title: quietPlan.title, problem: null },
      { id: 'short', title: 'Short', problem: null },
      { id: 'long', title: 'Long', problem: null },
    ]);
    expect(storeIn(folder).load('short')).toMatchObject({ ok: true, plan: { title: 'Short' } });
    expect(storeIn(folder).load('long')).toMatchObject({ ok: false });
  });

  it('lists a template that cannot be read with its sentence', () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'library', 'templates'), { recursive: true });
    writeFileSync(join(folder, 'library', 'templates', 'torn.json'), '{"formatVersion": 1,');
    expect(storeIn(folder).list()).toEqual([
      { id: 'torn.json', title: 'torn.json', problem: 'The file ends in the middle; it may not have been copied whole.' },
    ]);
    expect(storeIn(folder).first()).toBe(null);
  });

  it('lists a file that cannot be read with its sentence, and never writes over it', () => {
    const folder = freshFolder();
    const path = join(folder, 'plans', 'quiet', 'plan.json');
    mkdirSync(join(folder, 'plans', 'quiet'), { recursive: true });
    writeFileSync(path, '{"formatVersion": 1, "id": "qui');
    const store = storeIn(folder);
    expect(store.list()).toEqual([{ id: 'quiet/plan.json', title: 'quiet/plan.json', problem: expect.stringMatching(/\w+.*\.$/) }]);
    expect(store.save(planOf(quietPlan), new Date(0))).toBe(
      'The file of this plan cannot be read, so it was left as it is. Save under another name.',
    );
    expect(readFileSync(path, 'utf8')).toBe('{"formatVersion": 1, "id": "qui');
  });

  it('keeps the last twelve versions of what it writes over', () => {
    const folder = freshFolder();
    const store = storeIn(folder);
    for (let count = 0; count < 15; count += 1) {
      expect(store.save(planOf({ ...quietPlan, title: `Version ${count}` }), new Date(count * 1000))).toBe(null);
    }
    const versions = readdirSync(join(folder, 'plans', 'quiet', 'versions'));
    expect(versions.length).toBe(12);
    expect(readFileSync(join(folder, 'plans', 'quiet', 'versions', versions.at(-1) ?? ''), 'utf8')).toBe(
      writePlan(planOf({ ...quietPlan, title: 'Version 13' })),
    );
  });

  it('reads a file again when it has changed', () => {
    const folder = freshFolder();
    const store = storeIn(folder);
    store.save(planOf(quietPlan), new Date(0));
    store.list();
    store.save(planOf({ ...quietPlan, title: 'A much longer title' }), new Date(0));
    expect(store.list()[0]?.title).toBe('A much longer title');
  });
});

describe('the choice of a plan', () => {
  const two = [quietPlan, { ...quietPlan, id: 'other', title: 'Other' }];

  it('is kept for the next start', async () => {
    const world = createWorld(freshFolder(), two);
    const desk = openPage(world.start(), 'console');
    expect(desk.view().plan.id).toBe('quiet');
    expect(await desk.send({ type: 'choosePlan', plan: 'other' })).toEqual({ ok: true });
    expect(desk.view().plan.title).toBe('Other');
    expect(openPage(world.start(), 'console').view().plan.id).toBe('other');
  });

  it('waits for the close of what runs', async () => {
    const desk = openPage(createWorld(freshFolder(), two).start(), 'console');
    await desk.send({ type: 'start', when: 'now' });
    expect(await desk.send({ type: 'choosePlan', plan: 'other' })).toEqual({ ok: false, reason: 'A session is running. Close it first.' });
    await desk.send({ type: 'close' });
    expect(await desk.send({ type: 'choosePlan', plan: 'other' })).toEqual({ ok: true });
  });

  it('comes from the command line first', () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'mine.json'), JSON.stringify({ ...quietPlan, id: 'mine', title: 'Mine' }));
    const desk = openPage(createWorld(folder, two).start({ given: join(folder, 'mine.json') }), 'console');
    expect(desk.view().plan.title).toBe('Mine');
  });

  it('falls back, with the sentences of a file that cannot be read', () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'mine.json'), '{');
    const desk = openPage(createWorld(folder, two).start({ given: join(folder, 'mine.json') }), 'console');
    expect(desk.view().plan.id).toBe('quiet');
    expect(desk.view().host.notices.length).toBe(1);
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('{');
  });

  it('has one of its own when no file can be read at all', async () => {
    const desk = openPage(createWorld(freshFolder(), []).start(), 'console');
    expect(await desk.send({ type: 'start', when: 'now' })).toEqual({ ok: true });
    expect(desk.view().now?.practice).toBe('Circle');
  });

  it('is not asked for by a new session', async () => {
    const desk = openPage(createWorld(freshFolder()).start(), 'console');
    expect(await desk.send({ type: 'newSession' })).toEqual({ ok: false, reason: 'Close this session before you begin a new one.' });
    await desk.send({ type: 'start', when: 'now' });
    await desk.send({ type: 'close' });
    expect(await desk.send({ type: 'newSession' })).toEqual({ ok: true });
    expect(desk.view()).toMatchObject({ phase: { kind: 'waiting' }, plan: { id: 'quiet' } });
  });
});

describe('settings', () => {
  it('keep the room’s theme, and a bad field falls back alone', async () => {
    const folder = freshFolder();
    const world = createWorld(folder, [quietPlan, { ...quietPlan, id: 'other', title: 'Other' }]);
    const desk = openPage(world.start(), 'console');
    await desk.send({ type: 'setRoomTheme', theme: 'sky' });
    expect(openPage(world.start(), 'projection').view().theme).toBe('sky');
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ roomTheme: 'pink', plan: 'other', later: 1 }));
    const host = world.start();
    expect(openPage(host, 'projection').view().theme).toBe('hall');
    expect(openPage(host, 'console').view().plan.id).toBe('other');
  });

  it.each(['', '{', '[]', 'null'])('that are no settings (%j) stop nothing', (content) => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'config.json'), content);
    expect(openPage(createWorld(folder).start(), 'projection').view().theme).toBe('hall');
  });
});
