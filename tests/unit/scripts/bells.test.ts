import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeBells } from '../../../scripts/bells/bells.mjs';
import { greatest, loudness, onset, peak } from '../../../scripts/bells/measure.mjs';
import { sampleRate } from '../../../scripts/bells/synthesis.mjs';
import { readWav } from '../../../scripts/bells/wav.mjs';
import { strikeInterval } from '../../../src/core/cues/intervals.ts';
import { sounds } from '../../../src/core/patterns/parameters.ts';

const shippedFile = (sound: string): Buffer => readFileSync(new URL(`../../../resources/bells/${sound}.wav`, import.meta.url));
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

it('makes the shipped files again, byte for byte', () => {
  const made = makeBells();
  expect(made.map((bell) => bell.sound)).toEqual([...sounds]);
  for (const bell of made) expect(Buffer.from(bell.wav).equals(shippedFile(bell.sound)), bell.sound).toBe(true);
});

it('keeps the three files together under 2 MB', () => {
  const size = sounds.reduce((sum, sound) => sum + shippedFile(sound).length, 0);
  expect(size).toBeLessThan(2_000_000);
});

it.each(sounds)('begins the %s within 5 ms of the file, and not with a click', (sound) => {
  const samples = shipped(sound);
  expect(onset(samples)).toBeGreaterThan(0.0005);
  expect(onset(samples)).toBeLessThan(0.005);
  const firstSteps = samples.slice(0, 24).map((value, at) => Math.abs(value - (samples[at - 1] ?? 0)));
  expect(greatest(firstSteps)).toBeLessThan(0.02);
});

it.each(sounds)('leaves the %s room below full scale, also nine times in a row and twice at one instant', (sound) => {
  expect(peak(shipped(sound))).toBeLessThanOrEqual(-6.1);
  expect(greatest(nineInARow(sound))).toBeLessThan(1);
});

it.each(sounds)('brings the %s to −23 LKFS over its first two seconds', (sound) => {
  expect(loudness(shipped(sound))).toBeCloseTo(-23, 1);
});

it.each(sounds)('lets the %s fall away to nothing at its end', (sound) => {
  const samples = shipped(sound);
  expect(peak(samples.slice(-sampleRate / 2))).toBeLessThan(-60);
  expect(samples.at(-1)).toBe(0);
});

it('measures a full-scale tone of 997 Hz as −3 LKFS, as BS.1770 says', () => {
  const tone = Float64Array.from({ length: 2 * sampleRate }, (_, at) => Math.sin((2 * Math.PI * 997 * at) / sampleRate));
  expect(loudness(tone)).toBeCloseTo(-3.01, 1);
});
