import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogues, interfaceLanguages, messagesIn, messagesOf, missingPlurals, valuesOf } from '../../scripts/words/messages.mjs';
import { interfaceTags } from '../../src/core/words/languages.ts';

const root = resolve(import.meta.dirname, '../..');
const messages = messagesIn(root);

const catalogueOf = (language: string, name: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, 'resources/words', language, `${name}.json`), 'utf8'));

it('knows the languages that the console offers', () => {
  expect(['en', ...interfaceLanguages]).toEqual(interfaceTags);
  expect(readdirSync(join(root, 'resources/words')).sort()).toEqual([...interfaceLanguages].sort());
});

it('finds the messages of a file, wherever a condition chooses between two', () => {
  const source = `const a = say('One {count}', { count: 2 }); refuse(b ? 'Two' : "Three"); phrase(\`Four\`); other('Five'); say(six); say()('Seven');`;
  expect(messagesOf('a.tsx', source)).toEqual(['One {count}', 'Two', 'Three', 'Four', 'Seven']);
});

it('says every message in correct ICU syntax', () => {
  const all = catalogues.flatMap((name) => messages[name]);
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter((message) => missingPlurals(message, 'en').length > 0)).toEqual([]);
  for (const message of all) expect(() => valuesOf(message), message).not.toThrow();
});

describe.each(interfaceLanguages)('the words in %s', (language) => {
  it.each(catalogues)('of the catalogue “%s” are all there, and none too many', (name) => {
    expect(Object.keys(catalogueOf(language, name)).sort()).toEqual([...messages[name]].sort());
  });

  it('have the values of the English, and each plural form that the language needs', () => {
    const faults = catalogues.flatMap((name) =>
      Object.entries(catalogueOf(language, name)).flatMap(([english, own]) => [
        ...(own.trim() === '' ? [`empty: ${english}`] : []),
        ...(valuesOf(own).join() === valuesOf(english).join() ? [] : [`values differ: ${own}`]),
        ...missingPlurals(own, language).map((form) => `no “${form}”: ${own}`),
      ]),
    );
    expect(faults).toEqual([]);
  });
});
