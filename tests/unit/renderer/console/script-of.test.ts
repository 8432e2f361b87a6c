import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPractice } from '../../../../src/core/library/read-practice.ts';
import { wordsIn } from '../../../../src/core/plan/text.ts';
import { promptsOf, scriptOf } from '../../../../src/renderer/console/library/script-of.ts';

const folder = resolve(import.meta.dirname, '../../../../resources/library/en/practices');
const practices = readdirSync(folder).map((file) => readPractice(readFileSync(join(folder, file), 'utf8')));

describe('the script of a practice', () => {
  it('holds every word that is to be said, in every practice that ships', () => {
    expect(practices.length).toBeGreaterThan(36);
    for (const reading of practices) {
      if (!reading.ok) throw new Error(reading.problems.join('\n'));
      const said = scriptOf(reading.practice).map(({ words }) => wordsIn(words, 'en'));
      const written = [...JSON.stringify(reading.practice.timing).matchAll(/"(?:say|secondSay)":\{"en":("(?:[^"\\]|\\.)*")/g)];
      const missing = written
        .map((found) => String(JSON.parse(found[1] ?? '""')))
        .filter((words) => words !== '' && !said.some((one) => one.includes(words)));
      expect(missing, reading.practice.id).toEqual([]);
    }
  });

  it('gives each prompt for the room once', () => {
    for (const reading of practices) {
      if (!reading.ok) throw new Error(reading.problems.join('\n'));
      const prompts = promptsOf(reading.practice).map((text) => JSON.stringify(text));
      expect(new Set(prompts).size).toBe(prompts.length);
    }
  });
});
