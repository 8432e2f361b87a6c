import { expect, it } from 'vitest';
import { createSay, phrase, sayEnglish, told } from '../../../../src/core/words/say.ts';

const german = createSay('de', {
  '{place}: {field} is missing': '{field} fehlt ({place})',
  bowl: 'Klangschale',
  gong: 'Gong',
  bell: 'Glocke',
});

it('says what stands in the braces in the same language, wherever a translator puts it', () => {
  const said = phrase('{place}: {field} is missing', { place: 'Day 1', field: phrase('bowl') });
  expect(told(said, german, 'en')).toBe('Klangschale fehlt (Day 1)');
  expect(told(said, sayEnglish, 'en')).toBe('Day 1: bowl is missing');
});

it.each([
  ['and', 'en', 'bowl, gong and bell'],
  ['or', 'en', 'bowl, gong or bell'],
  ['in order', 'en', 'bowl, gong, bell'],
  ['and', 'de', 'Klangschale, Gong und Glocke'],
  ['or', 'de', 'Klangschale, Gong oder Glocke'],
] as const)('puts a list with “%s” into one line as people do in %s', (as, language, line) => {
  const listed = [phrase('bowl'), phrase('gong'), phrase('bell')];
  expect(told(phrase('{sounds}', { sounds: { listed, as } }), language === 'de' ? german : sayEnglish, 'en')).toBe(line);
});

it('says words of a plan in the plan’s own language', () => {
  expect(told(phrase('{title}', { title: { en: 'Stone', fr: 'Pierre' } }), german, 'fr')).toBe('Pierre');
});

it('counts by the rules of the language, in Latin digits', () => {
  const message = '{count, plural, one {# bell} other {# bells}}';
  const russian = createSay('ru', { [message]: '{count, plural, one {# колокол} few {# колокола} many {# колоколов} other {# колокола}}' });
  const arabic = createSay('ar', {
    [message]: '{count, plural, zero {#} one {جرس} two {جرسان} few {# أجراس} many {# جرسًا} other {# جرس}}',
  });
  expect([1, 2, 5, 21].map((count) => russian(message, { count }))).toEqual(['1 колокол', '2 колокола', '5 колоколов', '21 колокол']);
  expect(arabic(message, { count: 3 })).toBe('3 أجراس');
});

it.each([['Kept {at}'], ['{count, plural, one {# bell} other {# bells}}']])('refuses to say “%s” without its value', (message) => {
  expect(() => sayEnglish(message, {})).toThrow();
});

it('speaks English where a language has no words yet, and never an empty line', () => {
  expect(createSay('de', { Hold: '' })('Hold')).toBe('Hold');
  expect(createSay('de', { 'Kept {at}': '' })('Kept {at}', { at: '12:00' })).toBe('Kept 12:00');
});

it('a language is called by its name in the language that is spoken', () => {
  const missing = phrase('There is nothing in “{language}”.', { language: { language: 'fr' } });
  expect(told(missing, sayEnglish, 'en')).toBe('There is nothing in “French”.');
  const german = createSay('de', { 'There is nothing in “{language}”.': 'Auf „{language}“ ist nichts da.' });
  expect(told(missing, german, 'en')).toBe('Auf „Französisch“ ist nichts da.');
  expect(told(phrase('{language}', { language: { language: 'xx' } }), german, 'en')).toBe('xx');
});
