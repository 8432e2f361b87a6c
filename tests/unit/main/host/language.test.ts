import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { message } from '../../../../src/core/words/message.ts';
import { createSay, phrase, sayEnglish } from '../../../../src/core/words/say.ts';
import { createNotices } from '../../../../src/main/host/notices.ts';
import { createPlanStore } from '../../../../src/main/host/plan-store.ts';
import { freshFolder } from './folder.ts';

const german = createSay('de', {
  'The file ends in the middle; it may not have been copied whole.': 'Die Datei endet mittendrin; vielleicht wurde sie nicht ganz kopiert.',
  'The disk is full.': 'Die Platte ist voll.',
  'Kept in {folder}.': 'Aufbewahrt in {folder}.',
});

it('says a notice in the language that is spoken when it is looked at', () => {
  const notices = createNotices();
  notices.add(message('The disk is full.'));
  notices.add(phrase('Kept in {folder}.', { folder: 'a {folder}' }));
  const wordsIn = (say: typeof german) => notices.list(say).map(({ words }) => words);
  expect(wordsIn(sayEnglish)).toEqual(['The disk is full.', 'Kept in a {folder}.']);
  expect(wordsIn(german)).toEqual(['Die Platte ist voll.', 'Aufbewahrt in a {folder}.']);
});

it('tells what is wrong with a plan’s file in the language that is spoken now, though the file is the same', () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'plans', 'torn'), { recursive: true });
  writeFileSync(join(folder, 'plans', 'torn', 'plan.json'), '{');
  let say = sayEnglish;
  const store = createPlanStore({ own: join(folder, 'plans'), shipped: join(folder, 'library'), given: null }, () => say);
  const problems = () => store.list().map(({ problem }) => problem);
  expect(problems()).toEqual(['The file ends in the middle; it may not have been copied whole.']);
  say = german;
  expect(problems()).toEqual(['Die Datei endet mittendrin; vielleicht wurde sie nicht ganz kopiert.']);
});
