// What can be said of a sound in numbers, beside its loudness.

import { sampleRate } from './synthesis.mjs';

/** The greatest distance from zero. @param {ArrayLike<number>} sound */
export const greatest = (sound) => {
  let most = 0;
  for (let at = 0; at < sound.length; at += 1) most = Math.max(most, Math.abs(sound[at] ?? 0));
  return most;
};

/** Peak of the samples in dBFS. @param {ArrayLike<number>} sound */
export const peak = (sound) => 20 * Math.log10(greatest(sound));

const reachOfSinc = 12;
/** A windowed sinc at a place between two samples. @param {number} x */
const sinc = (x) => (x === 0 ? 1 : ((Math.sin(Math.PI * x) / (Math.PI * x)) * (1 + Math.cos((Math.PI * x) / reachOfSinc))) / 2);
/** For a quarter, a half and three quarters of the way from one sample to the next. */
const between = [0.25, 0.5, 0.75].map((part) => Array.from({ length: 2 * reachOfSinc }, (_, tap) => sinc(part + reachOfSinc - 1 - tap)));

/** Peak of the curve through the samples, four times as fine, in dBTP (as BS.1770-4, annex 2, asks). @param {ArrayLike<number>} sound */
export const truePeak = (sound) => {
  const most = greatest(sound);
  let found = most;
  for (let at = 0; at < sound.length; at += 1) {
    // Between two small samples there is no great one.
    if (Math.max(Math.abs(sound[at] ?? 0), Math.abs(sound[at + 1] ?? 0)) < most / 2) continue;
    for (const taps of between) {
      let value = 0;
      for (const [tap, weight] of taps.entries()) value += weight * (sound[at - reachOfSinc + 1 + tap] ?? 0);
      found = Math.max(found, Math.abs(value));
    }
  }
  return 20 * Math.log10(found);
};

/** The mean of all samples: what would push a loudspeaker to one side. @param {ArrayLike<number>} sound */
export const offset = (sound) => {
  let sum = 0;
  for (let at = 0; at < sound.length; at += 1) sum += sound[at] ?? 0;
  return sum / sound.length;
};

/** Seconds until the sound first reaches a share of its greatest. @param {ArrayLike<number>} sound @param {number} share */
const reaches = (sound, share) => {
  const limit = greatest(sound) * share;
  let at = 0;
  while (at < sound.length && Math.abs(sound[at] ?? 0) < limit) at += 1;
  return at / sampleRate;
};

/** Seconds until the sound first reaches a tenth (−20 dB) of its greatest. @param {ArrayLike<number>} sound */
export const onset = (sound) => reaches(sound, 0.1);

/** Seconds until the greatest is reached: how soft the attack is. @param {ArrayLike<number>} sound */
export const rise = (sound) => reaches(sound, 1);
