import { expect, it } from 'vitest';
import { phrase } from '../../../../src/core/words/say.ts';
import { readStartWords, type StartWords } from '../../../../src/main/shell/start-words.ts';

const nothing: StartWords = { folder: null, plan: null, speed: null, complaints: [] };

it.each<[string, readonly string[], Partial<StartWords>]>([
  ['nothing', [], {}],
  ['a folder, a plan and a speed', ['--data', '/d', '--plan', 'a.json', '--speed', '60'], { folder: '/d', plan: 'a.json', speed: 60 }],
  ['values in the same word', ['--data=/d', '--plan=a b.json'], { folder: '/d', plan: 'a b.json' }],
  ['a file that was double-clicked', ['/plans/evening.json'], { plan: '/plans/evening.json' }],
  ['switches of the browser inside', ['--ozone-platform=x11', '--no-sandbox', 'evening.json'], { plan: 'evening.json' }],
  ['options of the browser’s way of running', ['--port', '0', '--no-open'], {}],
  ['a speed that is none', ['--speed', 'fast'], { complaints: [phrase('The speed must be a number from 1 to 120.')] }],
  ['an option without its value', ['--data'], { complaints: [phrase('The option {option} is not complete.', { option: '--data' })] }],
])('reads %s', (_what, words, expected) => {
  expect(readStartWords(words)).toEqual({ ...nothing, ...expected });
});
