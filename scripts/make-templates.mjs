#!/usr/bin/env node
// Builds the long templates from the practices of the library, so that they stay consistent: `node scripts/make-templates.mjs`.
// The same library always gives the same files. `--check` writes nothing and says whether the files are up to date.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { longTemplates } from './templates/long.mjs';
import { createParts } from './templates/parts.mjs';
import { shortTemplates } from './templates/short.mjs';

const root = resolve(import.meta.dirname, '..');
const library = join(root, 'resources/library/en');
const out = join(library, 'templates');

const core = async (path) => (await runnerImport(join(root, 'src/core', path), { configFile: false, logLevel: 'error' })).module;
const [{ readPractice }, { placePractice }, { compileTiming }, { plannedLength }, { readScript }, { planSchema }, { readPlan, writePlan }] =
  await Promise.all(
    [
      'library/read-practice.ts',
      'library/place-practice.ts',
      'patterns/compile.ts',
      'patterns/segment.ts',
      'plan/script.ts',
      'plan/plan.ts',
      'plan/read-plan.ts',
    ].map(core),
  );

const practices = new Map(
  readdirSync(join(library, 'practices')).map((name) => {
    const reading = readPractice(readFileSync(join(library, 'practices', name), 'utf8'));
    if (!reading.ok) throw new Error(`${name}: ${reading.problems.join(' ')}`);
    return [reading.practice.id, reading.practice];
  }),
);

const parts = createParts({ practices, placePractice, compileTiming, plannedLength, readScript, planSchema });
const plans = [...shortTemplates(parts), ...longTemplates(parts)];

/** Without lists and groups that are empty, which the schema fills in. */
const withoutEmpty = (value) => {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)]);
  return Object.fromEntries(kept.filter(([key, inner]) => !optionalWhenEmpty.has(key) || Object.keys(inner ?? {}).length > 0));
};

/** `bells: []` means no bells and stays. */
const optionalWhenEmpty = new Set(['notes', 'materials', 'credits', 'change', 'cuePoints']);

mkdirSync(out, { recursive: true });
for (const plan of plans) {
  const text = `${JSON.stringify(withoutEmpty(JSON.parse(writePlan(plan))), null, 2)}\n`;
  const reading = readPlan(text);
  if (!reading.ok) throw new Error(`${plan.id}: ${reading.problems.join(' ')}`);
  const path = join(out, `${plan.id}.json`);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) throw new Error(`${plan.id}.json is not what the library gives; run this without --check.`);
}
