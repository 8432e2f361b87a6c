import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from './product.ts';
import { signIn, wireFor } from './wire.ts';

const evening = resolve(import.meta.dirname, '../../resources/library/en/evening.json');
const planted = 'zwischenton7';

/** Fields that are for the facilitator alone, wherever they stand in a plan. */
const privateFields = new Set(['say', 'notes', 'materials', 'care', 'credit', 'credits']);

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const plant = (value: Json, isPrivate: boolean): Json => {
  if (typeof value === 'string') return isPrivate ? `${value} ${planted}` : value;
  if (Array.isArray(value)) return value.map((each: Json) => plant(each, isPrivate));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plant(each, isPrivate || privateFields.has(key))]));
};

test('no private word ever reaches the projection or the sound page', async ({ start }, info) => {
  test.setTimeout(180_000);
  const file = info.outputPath('planted.json');
  const original: Json = JSON.parse(await readFile(evening, 'utf8'));
  const withCare = {
    ...(original as Record<string, Json>),
    care: { supportPerson: 'Mira', phone: '112', notes: ['Water is in the hall.'] },
    notes: ['Own note.'],
  };
  await writeFile(file, JSON.stringify(plant(withCare, false)));
  const product = await start({ plan: file });
  const { origin } = new URL(product.addresses().console);
  const cookies = `${await signIn(product.addresses().console)}; ${await signIn(product.addresses().room)}`;
  const [console, projection, sound] = await Promise.all([
    wireFor('console', origin, cookies),
    wireFor('projection', origin, cookies),
    wireFor('sound', origin, cookies),
  ]);
  sound.watch(({ view, clock }) => {
    for (const strike of view.strikes)
      if (strike.due <= clock.now) void sound.send({ type: 'reportRung', strike: strike.id, at: clock.now });
  });
  expect(await console.send({ type: 'rehearse', speed: 120, goesOn: true })).toEqual({ ok: true });
  const bodies = new Set<string>();
  console.watch(({ view }) => bodies.add(view.now?.label ?? ''));
  await expect.poll(() => console.snapshot()?.view.phase.kind, { timeout: 120_000 }).toBe('closed');
  expect(console.received()).toContain(planted);
  expect(projection.received()).not.toContain(planted);
  expect(sound.received()).not.toContain(planted);
  expect(projection.received().length).toBeGreaterThan(20_000);
  expect(bodies.size).toBeGreaterThan(8);
  for (const wire of [console, projection, sound]) wire.close();
  const log = await readFile(join(product.data, 'log', 'spiral-console.log'), 'utf8').catch(() => '');
  expect(log).not.toContain(planted);
});
