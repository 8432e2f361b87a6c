import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LibraryAnswer, LibraryRequest } from '../../../../src/core/library/library-contract.ts';
import { formatLength } from '../../../../src/core/time.ts';
import type { SessionHost } from '../../../../src/main/host/session-host.ts';
import { freshFolder } from './folder.ts';
import { createWorld, openPage, quietPlan } from './world.ts';

type RequestOf<Type extends LibraryRequest['type']> = Extract<LibraryRequest, { readonly type: Type }>;

const ask = <Type extends LibraryRequest['type']>(host: SessionHost, request: RequestOf<Type>): Promise<LibraryAnswer<Type>> =>
  host.library(request) as Promise<LibraryAnswer<Type>>;

const answerTo = async <Type extends LibraryRequest['type']>(host: SessionHost, request: RequestOf<Type>) => {
  const reply = await ask<Type>(host, request);
  if (!reply.ok) throw new Error(reply.problems.join(' '));
  return reply.answer;
};

const listOf = (host: SessionHost) => answerTo<'list'>(host, { type: 'list' });
const entryOf = async (host: SessionHost, id: string) => (await listOf(host)).practices.find((entry) => entry.id === id);

/** A practice as it lies in a file. */
const lake = {
  formatVersion: 1,
  id: 'by-the-lake',
  title: { en: 'By the lake' },
  stages: ['gratitude'],
  level: 'emerging',
  group: { form: 'circle', least: 4, most: 20 },
  minutes: { least: 10, usual: 15, most: 20 },
  space: { place: 'outdoors', needs: 'A shore.' },
  timing: [{ pattern: 'solo', task: { en: 'Sit by the water' }, length: '15:00' }],
  credit: 'Our own.',
  sources: ['own'],
};
const text = (value: unknown): string => JSON.stringify(value);
const ownFile = (folder: string, name = 'by-the-lake.json'): string => join(folder, 'practices', name);
const begin = (plans: readonly unknown[] = [quietPlan]) => {
  const folder = freshFolder();
  return { folder, host: createWorld(folder, plans).start() };
};

describe('the list of the library', () => {
  it('has what is shipped, with cards, credits, and the plan that is open', async () => {
    const { folder, host } = begin();
    const list = await listOf(host);
    expect(list.language).toBe('en');
    expect(list.practices.length).toBeGreaterThan(50);
    expect(list.practices.map(({ title }) => title)).toEqual(
      [...list.practices.map(({ title }) => title)].sort(new Intl.Collator('en').compare),
    );
    expect(list.cards.map(({ id }) => id)).toContain('three-stories');
    expect(list.credits.map(({ source }) => source.id)).toContain('network');
    expect([list.faults, list.practices.some(({ own }) => own)]).toEqual([[], false]);
    expect(list.plan).toMatchObject({
      title: 'A quiet hour',
      practices: [
        { id: 'alone', title: 'Alone', day: 0 },
        { id: 'rest', title: 'Rest', day: 0 },
        { id: 'circle', title: 'Circle', day: 0 },
      ],
      change: true,
      languages: ['en'],
      stageNames: [{ language: 'en', names: { gratitude: 'Gratitude', 'honoring-pain': 'Honoring Our Pain' } }],
    });
    const [english] = list.plan.stageNames;
    expect(english?.known['honoring-pain']).toContain('Honouring Our Pain');
    expect(english?.known.gratitude).toEqual(['Gratitude', 'Coming from Gratitude', 'Grounding in Gratitude']);
    expect(existsSync(join(folder, 'practices'))).toBe(false);
  });

  it('says which plans and templates hold a practice, own plans among them', async () => {
    const [day] = quietPlan.days;
    const [block] = day.blocks;
    const withFrom = block.practices.map((practice) => ({ ...practice, from: 'grounding' }));
    const mine = { ...quietPlan, id: 'mine', title: 'Mine', days: [{ ...day, blocks: [{ ...block, practices: withFrom }] }] };
    const folder = freshFolder();
    mkdirSync(join(folder, 'library/templates'), { recursive: true });
    mkdirSync(join(folder, 'plans/mine'), { recursive: true });
    writeFileSync(join(folder, 'plans/mine/plan.json'), text(mine));
    writeFileSync(join(folder, 'library/templates/month.json'), text({ ...mine, id: 'month', title: { en: 'A month' } }));
    writeFileSync(join(folder, 'library/templates/torn.json'), '{');
    const host = createWorld(folder).start();
    expect((await entryOf(host, 'grounding'))?.usedIn).toEqual([
      { plan: 'mine', title: 'Mine' },
      { plan: 'month', title: 'A month' },
    ]);
    expect((await entryOf(host, 'milling'))?.usedIn).toEqual([]);
  });

  it('is in the language of the console where the library is complete in it, else in English', async () => {
    const { host } = begin();
    const desk = openPage(host, 'console');
    await desk.send({ type: 'setLanguage', language: 'de' });
    expect((await entryOf(host, 'breathing-through'))?.title).toBe('Hindurchatmen');
    expect((await listOf(host)).cards.find(({ id }) => id === 'how-to-pass')?.title).toEqual({ de: expect.any(String) });
    await desk.send({ type: 'setLanguage', language: 'ja' });
    expect([(await listOf(host)).language, (await entryOf(host, 'breathing-through'))?.title]).toEqual(['en', 'Breathing Through']);
  });
});

describe('one practice', () => {
  it('is given whole, with its parts in time', async () => {
    const { host } = begin();
    const { practice, own, parts, length } = await answerTo<'practice'>(host, { type: 'practice', id: 'mirror-walk' });
    expect([practice.id, own, formatLength(length)]).toEqual(['mirror-walk', false, '40:00']);
    expect(parts.every((part) => part.label !== '' && part.length > 0)).toBe(true);
    expect(parts.reduce((sum, part) => sum + part.length, 0)).toBe(length);
  });

  it('that is not there is refused with a sentence', async () => {
    const { host } = begin();
    for (const type of ['practice', 'copy', 'share', 'remove'] as const)
      expect(await ask(host, { type, id: 'nowhere' })).toEqual({ ok: false, problems: ['This practice is no longer there.'] });
  });
});

describe('an own practice', () => {
  it('is kept in a file of its own, and gets its id from its title', async () => {
    const { folder, host } = begin();
    const { id: _, ...draft } = lake;
    expect(
      await answerTo<'save'>(host, { type: 'save', practice: { ...draft, title: { en: 'Am See – für alle' } }, replaces: null }),
    ).toEqual({
      id: 'am-see-fur-alle',
    });
    expect(
      await answerTo<'save'>(host, { type: 'save', practice: { ...draft, id: '', title: { en: 'Milling' } }, replaces: null }),
    ).toEqual({
      id: 'milling-2',
    });
    expect(readdirSync(join(folder, 'practices'))).toEqual(['am-see-fur-alle.json', 'milling-2.json']);
    expect(await entryOf(host, 'milling-2')).toMatchObject({ title: 'Milling', own: true });
  });

  it('is changed under its id, and goes with a new id', async () => {
    const { folder, host } = begin();
    await answerTo<'save'>(host, { type: 'save', practice: lake, replaces: null });
    await answerTo<'save'>(host, { type: 'save', practice: { ...lake, title: { en: 'By the sea' } }, replaces: 'by-the-lake' });
    expect((await entryOf(host, 'by-the-lake'))?.title).toBe('By the sea');
    await answerTo<'save'>(host, { type: 'save', practice: { ...lake, id: 'by-the-sea' }, replaces: 'by-the-lake' });
    expect([await entryOf(host, 'by-the-lake'), (await entryOf(host, 'by-the-sea'))?.own]).toEqual([undefined, true]);
    expect(readdirSync(join(folder, 'practices')).sort()).toEqual(['by-the-sea.json', 'removed']);
  });

  it.each<[string, unknown, string | null, string]>([
    [
      'an id that ships with the app',
      { ...lake, id: 'milling' },
      null,
      'The library already has a practice with the id “milling” (The Milling).',
    ],
    ['a shipped practice', { ...lake, id: 'milling' }, 'milling', 'This practice ships with the app and stays as it is.'],
    ['a practice without a title', { ...lake, title: { en: ' ' } }, null, 'Give the practice a title.'],
    ['nothing', null, null, 'This file is not a practice'],
    ['a list', [lake], null, 'This file is not a practice'],
    ['a field too many', { ...lake, colour: 'blue' }, null, 'has no field “colour”'],
    ['a script', { ...lake, notes: ['<script>alert(1)</script>'] }, null, 'must be plain words; it holds a program'],
    ['a depth that no practice has', JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), null, 'nested far deeper'],
    ['an id that leads elsewhere', { ...lake, id: '../../plans/x' }, null, 'small letters, digits and hyphens'],
  ])('is refused with a sentence for %s', async (_, practice, replaces, words) => {
    const { folder, host } = begin();
    const reply = await ask<'save'>(host, { type: 'save', practice, replaces });
    expect(reply).toEqual({ ok: false, problems: expect.arrayContaining([expect.stringContaining(words)]) });
    expect(existsSync(join(folder, 'practices'))).toBe(false);
  });

  it('does not take the place of another one', async () => {
    const { folder, host } = begin();
    await answerTo<'save'>(host, { type: 'save', practice: lake, replaces: null });
    await answerTo<'save'>(host, { type: 'save', practice: { ...lake, id: 'other' }, replaces: null });
    const before = readFileSync(ownFile(folder), 'utf8');
    for (const replaces of [null, 'other'])
      expect(await ask(host, { type: 'save', practice: { ...lake, credit: 'Mine.' }, replaces })).toMatchObject({ ok: false });
    expect(readFileSync(ownFile(folder), 'utf8')).toBe(before);
  });

  it('may begin as a copy of any other, in the language that it is shown in', async () => {
    const { host } = begin();
    expect(await answerTo<'copy'>(host, { type: 'copy', id: 'milling' })).toEqual({ id: 'the-milling-copy' });
    expect(await answerTo<'copy'>(host, { type: 'copy', id: 'milling' })).toEqual({ id: 'the-milling-copy-2' });
    expect(await entryOf(host, 'the-milling-copy')).toMatchObject({ title: 'The Milling (copy)', own: true });
    const original = (await answerTo<'practice'>(host, { type: 'practice', id: 'milling' })).practice;
    const copied = (await answerTo<'practice'>(host, { type: 'practice', id: 'the-milling-copy' })).practice;
    expect({ ...copied, id: original.id, title: original.title }).toEqual(original);
    await openPage(host, 'console').send({ type: 'setLanguage', language: 'de' });
    const { id } = await answerTo<'copy'>(host, { type: 'copy', id: 'grounding' });
    expect(Object.keys((await answerTo<'practice'>(host, { type: 'practice', id })).practice.title)).toEqual(['de']);
  });

  it('is taken away into a folder of its own; what ships with the app is not', async () => {
    const { folder, host } = begin();
    await answerTo<'save'>(host, { type: 'save', practice: lake, replaces: null });
    expect(await answerTo<'remove'>(host, { type: 'remove', id: 'by-the-lake' })).toEqual({});
    expect(await entryOf(host, 'by-the-lake')).toBe(undefined);
    expect(readdirSync(join(folder, 'practices/removed'))).toEqual(['by-the-lake.json']);
    expect(await ask(host, { type: 'remove', id: 'milling' })).toEqual({
      ok: false,
      problems: ['This practice ships with the app and stays in the library.'],
    });
  });

  it('that is damaged on disk is listed with its sentence, and never written over, moved or taken for another', async () => {
    const { folder, host } = begin();
    mkdirSync(join(folder, 'practices'));
    writeFileSync(ownFile(folder), '{"formatVersion": 1, "id": "by');
    writeFileSync(ownFile(folder, 'renamed.json'), text(lake));
    expect((await listOf(host)).faults).toEqual([
      { file: 'by-the-lake.json', problem: 'The file ends in the middle; it may not have been copied whole.' },
      { file: 'renamed.json', problem: 'This file must be named “by-the-lake.json”, as the id in it is.' },
    ]);
    for (const request of [
      { type: 'save', practice: lake, replaces: null },
      { type: 'save', practice: lake, replaces: 'by-the-lake' },
      { type: 'take', content: text(lake) },
      { type: 'remove', id: 'by-the-lake' },
    ] satisfies readonly LibraryRequest[])
      expect(await host.library(request), request.type).toMatchObject({ ok: false, problems: [expect.stringMatching(/^[A-Z].*\.$/)] });
    expect(readFileSync(ownFile(folder), 'utf8')).toBe('{"formatVersion": 1, "id": "by');
    expect(readdirSync(join(folder, 'practices')).sort()).toEqual(['by-the-lake.json', 'renamed.json']);
    const { id: _, ...draft } = lake;
    expect(await answerTo<'save'>(host, { type: 'save', practice: draft, replaces: null })).toEqual({ id: 'by-the-lake-2' });
  });
});

describe('a shared practice', () => {
  it('goes from one library to another', async () => {
    const { host } = begin();
    await answerTo<'save'>(host, { type: 'save', practice: lake, replaces: null });
    const { name, content } = await answerTo<'share'>(host, { type: 'share', id: 'by-the-lake' });
    expect(name).toBe('by-the-lake.json');
    const other = begin();
    expect(await answerTo<'take'>(other.host, { type: 'take', content })).toEqual({ id: 'by-the-lake' });
    expect(await answerTo<'share'>(other.host, { type: 'share', id: 'by-the-lake' })).toEqual({ name, content });
  });

  it.each<[string, string, string]>([
    ['that is empty', '', 'The file is empty.'],
    ['that is broken', '{"formatVersion": 1,', 'The file ends in the middle'],
    ['that is no JSON', 'Dear all', 'This file is not JSON'],
    ['of a newer version', text({ ...lake, formatVersion: 2 }), 'was written by a newer version of Spiral Console'],
    ['that is a plan', text(quietPlan), 'has no field'],
    ['with an id that exists', text({ ...lake, id: 'milling' }), 'Nothing was overwritten'],
    ['with script tags', text({ ...lake, notes: ['<script src="https://example.org/x.js"></script>'] }), 'it holds a program'],
    ['with a script address', text({ ...lake, credit: 'javascript:alert(1)' }), 'it holds a program'],
    ['with a remote picture', text({ ...lake, notes: ['![elm](https://example.org/elm.png)'] }), 'it holds a picture from elsewhere'],
    ['with a picture tag', text({ ...lake, title: { en: '<img src=x onerror=alert(1)>' } }), 'it holds a picture from elsewhere'],
    ['that is far too long', text({ ...lake, notes: ['x'.repeat(400_000)] }), 'This file is too long for a practice'],
  ])('%s is refused with a sentence, and nothing is written', async (_, content, words) => {
    const { folder, host } = begin();
    expect(await ask(host, { type: 'take', content })).toEqual({
      ok: false,
      problems: expect.arrayContaining([expect.stringContaining(words)]),
    });
    expect(existsSync(join(folder, 'practices'))).toBe(false);
  });
});
