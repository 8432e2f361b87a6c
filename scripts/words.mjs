// `npm run words`: what each language still lacks and what nobody says any more, in the program and in its library. `--write` brings the files into
// the order of the English, adds what is missing as an empty line for a translator, and takes out what is unused.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { contentOf, contentPath, contentWords } from './words/content.mjs';
import { catalogues, contentLanguages, interfaceLanguages, messagesIn } from './words/messages.mjs';

const root = resolve(import.meta.dirname, '..');
const isWriting = process.argv.includes('--write');
let lacking = 0;

const compare = (path, own, english, known = {}) => {
  const missing = english.filter((words) => !own[words]);
  const unused = Object.keys(own).filter((words) => !english.includes(words));
  lacking += missing.length + unused.length;
  if (missing.length + unused.length > 0)
    process.stdout.write(`${relative(join(root, 'resources'), path)}: ${missing.length} missing, ${unused.length} unused\n`);
  if (!isWriting) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `${JSON.stringify(Object.fromEntries(english.map((words) => [words, own[words] || known[words] || ''])), null, 2)}\n`,
  );
};

const messages = messagesIn(root);
const catalogueOf = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
for (const language of interfaceLanguages) {
  const paths = catalogues.map((name) => join(root, 'resources/words', language, `${name}.json`));
  // A message that moves from one catalogue to another takes its words along.
  const known = Object.assign({}, ...paths.map(catalogueOf));
  for (const [place, path] of paths.entries()) compare(path, catalogueOf(path), messages[catalogues[place]], known);
}

const translate = await runnerImport(join(root, 'src/core/library/translate.ts'), { configFile: false, logLevel: 'error' });
for (const [group, english] of contentWords(root, translate.module.wordsOf))
  for (const language of contentLanguages) compare(contentPath(root, language, group), contentOf(root, language, group), english);

if (lacking === 0) process.stdout.write('Every language has every word.\n');
