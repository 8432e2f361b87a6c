import type { Page } from '@playwright/test';
import type { Command } from '../../src/core/contract.ts';
import { type Wire, wireFor } from './wire.ts';

/** What a state of the console is looked at for; `name` is for the list of what was found. */
export type Look = (name: string) => Promise<void>;

/** The console's own wire beside its page, so that states are reached in any language. */
export const wireOf = async (page: Page): Promise<Wire<'console'>> => {
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  return wireFor('console', new URL(page.url()).origin, cookies);
};

/** Does what a button does; refuses with the host's sentence. */
export const act = async (wire: Wire<'console'>, command: Command): Promise<void> => {
  const reply = await wire.send(command);
  if (!reply.ok) throw new Error(reply.reason);
};

/** From waiting to a practice of the plan, by its id. */
export const beginAt = async (wire: Wire<'console'>, practice: string) => {
  await act(wire, { type: 'start', when: 'now' });
  const { view } = await wire.until(({ view }) => view.phase.kind === 'running');
  const row = view.outline.find((one) => one.kind === 'practice' && one.id === practice);
  if (row?.kind !== 'practice') throw new Error(`the plan has no ${practice}`);
  await act(wire, { type: 'jump', segment: row.segment });
  return wire.until(({ view }) => view.now?.practice === row.title);
};

/** From waiting to a practice with prompts, the second of them on screen. */
export const beginPrompts = async (page: Page, wire: Wire<'console'>): Promise<void> => {
  const there = await beginAt(wire, 'gratitude-sentences');
  await act(wire, { type: 'jump', segment: there.view.prompts[1]?.segment ?? '' });
  await page.locator('.prompts [aria-current]').waitFor();
};

/** Looks at the console before, during, in each sheet, in care and after the close, in this order. */
export const lookAround = async (page: Page, look: Look): Promise<void> => {
  const wire = await wireOf(page);
  const lookInto = async (name: string, open: () => Promise<void>): Promise<void> => {
    await open();
    await page.locator('dialog').waitFor();
    await look(name);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  };
  const press = (key: string) => () => page.keyboard.press(key);
  await page.locator('.waiting').waitFor();
  await look('waiting');
  await lookInto('the sheet of the room', () => page.locator('.room-now button').click());
  await beginPrompts(page, wire);
  await look('running');
  for (const [name, key] of [
    ['the sheet of the sound', 'v'],
    ['the sheet of places', 'g'],
    ['the sheet of keys', '?'],
  ] as const)
    await lookInto(name, press(key));
  await lookInto('more', () => page.locator('.tb.menu').click());
  await act(wire, { type: 'hold' });
  await page.locator('[data-held]').first().waitFor();
  await look('on hold');
  await act(wire, { type: 'care' });
  await page.locator('.script.card').waitFor();
  await look('care');
  await act(wire, { type: 'endCare' });
  await act(wire, { type: 'close' });
  await page.locator('.script.closed').waitFor();
  await look('closed');
  wire.close();
};
