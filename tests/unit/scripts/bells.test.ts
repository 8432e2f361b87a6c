import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeBells } from '../../../scripts/bells/bells.mjs';
import { loudness } from '../../../scripts/bells/loudness.mjs';
import { greatest, offset, onset, peak, rise, truePeak } from '../../../scripts/bells/measure.mjs';
import { readPng } from '../../../scripts/bells/png.mjs';
import { drawSpectrogram } from '../../../scripts/bells/spectrogram.mjs';
import { sampleRate } from '../../../scripts/bells/synthesis.mjs';
import { withTable, writeTable } from '../../../scripts/bells/table.mjs';
import { readWav } from '../../../scripts/bells/wav.mjs';
import { strikeInterval } from '../../../src/core/cues/intervals.ts';
import { sounds } from '../../../src/core/patterns/parameters.ts';

const file = (path: string): Buffer => readFileSync(new URL(`../../../${path}`, import.meta.url));
const shippedFile = (sound: string): Buffer => file(`resources/bells/${sound}.wav`);
const shipped = (sound: string): Float64Array => readWav(shippedFile(sound));

/** The same bell again and again at its interval, added up as a loudspeaker would have to. */
const nineInARow = (sound: (typeof sounds)[number]): Float64Array => {
  const one = shipped(sound);
  const step = Math.round((strikeInterval[sound] / 1000) * sampleRate);
  const all = new Float64Array(one.length + 8 * step);
  for (let number = 0; number < 9; number += 1)
    for (const [at, value] of one.entries()) all[number * step + at] = (all[number * step + at] ?? 0) + value;
  return all;
};

const made = makeBells();

it('makes the shipped files again, byte for byte', () => {
  expect(made.map((bell) => bell.sound)).toEqual([...sounds]);
  for (const bell of made) expect(Buffer.from(bell.wav).equals(shippedFile(bell.sound)), bell.sound).toBe(true);
});

it('keeps the eight files together under 6 MB', () => {
  const size = sounds.reduce((sum, sound) => sum + shippedFile(sound).length, 0);
  expect(size).toBeLessThan(6_000_000);
});

it.each(sounds)('begins the %s within 10 ms of the file, and not with a click', (sound) => {
  const samples = shipped(sound);
  expect(onset(samples)).toBeGreaterThan(0.0005);
  expect(onset(samples)).toBeLessThan(0.01);
  const firstSteps = samples.slice(0, 24).map((value, at) => Math.abs(value - (samples[at - 1] ?? 0)));
  expect(greatest(firstSteps)).toBeLessThan(0.02);
});

it('lets the gong bloom: it is loudest well after the blow', () => {
  expect(rise(shipped('gong'))).toBeGreaterThan(0.4);
});

it.each(sounds)('leaves the %s room below full scale, also nine times in a row and twice at one instant', (sound) => {
  expect(truePeak(shipped(sound))).toBeLessThanOrEqual(-6.1);
  expect(truePeak(nineInARow(sound))).toBeLessThanOrEqual(-1);
});

it.each(sounds)('brings the %s to −26 LUFS', (sound) => {
  expect(Math.abs(loudness(shipped(sound)) + 26)).toBeLessThan(0.2);
});

it.each(sounds)('holds the loudspeaker’s cone in the middle under the %s', (sound) => {
  expect(Math.abs(offset(shipped(sound)))).toBeLessThan(0.0002);
});

it.each(sounds)('lets the %s fall away to nothing at its end', (sound) => {
  const samples = shipped(sound);
  expect(peak(samples.slice(-sampleRate / 10))).toBeLessThan(-85);
  expect(samples.at(-1)).toBe(0);
});

it.each(sounds)('draws the %s again as its shipped picture', (sound) => {
  const drawn = drawSpectrogram(shipped(sound));
  const picture = readPng(file(`docs/bells/${sound}.png`));
  expect({ width: picture.width, height: picture.height }).toEqual({ width: drawn.width, height: drawn.height });
  expect(Buffer.from(picture.pixels).equals(drawn.pixels)).toBe(true);
});

it('states in the README what the files are', () => {
  const figures = made.map(({ sound, instrument: { description, length: seconds }, wav }) => {
    return { sound, description, samples: readWav(wav), seconds, bytes: wav.length, interval: strikeInterval[sound] / 1000 };
  });
  const readme = file('resources/bells/README.md').toString();
  expect(withTable(readme, writeTable(figures))).toBe(readme);
});
