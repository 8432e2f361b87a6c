// Loudness as in ITU-R BS.1770-4 for one channel at 48 kHz: K-weighting, blocks of 400 ms that overlap by three quarters, and the two gates.

import { sampleRate } from './synthesis.mjs';

/** The two filters: a shelf for the head, then a high-pass; b0, b1, b2, a1, a2. */
const shelf = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585];
const highPass = [1, -2, 1, -1.99004745483398, 0.99007225036621];

const block = 0.4 * sampleRate;
const step = block / 4;
/** The mean square at −70 LKFS, ten to the power of −6.9309: blocks below it do not count. */
const absoluteGate = 1.17246530458e-7;
/** Nor do blocks that lie ten decibels below the mean of the others. */
const relativeGate = 0.1;

/** @param {ArrayLike<number>} sound @param {readonly number[]} coefficients */
const filtered = (sound, coefficients) => {
  const [b0, b1, b2, a1, a2] = coefficients;
  const out = new Float64Array(sound.length);
  for (let at = 0; at < out.length; at += 1) {
    const before = b1 * (sound[at - 1] ?? 0) + b2 * (sound[at - 2] ?? 0);
    out[at] = b0 * (sound[at] ?? 0) + before - a1 * (out[at - 1] ?? 0) - a2 * (out[at - 2] ?? 0);
  }
  return out;
};

/** Mean square of the K-weighted sound in each whole block; a sound shorter than a block is taken as one. @param {ArrayLike<number>} sound */
const blockPowers = (sound) => {
  const weighted = filtered(filtered(sound, shelf), highPass);
  const powers = [];
  for (let start = 0; start === 0 || start + block <= weighted.length; start += step) {
    let sum = 0;
    for (const value of weighted.subarray(start, start + block)) sum += value * value;
    powers.push(sum / block);
  }
  return powers;
};

/** @param {readonly number[]} values */
const mean = (values) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

/** Gated mean square of the K-weighted sound; its tenfold logarithm less 0.691 is the integrated loudness. @param {ArrayLike<number>} sound */
export const integratedPower = (sound) => {
  const heard = blockPowers(sound).filter((power) => power > absoluteGate);
  const limit = mean(heard) * relativeGate;
  return mean(heard.filter((power) => power > limit));
};

/** @param {number} power */
const level = (power) => -0.691 + 10 * Math.log10(power);

/** Integrated loudness in LUFS. @param {ArrayLike<number>} sound */
export const loudness = (sound) => level(integratedPower(sound));

/** The loudest 400 ms in LUFS (greatest momentary loudness). @param {ArrayLike<number>} sound */
export const loudestMoment = (sound) => level(Math.max(...blockPowers(sound)));
