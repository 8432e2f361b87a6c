import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sounds, timingSchema } from '../../src/core/patterns/parameters.ts';
import { planSchema } from '../../src/core/plan/plan.ts';

const readme = await readFile(resolve(import.meta.dirname, '../../README.md'), 'utf8');

it('shows a plan that can be read', () => {
  const [, text = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(planSchema.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([]);
});

it('names the nine patterns in the order of the schema', () => {
  const [, table = ''] = /\| `pattern` +\|[^\n]*\n([\s\S]*?)\n\n/.exec(readme) ?? [];
  const named = [...table.matchAll(/^\| `([a-z-]+)` +\|/gm)].map((row) => row[1]);
  expect(named).toEqual(timingSchema.options.map((option) => option.shape.pattern.value));
});

it('names the sounds in the order of the schema', () => {
  const [, list = ''] = /the sounds are ([^.]*)\./.exec(readme) ?? [];
  expect([...list.matchAll(/`([a-z-]+)`/g)].map((name) => name[1])).toEqual(sounds);
});
