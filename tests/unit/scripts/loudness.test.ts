import { expect, it } from 'vitest';
import { loudestMoment, loudness } from '../../../scripts/bells/loudness.mjs';
import { truePeak } from '../../../scripts/bells/measure.mjs';
import { sampleRate } from '../../../scripts/bells/synthesis.mjs';

/** A tone at a level in dBFS, in one channel: 3 dB less loud than in the two of the broadcasters' test. */
const tone = (seconds: number, level: number, frequency = 1000, phase = 0): Float64Array =>
  Float64Array.from(
    { length: seconds * sampleRate },
    (_, at) => 10 ** (level / 20) * Math.sin((2 * Math.PI * frequency * at) / sampleRate + phase),
  );
const inARow = (...parts: readonly Float64Array[]): Float64Array => Float64Array.from(parts.flatMap((part) => [...part]));

it('measures a full-scale tone of 997 Hz as −3 LUFS, as BS.1770 says', () => {
  expect(loudness(tone(2, 0, 997))).toBeCloseTo(-3.01, 1);
});

it.each([
  ['case 1, a tone at −23', tone(20, -23), -26],
  ['case 2, a tone at −33', tone(20, -33), -36],
  ['case 3, quiet before and after do not count', inARow(tone(10, -36), tone(60, -23), tone(10, -36)), -26],
  ['case 4, near silence does not count', inARow(tone(10, -72), tone(10, -36), tone(60, -23), tone(10, -36), tone(10, -72)), -26],
  ['case 5, a little quieter counts', inARow(tone(20, -26), tone(20.1, -20), tone(20, -26)), -26],
])('agrees with EBU Tech 3341, %s', (_, sound, expected) => {
  expect(Math.abs(loudness(sound) - expected)).toBeLessThan(0.1);
});

it('tells the loudest 400 ms', () => {
  expect(loudestMoment(inARow(tone(1, -40), tone(0.5, -23), tone(1, -40)))).toBeCloseTo(-26, 1);
});

it('finds the peak between two samples', () => {
  // A quarter of the sample rate, an eighth of a turn off: no sample comes nearer than 3 dB to the true peak.
  expect(Math.abs(truePeak(tone(0.1, 0, sampleRate / 4, Math.PI / 4)))).toBeLessThan(0.2);
});
