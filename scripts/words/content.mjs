// The words of the library that are put before translators, by the file in which a language keeps them: one for each practice, and one each for
// the reading cards, the evening and the templates. What stands in several of them is kept with the first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each file of the English library, as it was parsed, with the group its words belong to, in the order in which groups take words. */
export const contentFiles = (root) => {
  const library = join(root, 'resources/library/en');
  const read = (path) => JSON.parse(readFileSync(join(library, path), 'utf8'));
  const inFolder = (folder, groupOf) =>
    readdirSync(join(library, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => ({ group: groupOf(name), path: `${folder}/${name}`, document: read(`${folder}/${name}`) }));
  return [
    ...inFolder('practices', (name) => name.replace('.json', '')),
    ...inFolder('cards', () => 'cards'),
    { group: 'evening', path: 'evening.json', document: read('evening.json') },
    ...inFolder('templates', () => 'templates'),
  ];
};

/** The English words of each group, by the core’s own list of what is a word. */
export const contentWords = (root, wordsOf) => {
  const groups = new Map();
  const known = new Set();
  for (const { group, document } of contentFiles(root)) {
    const own = groups.get(group) ?? [];
    groups.set(group, own);
    for (const words of wordsOf(document)) {
      if (known.has(words)) continue;
      known.add(words);
      own.push(words);
    }
  }
  return groups;
};

/** Where a language keeps the words of a group. */
export const contentPath = (root, language, group) => join(root, 'resources/library', language, 'words', `${group}.json`);

/** What a language keeps of a group; nothing where there is no file yet. */
export const contentOf = (root, language, group) => {
  const path = contentPath(root, language, group);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
};
