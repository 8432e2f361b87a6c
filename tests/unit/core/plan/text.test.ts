import { expect, it } from 'vitest';
import { wordsIn } from '../../../../src/core/plan/text.ts';

it.each([
  ['the same in every language', 'Stone', 'fr', 'Stone'],
  ['its own', { en: 'Stone', fr: 'Pierre' }, 'fr', 'Pierre'],
  ['those of the language without its region', { en: 'Stone', fr: 'Pierre' }, 'fr-CA', 'Pierre'],
  ['the first that are there, where its own were left empty', { de: '', en: 'Stone', fr: '' }, 'fr', 'Stone'],
  ['none where no language has any', { en: '', fr: '' }, 'fr', ''],
])('words in a language are %s', (_, text, language, words) => {
  expect(wordsIn(text, language)).toBe(words);
});
