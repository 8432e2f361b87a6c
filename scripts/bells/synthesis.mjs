// A bell as a sum of modes, set going by the blow of a mallet. Each mode is a damped oscillation. The time that the mallet stays in contact
// decides how softly the bell begins and how bright it is: a blow of length T carries little above 2/T. A body that is not perfectly round
// has each mode twice, a little apart: that is the slow beating.

import { cosineAndSine, createNoise, exponential } from './exact.mjs';

/** Samples per second of every bell. */
export const sampleRate = 48_000;

/**
 * @typedef {object} Mode
 * @property {number} frequency in hertz
 * @property {number} level how strongly it is heard, 1 for the strongest, as if every mode were struck alike
 * @property {number} decay seconds until it is 60 dB quieter
 * @property {number} split hertz between the two halves of the pair; 0 for a single mode
 * @property {number} swell seconds in which it comes up after the blow, fed by the lower modes; 0 for one that the blow itself sets going
 */

/**
 * @typedef {object} Instrument
 * @property {import('../../src/core/patterns/parameters.ts').Sound} sound
 * @property {string} description
 * @property {number} length seconds
 * @property {number} fade seconds of silence coming in at the end
 * @property {number} contact seconds that the mallet touches
 * @property {number} knock how much of the touch itself is heard, beside the modes
 * @property {number} seed of the knock's noise
 * @property {readonly Mode[]} modes
 */

const twoPi = 6.283185307179586;
/** A fall of 60 dB is a factor of 1000, and this is its natural logarithm. */
const sixtyDecibels = 6.907755278982137;
const single = [[1, 0]];
/** Share and side of the two halves of a pair: not struck alike, so that the beating never falls to nothing. */
const pair = [
  [0.64, -0.5],
  [0.36, 0.5],
];

/**
 * How far the blow has come: from 0 to 1 along half a cosine while the mallet touches. All modes build up together, none jumps.
 * @param {number} contact seconds
 */
const blow = (contact) => {
  const count = Math.round(contact * sampleRate);
  return Float64Array.from({ length: count }, (_, at) => (1 - cosineAndSine((twoPi * (at + 0.5)) / (2 * count))[0]) / 2);
};

/** How much of a blow reaches a mode: a low-pass whose corner is two swings per contact. @param {number} frequency @param {number} contact */
const reach = (frequency, contact) => 1 / (1 + ((frequency * contact) / 2) ** 2);

/**
 * Adds one damped oscillation to the sound: a rotating, shrinking pointer of which the vertical part is heard. One that swells comes up
 * as the square of a charge, so that it begins without an edge.
 * @param {Float64Array} sound @param {Float64Array} rise @param {number} frequency @param {number} decay @param {number} swell
 * @param {number} level
 */
const addMode = (sound, rise, frequency, decay, swell, level) => {
  const drain = swell === 0 ? 0 : exponential(-1 / (swell * sampleRate));
  let lack = swell === 0 ? 0 : 1;
  const shrink = exponential(-sixtyDecibels / (decay * sampleRate));
  const [cosine, sine] = cosineAndSine((twoPi * frequency) / sampleRate);
  const [turnX, turnY] = [shrink * cosine, shrink * sine];
  let [x, y] = [level, 0];
  for (let at = 0; at < sound.length; at += 1) {
    sound[at] += (rise[at] ?? 1) * (1 - lack) * (1 - lack) * y;
    lack *= drain;
    const nextX = x * turnX - y * turnY;
    y = x * turnY + y * turnX;
    x = nextX;
  }
};

/**
 * The touch of the mallet itself: noise as long as twice the contact, rising and falling, softened twice by the same corner.
 * @param {Float64Array} sound @param {Instrument} instrument
 */
const addKnock = (sound, instrument) => {
  const noise = createNoise(instrument.seed);
  const keep = exponential(-twoPi / (instrument.contact * sampleRate));
  const count = Math.round(instrument.contact * 2 * sampleRate);
  let [once, twice] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const swell = (1 - cosineAndSine((twoPi * (at + 0.5)) / count)[0]) / 2;
    once += (1 - keep) * (noise() - once);
    twice += (1 - keep) * (once - twice);
    sound[at] += instrument.knock * swell * twice;
  }
};

/** Lets the end fall to silence along half a cosine. @param {Float64Array} sound @param {number} fade seconds */
const fadeOut = (sound, fade) => {
  const count = Math.round(fade * sampleRate);
  for (let at = 0; at < count; at += 1) sound[sound.length - 1 - at] *= (1 - cosineAndSine((twoPi * at) / (2 * count))[0]) / 2;
};

/** One strike of an instrument, not yet brought to its loudness. @param {Instrument} instrument @returns {Float64Array} */
export const strike = (instrument) => {
  const sound = new Float64Array(Math.round(instrument.length * sampleRate));
  const rise = blow(instrument.contact);
  for (const { frequency, level, decay, split, swell } of instrument.modes) {
    const heard = swell === 0 ? level * reach(frequency, instrument.contact) : level;
    for (const [share, side] of split === 0 ? single : pair) addMode(sound, rise, frequency + side * split, decay, swell, heard * share);
  }
  addKnock(sound, instrument);
  fadeOut(sound, instrument.fade);
  return sound;
};
