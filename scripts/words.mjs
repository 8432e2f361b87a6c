// `npm run words`: what each language still lacks and what nobody says any more. `--write` brings the catalogues into the order of the English,
// adds what is missing as an empty line for a translator, and takes out what is unused.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { catalogues, interfaceLanguages, messagesIn } from './words/messages.mjs';

const root = resolve(import.meta.dirname, '..');
const messages = messagesIn(root);
const isWriting = process.argv.includes('--write');
let lacking = 0;

for (const language of interfaceLanguages)
  for (const name of catalogues) {
    const path = join(root, 'resources/words', language, `${name}.json`);
    const own = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    const missing = messages[name].filter((message) => !own[message]);
    const unused = Object.keys(own).filter((message) => !messages[name].includes(message));
    lacking += missing.length + unused.length;
    if (missing.length + unused.length > 0)
      process.stdout.write(`${language}/${name}.json: ${missing.length} missing, ${unused.length} unused\n`);
    if (!isWriting) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(Object.fromEntries(messages[name].map((message) => [message, own[message] ?? ''])), null, 2)}\n`);
  }
if (lacking === 0) process.stdout.write('Every language has every word.\n');
