// What the program says: every message in the source that is put before translators, by the catalogue it belongs to.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { parseSync } from 'vite';

/** Functions whose first argument is an English message. */
const speakers = new Set(['say', 'phrase', 'message', 'refuse']);

/** Languages beside English that the program speaks, and those of them in which the library is complete. */
export const interfaceLanguages = ['de', 'fr', 'es', 'pt', 'ar', 'ru', 'uk', 'ja'];
export const contentLanguages = ['de', 'fr', 'es', 'pt'];

/** The three catalogues of a language: what the room reads, what the console’s own page says, and all that the host says to it. */
export const catalogues = ['room', 'console', 'desk'];

/** All messages of the source below a root folder by catalogue, in the order of the alphabet. What the desk says too, the console’s page need not have. */
export const messagesIn = (root) => {
  const found = { room: new Set(), console: new Set(), desk: new Set() };
  for (const path of sourceFiles(root))
    for (const message of messagesOf(path, readFileSync(join(root, path), 'utf8'))) found[catalogueOf(path)].add(message);
  for (const message of found.desk) found.console.delete(message);
  return Object.fromEntries(catalogues.map((name) => [name, [...found[name]].sort()]));
};

const sourceFiles = (root) =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** What the room reads, and what is put into a plan. */
const roomFiles = new Set(['room-words', 'room-names', 'plan-words'].map((name) => `src/core/words/${name}.ts`));

const catalogueOf = (path) => {
  if (roomFiles.has(path)) return 'room';
  return path.startsWith('src/renderer/console/') ? 'console' : 'desk';
};

/** The messages of one file. */
export const messagesOf = (path, source) => {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const found = [];
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) visit(each);
      return;
    }
    if (node.type === 'CallExpression' && speakers.has(nameOf(node.callee))) found.push(...literals(node.arguments[0]));
    for (const value of Object.values(node)) visit(value);
  };
  visit(program);
  return found;
};

/** `say` in `say('…')`, and in `say()('…')`, where it gives the speaker of the moment. */
const nameOf = (callee) => (callee.type === 'CallExpression' ? nameOf(callee.callee) : callee.name);

/** A message, or two of them where a condition chooses. */
const literals = (node) => {
  if (node === undefined) return [];
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return [node.quasis[0].value.cooked];
  if (node.type === 'ConditionalExpression') return [...literals(node.consequent), ...literals(node.alternate)];
  return [];
};

/** The names of a message’s values, in the order of the alphabet, but for `many`, by which English chooses its verb and others need not; throws where it is no ICU message. */
export const valuesOf = (message) => {
  const names = new Set();
  const visit = (elements) => {
    for (const element of elements) {
      if ('options' in element) for (const option of Object.values(element.options)) visit(option.value);
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
    }
  };
  visit(parse(message, { ignoreTag: true }));
  names.delete('many');
  return [...names].sort();
};

/** “many” is for millions here, which nothing in the program counts. */
const millions = new Set(['es', 'fr', 'pt']);

/** The plural forms that a language has, beside numbers given one by one, for each plural of a message that lacks one. */
export const missingPlurals = (message, language) => {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const missing = [];
  const visit = (elements) => {
    for (const element of elements) {
      if (!('options' in element)) continue;
      const forms = Object.keys(element.options);
      // Forms given number by number need no categories; only a plural that has categories at all must have each of its language.
      if (element.type === TYPE.plural && forms.some((form) => form !== 'other' && !form.startsWith('=')))
        missing.push(
          ...needed.filter((category) => category !== 'many' || !millions.has(language)).filter((category) => !forms.includes(category)),
        );
      for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(parse(message, { ignoreTag: true }));
  return missing;
};
