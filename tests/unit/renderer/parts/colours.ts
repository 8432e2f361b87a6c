import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A colour as red, green and blue of 0 to 255, and whether a screen can show it. */
export type Colour = { readonly rgb: readonly number[]; readonly isInside: boolean };

const css = readFileSync(resolve(import.meta.dirname, '../../../../src/renderer/parts/tokens.css'), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

const properties = (theme: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selector.includes(':root') && !selector.includes(`data-theme="${theme}"`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)) found.set(name, value.trim());
  }
  return found;
};

/** The colour of a token in a theme of tokens.css. */
export const colourOf = (theme: string, name: string): Colour => {
  const all = properties(theme);
  let value = all.get(name);
  for (let step = 0; value?.startsWith('var(') && step < 9; step += 1) value = all.get(value.slice(4, -1).trim());
  const numbers = /oklch\(\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)/.exec(value ?? '');
  if (!numbers) throw new Error(`${theme} has no colour ${name}`);
  const [lightness = 0, chroma = 0, hue = 0] = numbers.slice(1).map(Number);
  return fromOklch(lightness, chroma, hue);
};

const fromOklch = (lightness: number, chroma: number, hue: number): Colour => {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  const rgb = linear.map((value) => {
    const inside = Math.min(1, Math.max(0, value));
    return Math.round(255 * (inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055));
  });
  return { rgb, isInside: linear.every((value) => value >= -0.0005 && value <= 1.0005) };
};

const luminance = ({ rgb }: Colour): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast after WCAG 2. `ambient`: light of the hall that falls on the whole picture, as a share of its white. */
export const contrast = (one: Colour, other: Colour, ambient = 0): number => {
  const [low = 0, high = 0] = [luminance(one) + ambient, luminance(other) + ambient].sort((first, second) => first - second);
  return (high + 0.05) / (low + 0.05);
};
