import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { act, beginPrompts, lookAround, wireOf } from './console-looks.ts';
import { expect, test } from './product.ts';

const evening = resolve(import.meta.dirname, '../../resources/library/en/evening.json');
const faces = resolve(import.meta.dirname, '../plans/faces.json');
const schemes = ['dark', 'light'] as const;

const offences = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
};

const keep = async (page: Page, name: string): Promise<void> => {
  if (process.env.SPIRAL_LOOKS !== undefined) await page.screenshot({ path: `${process.env.SPIRAL_LOOKS}/${name}.png` });
};

/** What an element is really drawn with. */
const drawn = (element: Locator) =>
  element.evaluate((node) => {
    const style = getComputedStyle(node);
    return {
      borderStyle: style.borderBlockStartStyle,
      start: Number.parseFloat(style.borderInlineStartWidth),
      top: Number.parseFloat(style.borderBlockStartWidth),
      decoration: style.textDecorationLine,
      colour: style.color,
      outline: `${style.outlineStyle} ${style.outlineWidth}`,
    };
  });

/** Words on a lit ground: a browser lays the page’s ground behind them and hides them, where they do not keep their own. */
const hiddenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'HighlightText';
    document.body.append(probe);
    const lit = getComputedStyle(probe).color;
    probe.remove();
    return [...document.querySelectorAll('.console *')]
      .filter((element) => element.checkVisibility() && [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .filter((element) => getComputedStyle(element).color === lit && getComputedStyle(element).forcedColorAdjust !== 'none')
      .map((element) => `“${element.textContent}” is hidden by its own ground`);
  });

/** How strongly what is painted with these properties stands out from the page’s own ground, as WCAG counts. */
const contrasts = (page: Page, selector: string, property: 'color' | 'fill' | 'stroke' | 'backgroundColor'): Promise<readonly number[]> =>
  page.evaluate(
    ({ selector, property }) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const luminance = (colour: string): number => {
        if (canvas === null) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
          part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const probe = document.createElement('i');
      probe.style.color = 'Canvas';
      document.body.append(probe);
      const ground = luminance(getComputedStyle(probe).color);
      probe.remove();
      return [...document.querySelectorAll(selector)].map((element) => {
        const own = luminance(getComputedStyle(element)[property]);
        return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
      });
    },
    { selector, property },
  );

/** What axe looks for does not hang on which of the two schemes the computer’s colours come in: it looks once. */
const axeScheme = 'dark';

for (const colorScheme of schemes) {
  test(`in forced colours (${colorScheme}) no words vanish on the console and in its sheets, and axe finds nothing`, async ({ start }) => {
    const product = await start({ plan: evening });
    const console = await product.console({ viewport: { width: 1280, height: 720 }, forcedColors: 'active', colorScheme });
    const found: string[] = [];
    await lookAround(console, async (what) => {
      await keep(console, `${colorScheme} ${what}`);
      const offended = colorScheme === axeScheme ? await offences(console) : [];
      found.push(...[...offended, ...(await hiddenWords(console))].map((offence) => `${what}: ${offence}`));
    });
    expect(found).toEqual([]);
  });

  test(`in forced colours (${colorScheme}) every state of the console has a line or a shape of its own`, async ({ start }) => {
    const product = await start({ plan: evening });
    const console = await product.console({ viewport: { width: 1280, height: 720 }, forcedColors: 'active', colorScheme });
    await console.locator('.waiting').waitFor();
    const next = console.getByRole('button', { name: /^Next/ });
    expect((await drawn(next)).borderStyle).toBe('dashed');
    const wire = await wireOf(console);
    await beginPrompts(console, wire);
    expect(await drawn(next)).toMatchObject({ borderStyle: 'solid', top: 3 });
    expect((await drawn(console.getByRole('button', { name: 'Hold' }))).top).toBe(1);

    const prompts = console.getByRole('list', { name: 'Prompts' }).getByRole('listitem');
    expect((await drawn(prompts.nth(1))).start).toBeGreaterThanOrEqual(5);
    expect((await drawn(prompts.nth(2))).start).toBe(0);
    expect((await drawn(console.locator('.row[aria-current="step"]'))).top).toBe(2);

    const black = console.getByRole('button', { name: 'Black screen' });
    const before = await drawn(black);
    await act(wire, { type: 'setScreen', screen: 'black' });
    await expect(black).toHaveAttribute('aria-pressed', 'true');
    expect(before).toMatchObject({ borderStyle: 'solid', top: 1 });
    expect(await drawn(black)).toMatchObject({ borderStyle: 'double', top: 4 });
    await act(wire, { type: 'setScreen', screen: 'picture' });

    const lock = console.getByRole('button', { name: /^Locked/ });
    await expect(lock).toHaveAttribute('aria-pressed', 'true');
    expect((await drawn(lock)).decoration).toContain('underline');
    await console.keyboard.press('l');
    expect((await drawn(console.getByRole('button', { name: /^Unlocked/ }))).decoration).not.toContain('underline');

    await act(wire, { type: 'hold' });
    await expect(console.getByText(/^on hold for/)).toBeVisible();
    expect(await drawn(console.getByRole('button', { name: 'Resume' }))).toMatchObject({ top: 3 });
    wire.close();

    await console.keyboard.press('Tab');
    const focused = await drawn(console.locator(':focus-visible'));
    expect(focused.outline).toBe('solid 3px');

    /* Signs are drawn in the colours of the computer, not in ours. */
    for (const [selector, property] of [
      ['.outline .stage-sign', 'color'],
      ['.health .shape', 'stroke'],
      ['.top .ico', 'stroke'],
      ['.bar .fill i', 'backgroundColor'],
      ['.top .spiral-line path[fill^=var]', 'fill'],
    ] as const) {
      const found = await contrasts(console, selector, property);
      expect(found.length, selector).toBeGreaterThan(0);
      expect(Math.min(...found), selector).toBeGreaterThanOrEqual(7);
    }
  });

  test(`in forced colours (${colorScheme}) every face of the room can be read`, async ({ start }) => {
    const product = await start({ plan: faces });
    const console = await product.console();
    const room = await product.room({
      viewport: { width: 1280, height: 720 },
      forcedColors: 'active',
      colorScheme,
      reducedMotion: 'reduce',
    });
    const wire = await wireOf(console);
    await act(wire, { type: 'start', when: 'now' });
    const found: string[] = [];
    const seen = new Set<string>();
    for (let step = 0; step < 12; step += 1) {
      const { view } = await wire.until(({ view }) => view.now !== null);
      await room.locator(`.room-layer:not(.leaves) .room-canvas[data-face="${view.room.face.kind}"]`).waitFor();
      await expect(room.locator('.room-layer')).toHaveCount(1);
      const face = view.room.face.kind;
      if (!seen.has(face)) {
        await keep(room, `room ${colorScheme} ${face}`);
        for (const [selector, property, least] of [
          ['.set', 'color', 7],
          ['.digits', 'color', 7],
          ['.ring-left', 'stroke', 7],
          ['.spiral-line path[fill^=var]', 'fill', 7],
          ['.seats circle[fill="var(--stage)"]', 'fill', 7],
        ] as const)
          for (const contrast of await contrasts(room, selector, property))
            if (contrast < least) found.push(`${face}: ${selector} has a contrast of ${contrast.toFixed(1)}`);
      }
      seen.add(face);
      const reply = await wire.send({ type: 'next' });
      /* The console hears of a Next a moment after the room. */
      await room.waitForTimeout(reply.ok ? 150 : 400);
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining(['card', 'groups', 'image', 'reading', 'round', 'stage']));
    await act(wire, { type: 'setScreen', screen: 'black' });
    await expect(room.locator('.room-layer.black')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await act(wire, { type: 'care' });
    await expect(room.getByRole('img', { name: 'Still water under hills' })).toBeVisible();
    await keep(room, `room ${colorScheme} care`);
    if (colorScheme === axeScheme) found.push(...(await offences(room)));
    wire.close();
    expect(found).toEqual([]);
  });
}
