// The picture of a sound: above, how far it swings; below, which frequencies are in it, from 40 Hz to 16 kHz, and how they fade.

import { createSpectrum } from './fourier.mjs';
import { pixelsOf, widthOf } from './lettering.mjs';
import { sampleRate } from './synthesis.mjs';

const width = 960;
const height = 500;
const plot = { left: 74, right: 940, waveTop: 14, waveBottom: 98, top: 112, bottom: 462 };
const [lowest, highest] = [40, 16_000];
const range = 90;

/** 0 paper, 1 ink, 2 lines, 3 swing; then from quiet to loud. */
const shades = 64;
const firstShade = 4;
const stops = [
  [250, 247, 240],
  [214, 222, 205],
  [122, 168, 156],
  [41, 103, 112],
  [22, 41, 66],
];

/** @param {number} part 0 to 1 */
const shadeAt = (part) => {
  const place = part * (stops.length - 1);
  const from = Math.min(stops.length - 2, Math.floor(place));
  return [0, 1, 2].map((channel) => {
    const [one, other] = [stops[from]?.[channel] ?? 0, stops[from + 1]?.[channel] ?? 0];
    return Math.round(one + (other - one) * (place - from));
  });
};

/** The colours of every picture. */
export const colours = [
  [250, 247, 240],
  [58, 54, 48],
  [226, 219, 205],
  [160, 98, 58],
  ...Array.from({ length: shades }, (_, at) => shadeAt(at / (shades - 1))),
];

/** Draws a sound. @param {Float64Array} sound @returns {import('./png.mjs').Picture} */
export const drawSpectrogram = (sound) => {
  const picture = { width, height, pixels: new Uint8Array(width * height) };
  const seconds = sound.length / sampleRate;
  drawSpectrum(picture, sound);
  drawWave(picture, sound);
  drawScales(picture, seconds);
  return picture;
};

/** @param {import('./png.mjs').Picture} picture @param {number} x @param {number} y @param {number} colour */
const dot = ({ pixels }, x, y, colour) => {
  pixels[Math.round(y) * width + Math.round(x)] = colour;
};

/** @param {import('./png.mjs').Picture} picture @param {Float64Array} sound */
const drawSpectrum = (picture, sound) => {
  // A long sound is looked at in long pieces, which part close frequencies; a short one in short pieces, which part close moments.
  const size = sound.length > 3 * sampleRate ? 8192 : 2048;
  const spectrumAt = createSpectrum(size);
  const columns = Array.from({ length: plot.right - plot.left }, (_, column) =>
    spectrumAt(sound, Math.round(((column + 0.5) / (plot.right - plot.left)) * sound.length - size / 2)),
  );
  const loudest = Math.max(...columns.map((powers) => greatestBetween(powers, 0, powers.length)));
  const rows = plot.bottom - plot.top;
  for (const [column, powers] of columns.entries())
    for (let row = 0; row < rows; row += 1) {
      const from = (frequencyAt((row + 1) / rows) * size) / sampleRate;
      const to = (frequencyAt(row / rows) * size) / sampleRate;
      const level = 10 * Math.log10(Math.max(1e-12, greatestBetween(powers, from, to) / loudest));
      const shade = Math.max(0, Math.min(shades - 1, Math.floor((1 + level / range) * shades)));
      dot(picture, plot.left + column, plot.top + row, firstShade + shade);
    }
};

/** The frequency at a place from the top (0) to the bottom (1). @param {number} place */
const frequencyAt = (place) => highest * (lowest / highest) ** place;

/** The greatest power between two places of the spectrum; between two entries, as far along as it lies. @param {Float64Array} powers @param {number} from @param {number} to */
const greatestBetween = (powers, from, to) => {
  const first = Math.floor(from);
  const part = from - first;
  let most = (powers[first] ?? 0) * (1 - part) + (powers[first + 1] ?? 0) * part;
  for (let at = Math.ceil(from); at <= to; at += 1) most = Math.max(most, powers[at] ?? 0);
  return most;
};

/** @param {import('./png.mjs').Picture} picture @param {Float64Array} sound */
const drawWave = (picture, sound) => {
  const middle = (plot.waveTop + plot.waveBottom) / 2;
  const most = sound.reduce((one, other) => Math.max(one, Math.abs(other)), 0);
  const columns = plot.right - plot.left;
  for (let column = 0; column < columns; column += 1) {
    const piece = sound.subarray(Math.floor((column / columns) * sound.length), Math.floor(((column + 1) / columns) * sound.length));
    const [high, low] = [piece.reduce((one, other) => Math.max(one, other), 0), piece.reduce((one, other) => Math.min(one, other), 0)];
    const half = (plot.waveBottom - plot.waveTop) / 2;
    for (let y = Math.round(middle - (high / most) * half); y <= middle - (low / most) * half; y += 1)
      dot(picture, plot.left + column, y, 3);
  }
};

/** @param {import('./png.mjs').Picture} picture @param {number} seconds */
const drawScales = (picture, seconds) => {
  /** @param {string} text @param {number} x @param {number} y */
  const write = (text, x, y) => {
    for (const [dx, dy] of pixelsOf(text)) dot(picture, Math.round(x) + dx, Math.round(y) + dy, 1);
  };
  for (const frequency of [50, 100, 200, 500, 1000, 2000, 5000, 10_000]) {
    const place = Math.log(highest / frequency) / Math.log(highest / lowest);
    const y = Math.round(plot.top + place * (plot.bottom - plot.top));
    for (let x = plot.left - 8; x < plot.left; x += 1) dot(picture, x, y, 1);
    const text = frequency < 1000 ? `${frequency} Hz` : `${frequency / 1000} kHz`;
    write(text, plot.left - 14 - widthOf(text), y - 5);
  }
  const every = [0.1, 0.2, 0.5, 1, 2].find((step) => seconds / step <= 11) ?? 5;
  for (let mark = 0; mark * every <= seconds + 1e-9; mark += 1) {
    const x = Math.round(plot.left + ((mark * every) / seconds) * (plot.right - plot.left - 1));
    for (let y = plot.bottom; y < plot.bottom + 8; y += 1) dot(picture, x, y, 1);
    const text = `${Number((mark * every).toFixed(1))} s`;
    write(text, Math.min(x - widthOf(text) / 2, width - widthOf(text) - 4), plot.bottom + 14);
  }
  for (let x = plot.left; x < plot.right; x += 1) for (const y of [plot.waveBottom + 6, plot.bottom]) dot(picture, x, y, 2);
};
