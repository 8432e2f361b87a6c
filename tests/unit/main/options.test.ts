import { expect, it } from 'vitest';
import { readWish } from '../../../src/main/options.ts';

const serve = { kind: 'serve', port: 4747, folder: undefined, plan: null, opensBrowser: true, speed: null };

it.each([
  [[], serve],
  [['--port', '0', '--no-open'], { ...serve, port: 0, opensBrowser: false }],
  [['--data', '/d', '--plan=p.json', '--speed', '60'], { ...serve, folder: '/d', plan: 'p.json', speed: 60 }],
  [['check', 'p.json'], { kind: 'check', file: 'p.json' }],
  [['bells', 'p.json', '--json'], { kind: 'bells', file: 'p.json', asJson: true }],
  [['bells', 'p.json'], { kind: 'bells', file: 'p.json', asJson: false }],
  [['--help'], { kind: 'help' }],
  [['--version'], { kind: 'version' }],
])('understands %j', (words, wish) => {
  expect(readWish(words)).toEqual(wish);
});

it.each([
  [['--frob'], 'There is no option --frob.'],
  [['--port'], 'The option --port is not complete.'],
  [['--port', 'many'], 'The port must be a number from 0 to 65535.'],
  [['--port', '65536'], 'The port must be a number from 0 to 65535.'],
  [['--port', '-1'], 'The option --port is not complete.'],
  [['--speed', '0'], 'The speed must be a number from 1 to 120.'],
  [['--speed', 'fast'], 'The speed must be a number from 1 to 120.'],
  [['check'], 'Which plan? Say check FILE.'],
  [['sing', 'p.json'], 'There is nothing called “sing”.'],
  [['check', 'a', 'b'], '“b” is one word too many.'],
])('says in a sentence what it cannot understand in %j', (words, sentence) => {
  expect(readWish(words)).toEqual({ kind: 'unclear', reason: `${sentence} Say --help to see what there is.` });
});
