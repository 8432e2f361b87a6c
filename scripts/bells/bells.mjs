import { createNoise } from './exact.mjs';
import { instruments } from './instruments.mjs';
import { integratedPower } from './loudness.mjs';
import { sampleRate, strike } from './synthesis.mjs';
import { writeWav } from './wav.mjs';

/** The gated mean square that every bell is brought to: −26 LUFS. It leaves room for two strikes at one instant and for nine in a row. */
const power = 0.0029451;

/** One step of 16 bits. */
const step = 1 / 32767;

/**
 * Brought to its loudness, with triangular noise of one step so that the tail fades into a faint hiss and not into a rattle of steps. The first
 * and the last sample are silence.
 * @param {Float64Array} sound @param {number} gain @param {number} seed
 */
const finished = (sound, gain, seed) => {
  const noise = createNoise(seed);
  return sound.map((value, at) => (at === 0 || at === sound.length - 1 ? 0 : value * gain + ((noise() + noise()) / 2) * step));
};

/** The bells as they ship: name, words and the file's bytes; the same bytes each time. */
export const makeBells = () =>
  instruments.map((instrument) => {
    const sound = strike(instrument);
    const gain = Math.sqrt(power / integratedPower(sound));
    return { sound: instrument.sound, instrument, wav: writeWav(finished(sound, gain, instrument.seed), sampleRate) };
  });
