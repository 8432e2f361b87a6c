import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LibraryAnswer, LibraryRequest } from '../../../../src/core/library/library-contract.ts';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import type { SessionHost } from '../../../../src/main/host/session-host.ts';
import { freshFolder } from './folder.ts';
import { createWorld, openPage, quietPlan } from './world.ts';

const resources = join(import.meta.dirname, '../../../../resources/library/en');

const ownPlan = (folder: string, id = 'quiet') => {
  const reading = readPlan(readFileSync(join(folder, 'plans', id, 'plan.json'), 'utf8'));
  if (!reading.ok) throw new Error(reading.problems.join(' '));
  return reading.plan;
};
const practicesIn = (folder: string, id?: string) =>
  ownPlan(folder, id).days.flatMap((day) => day.blocks.flatMap((block) => block.practices.map((practice) => practice.id)));
const checks = async (host: SessionHost) => {
  const reply = (await host.library({ type: 'checks' })) as LibraryAnswer<'checks'>;
  if (!reply.ok) throw new Error(reply.problems.join(' '));
  return reply.answer.remarks;
};
const planView = async (host: SessionHost) => {
  const reply = (await host.library({ type: 'list' })) as LibraryAnswer<'list'>;
  if (!reply.ok) throw new Error(reply.problems.join(' '));
  return reply.answer.plan;
};
const begin = (plans: readonly unknown[] = [quietPlan]) => {
  const folder = freshFolder();
  const world = createWorld(folder, plans);
  return { folder, world, host: world.start() };
};
const done = { ok: true, answer: {} };

describe('a practice that is put into the open plan', () => {
  it('makes an own plan of the same id, and every page sees it at once', async () => {
    const { folder, world, host } = begin();
    const desk = openPage(host, 'console');
    expect(await host.library({ type: 'addToPlan', id: 'grounding', after: 'alone' })).toEqual(done);
    expect(practicesIn(folder)).toEqual(['alone', 'grounding', 'rest', 'circle']);
    expect(desk.view().outline.flatMap((row) => (row.kind === 'practice' ? [row.id] : []))).toContain('grounding');
    expect(await host.library({ type: 'addToPlan', id: 'grounding', after: null })).toEqual(done);
    expect(practicesIn(folder)).toEqual(['alone', 'grounding', 'rest', 'circle', 'grounding-2']);
    expect(readdirSync(join(folder, 'plans/quiet/versions')).length).toBe(1);
    expect((await planView(world.start())).practices.length).toBe(5);
  });

  it('has its words in the languages of the plan, whatever the library is shown in', async () => {
    const { folder, host } = begin([{ ...quietPlan, languages: ['de', 'en'] }]);
    await openPage(host, 'console').send({ type: 'setLanguage', language: 'fr' });
    await host.library({ type: 'addToPlan', id: 'breathing-through', after: null });
    const added = ownPlan(folder).days[0]?.blocks[0]?.practices.at(-1);
    expect(added?.title).toEqual({ de: 'Hindurchatmen', en: 'Breathing Through' });
    const german: readonly string[] = Object.values(
      JSON.parse(readFileSync(join(resources, '../de/words/breathing-through.json'), 'utf8')),
    );
    expect(added?.notes.length).toBeGreaterThan(0);
    for (const note of added?.notes ?? [])
      expect(
        german.some((words) => note.endsWith(words)),
        note,
      ).toBe(true);
  });

  it.each<[string, LibraryRequest, string]>([
    ['a practice that is not there', { type: 'addToPlan', id: 'nowhere', after: null }, 'This practice is no longer there.'],
    [
      'a place that is not there',
      { type: 'addToPlan', id: 'grounding', after: 'gone' },
      'That place is no longer in the plan. Choose another one.',
    ],
    [
      'a remark that is not there',
      { type: 'mend', remark: 'stage missing/x' },
      'The plan has changed since. Look at the remarks once more.',
    ],
    [
      'a name without an end',
      { type: 'nameStages', names: { gratitude: { en: 'x'.repeat(81) } } },
      'The name of a stage may have at most 80 characters.',
    ],
  ])('is refused for %s', async (_, request, words) => {
    const { folder, host } = begin();
    expect(await host.library(request)).toEqual({ ok: false, problems: [words] });
    expect(readdirSync(folder)).not.toContain('plans');
  });

  it('stands in the place of a file that was given, which stays as it is, pictures and all', async () => {
    const folder = freshFolder();
    const given = join(folder, 'given', 'mine.json');
    mkdirSync(join(folder, 'given/assets'), { recursive: true });
    const [day] = quietPlan.days;
    const shown = { pattern: 'cue-list', cues: [{ length: '1:00', picture: { image: 'elm.png', alt: 'An elm' } }] };
    const practices = [{ id: 'elm', title: 'Elm', timing: [shown] }];
    const mine = JSON.stringify({ ...quietPlan, id: 'mine', days: [{ ...day, blocks: [{ id: 'one', title: 'One', practices }] }] });
    writeFileSync(given, mine);
    writeFileSync(join(folder, 'given/assets/elm.png'), 'elm');
    const host = createWorld(folder).start({ given });
    expect(await host.library({ type: 'addToPlan', id: 'grounding', after: 'elm' })).toEqual(done);
    expect((await planView(host)).practices.map(({ id }) => id)).toEqual(['elm', 'grounding']);
    expect(readFileSync(given, 'utf8')).toBe(mine);
    expect(readFileSync(join(folder, 'plans/mine/assets/elm.png'), 'utf8')).toBe('elm');
  });
});

describe('the open plan', () => {
  it('may not be changed while something runs, is set to start, is rehearsed or closed; the sentence says what to do', async () => {
    const { folder, host } = begin();
    const desk = openPage(host, 'console');
    const asked: readonly LibraryRequest[] = [
      { type: 'addToPlan', id: 'grounding', after: null },
      { type: 'mend', remark: 'no break' },
      { type: 'nameStages', names: {} },
    ];
    const refusedWith = async (words: string) => {
      expect((await planView(host)).change).toBe(words);
      for (const request of asked) expect(await host.library(request)).toEqual({ ok: false, problems: [words] });
    };
    await desk.send({ type: 'rehearse', speed: 10, goesOn: true });
    await refusedWith('A rehearsal is on. End it first.');
    await desk.send({ type: 'endRehearsal' });
    await desk.send({ type: 'start', when: 'as planned' });
    await refusedWith('The start is set. Take it back first.');
    await desk.send({ type: 'start', when: 'now' });
    await refusedWith('A session is running. Close it first.');
    await desk.send({ type: 'close' });
    await refusedWith('This session is closed. Begin a new one, then change its plan.');
    expect(readdirSync(folder)).not.toContain('plans');
  });

  it('that cannot be saved stays as it was, and says why', async () => {
    const { folder, host } = begin();
    mkdirSync(join(folder, 'plans/quiet'), { recursive: true });
    writeFileSync(join(folder, 'plans/quiet/plan.json'), '{');
    expect(await host.library({ type: 'addToPlan', id: 'grounding', after: null })).toEqual({
      ok: false,
      problems: ['The file of this plan cannot be read, so it was left as it is. Save under another name.'],
    });
    expect(readFileSync(join(folder, 'plans/quiet/plan.json'), 'utf8')).toBe('{');
    expect((await planView(host)).practices.length).toBe(3);
  });

  it('has names for its stages; one that is left out has its usual name again', async () => {
    const { host } = begin();
    expect(
      await host.library({
        type: 'nameStages',
        names: { gratitude: { en: 'Coming from Gratitude' }, 'new-eyes': { en: 'Seeing with Fresh Eyes' } },
      }),
    ).toEqual(done);
    expect((await planView(host)).stageNames[0]?.names).toEqual({
      gratitude: 'Coming from Gratitude',
      'honoring-pain': 'Honoring Our Pain',
      'new-eyes': 'Seeing with Fresh Eyes',
      'going-forth': 'Going Forth',
    });
    expect(await host.library({ type: 'nameStages', names: { 'new-eyes': { en: '' } } })).toEqual(done);
    expect((await planView(host)).stageNames[0]?.names).toMatchObject({ gratitude: 'Gratitude', 'new-eyes': 'Seeing with New Eyes' });
  });
});

describe('the checks of the open plan', () => {
  const [day] = quietPlan.days;
  const [block] = day.blocks;
  const alone = {
    id: 'alone',
    title: { en: 'Alone', de: 'Allein' },
    flags: ['strong emotion', 'touch'],
    stage: 'honoring-pain',
    timing: block.practices[0].timing,
  };
  const painful = {
    ...quietPlan,
    title: { en: 'Pain', de: 'Schmerz' },
    days: [{ ...day, title: { en: 'Friday' }, blocks: [{ ...block, title: { en: 'Evening' }, practices: [alone] }] }],
  };

  it('have a key each that stays, words, a reason, and a press where one can mend it', async () => {
    const { host } = begin([painful]);
    const remarks = await checks(host);
    expect(new Set(remarks.map(({ key }) => key)).size).toBe(remarks.length);
    expect(remarks.filter(({ id }) => id === 'stage missing').map(({ press }) => press)).toEqual([null, null, null]);
    expect(remarks.find(({ id }) => id === 'day ends in pain')).toEqual({
      key: 'day ends in pain/0/alone/',
      id: 'day ends in pain',
      words: 'The last practice of the day, “Alone”, is in Honoring Our Pain.',
      reason: 'People sleep better on a step of gratitude or of new eyes. A short one is enough.',
      press: 'Close the day with thanks',
      practice: 'alone',
    });
    expect(await checks(host)).toEqual(remarks);
  });

  it('are mended one by one, and what is mended is gone', async () => {
    const { folder, host } = begin([painful]);
    const mendable = async () => (await checks(host)).filter(({ press }) => press !== null);
    const seen: string[] = [];
    for (let next = (await mendable())[0]; next !== undefined && seen.length < 20; next = (await mendable())[0]) {
      seen.push(next.id);
      const reply = (await host.library({ type: 'mend', remark: next.key })) as LibraryAnswer<'mend'>;
      expect(reply.ok && reply.answer.remarks.map(({ key }) => key)).not.toContain(next.key);
    }
    expect(seen).toEqual(['day ends in pain', 'no opt-out line']);
    expect(practicesIn(folder)).toEqual(['alone', 'day-closing']);
  });

  it('are refused where only a person can mend', async () => {
    const { host } = begin([painful]);
    const key = (await checks(host)).find(({ id }) => id === 'stage missing')?.key ?? '';
    expect(await host.library({ type: 'mend', remark: key })).toEqual({
      ok: false,
      problems: ['This cannot be mended with one press; it needs your judgement.'],
    });
  });
});

describe('what ships with the app in another language', () => {
  const evening = JSON.parse(readFileSync(join(resources, 'evening.json'), 'utf8'));

  it('is opened in the language of the console, with titles in it, and once more when the language changes', async () => {
    const { world, host } = begin([evening]);
    const desk = openPage(host, 'console');
    expect(desk.view().plan.title).toBe('An evening of the Work That Reconnects');
    await desk.send({ type: 'setLanguage', language: 'de' });
    expect(desk.view().plan.title).toBe('Ein Abend der Arbeit, die wieder verbindet');
    expect(desk.view().host.plans).toEqual([{ id: 'evening', title: 'Ein Abend der Arbeit, die wieder verbindet', problem: null }]);
    expect(await planView(host)).toMatchObject({ languages: ['de'], stageNames: [{ names: { 'going-forth': 'Weitergehen' } }] });
    expect((await planView(host)).stageNames[0]?.known['going-forth']).toEqual(['Weitergehen', 'Ins Handeln kommen']);
    expect(openPage(world.start(), 'console').view().plan.title).toBe('Ein Abend der Arbeit, die wieder verbindet');
    await desk.send({ type: 'setLanguage', language: 'ru' });
    expect((await planView(host)).languages).toEqual(['en']);
  });

  it('keeps the language it began in while it runs', async () => {
    const { host } = begin([evening]);
    const desk = openPage(host, 'console');
    await desk.send({ type: 'start', when: 'now' });
    await desk.send({ type: 'setLanguage', language: 'de' });
    expect((await planView(host)).languages).toEqual(['en']);
  });

  it('lists templates by their titles in it, and leaves own plans as they are', async () => {
    const folder = freshFolder();
    const world = createWorld(folder, []);
    mkdirSync(join(folder, 'library/templates'));
    mkdirSync(join(folder, 'plans/quiet'), { recursive: true });
    writeFileSync(join(folder, 'plans/quiet/plan.json'), JSON.stringify(quietPlan));
    writeFileSync(join(folder, 'library/templates/half-day.json'), readFileSync(join(resources, 'templates/half-day.json')));
    const desk = openPage(world.start(), 'console');
    const english = desk.view().host.plans;
    await desk.send({ type: 'setLanguage', language: 'fr' });
    const french = desk.view().host.plans;
    expect(french.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    expect(french[0]).toEqual(english[0]);
    expect(french[1]?.title).not.toBe(english[1]?.title);
    await desk.send({ type: 'choosePlan', plan: 'half-day' });
    expect([desk.view().plan.title, desk.view().host.plans[1]?.title]).toEqual([french[1]?.title, french[1]?.title]);
  });
});
