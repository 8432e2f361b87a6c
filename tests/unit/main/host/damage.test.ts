import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder } from './folder.ts';
import { createWorld, openPage } from './world.ts';

const startedOnce = async () => {
  const folder = freshFolder();
  const world = createWorld(folder);
  const desk = openPage(world.start(), 'console');
  await desk.send({ type: 'start', when: 'now' });
  await desk.send({ type: 'hold' });
  const own = join(folder, 'sessions', readdirSync(join(folder, 'sessions'))[0] ?? '');
  const restarted = () => openPage(world.start(), 'console').view();
  return { folder, own, journal: join(own, 'journal.jsonl'), restarted };
};

it('goes on after a torn last line, and says so', async () => {
  const { journal, restarted } = await startedOnce();
  appendFileSync(journal, '{"type":"resu');
  const view = restarted();
  expect(view.now?.heldAt).not.toBe(null);
  expect(view.host.notices.map(({ words }) => words)).toEqual([
    'The session was continued where it stood. The last line of its journal was unfinished and was left out.',
  ]);
});

it.each([
  [
    'a line in the middle that cannot be read',
    'journal.jsonl',
    (text: string) => text.replace('"type":"segmentEntered"', '"type":"sung"'),
    'its journal is damaged: its line 2 cannot be read',
  ],
  ['no first line', 'journal.jsonl', () => '', 'its journal is damaged: its first line cannot be read'],
  [
    'facts about another plan',
    'journal.jsonl',
    (text: string) => text.replace('"segment":0', '"segment":99'),
    'its journal does not fit its plan',
  ],
  ['a plan that cannot be read', 'plan.json', () => '{', 'its copy of the plan cannot be read'],
])('sets a session aside that has %s: kept, and told', async (_, name, damage, why) => {
  const { folder, own, restarted } = await startedOnce();
  const damaged = damage(readFileSync(join(own, name), 'utf8'));
  writeFileSync(join(own, name), damaged);
  const view = restarted();
  const [aside = ''] = readdirSync(join(folder, 'sessions'));
  expect(view.phase.kind).toBe('waiting');
  expect(view.host.notices.map(({ words }) => words)).toEqual([
    `An earlier session could not be continued, because ${why}. Its files were kept in the folder ${aside}.`,
  ]);
  expect(aside).toMatch(/\.set-aside$/);
  expect(readFileSync(join(folder, 'sessions', aside, name), 'utf8')).toBe(damaged);
});
