// What can be said of a sound in numbers. Loudness is K-weighted as in ITU-R BS.1770 (mono, not gated), over the first two seconds.

import { sampleRate } from './synthesis.mjs';

/** The two filters of BS.1770 for 48 kHz: a shelf for the head, then a high-pass: b0, b1, b2, a1, a2. */
const shelf = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585];
const highPass = [1, -2, 1, -1.99004745483398, 0.99007225036621];

/** @param {ArrayLike<number>} sound @param {readonly number[]} coefficients @param {number} count */
const filtered = (sound, coefficients, count) => {
  const [b0, b1, b2, a1, a2] = coefficients;
  const out = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const before = b1 * (sound[at - 1] ?? 0) + b2 * (sound[at - 2] ?? 0);
    out[at] = b0 * (sound[at] ?? 0) + before - a1 * (out[at - 1] ?? 0) - a2 * (out[at - 2] ?? 0);
  }
  return out;
};

/** Mean square of the K-weighted sound over its first two seconds. @param {ArrayLike<number>} sound */
export const weightedPower = (sound) => {
  const count = 2 * sampleRate;
  const weighted = filtered(filtered(sound, shelf, count), highPass, count);
  let sum = 0;
  for (const value of weighted) sum += value * value;
  return sum / count;
};

/** Loudness in LKFS. @param {ArrayLike<number>} sound */
export const loudness = (sound) => -0.691 + 10 * Math.log10(weightedPower(sound));

/** The greatest distance from zero. @param {ArrayLike<number>} sound */
export const greatest = (sound) => {
  let most = 0;
  for (let at = 0; at < sound.length; at += 1) most = Math.max(most, Math.abs(sound[at] ?? 0));
  return most;
};

/** Peak in dBFS. @param {ArrayLike<number>} sound */
export const peak = (sound) => 20 * Math.log10(greatest(sound));

/** Seconds until the sound first reaches a tenth (−20 dB) of its greatest. @param {ArrayLike<number>} sound */
export const onset = (sound) => {
  const limit = greatest(sound) / 10;
  let at = 0;
  while (at < sound.length && Math.abs(sound[at] ?? 0) < limit) at += 1;
  return at / sampleRate;
};

/** Seconds until the greatest is reached: how soft the attack is. @param {ArrayLike<number>} sound */
export const rise = (sound) => {
  const limit = greatest(sound);
  let at = 0;
  while (at < sound.length && Math.abs(sound[at] ?? 0) < limit) at += 1;
  return at / sampleRate;
};
