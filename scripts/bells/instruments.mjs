// The three instruments. Their modal ratios are common knowledge of musical acoustics:
// - a bowl struck at its rim sways like a bell without a hum: (2,0), (3,0), (4,0) … stand near 1 : 2.77 : 5.18 : 8.16 : 11.66;
// - a minor-third bell is tuned to hum 0.5, prime 1, tierce 1.2, quint 1.5, nominal 2, superquint 3, octave nominal 4.2;
// - a free bar (Euler–Bernoulli) sounds at 1 : 2.756 : 5.404 : 8.933.
// Levels, decays and splits are ours, chosen so that high modes die first, as they do in metal.

/** @param {number} base hertz @param {readonly (readonly [number, number, number, number])[]} rows ratio, level, decay, split */
const modesOn = (base, rows) => rows.map(([ratio, level, decay, split]) => ({ frequency: base * ratio, level, decay, split }));

/** A singing bowl, struck with a padded mallet: for beginnings and endings. @type {import('./synthesis.mjs').Instrument} */
const bowl = {
  sound: 'bowl',
  description: 'singing bowl, padded mallet',
  length: 11,
  fade: 3.5,
  contact: 0.005,
  knock: 0.25,
  seed: 11,
  modes: modesOn(186, [
    [1, 0.62, 19, 0.42],
    [2.77, 1, 14, 0.74],
    [5.18, 0.9, 8.5, 1.15],
    [8.16, 0.9, 4.6, 1.6],
    [11.66, 0.5, 2.4, 1.9],
    [15.64, 0.3, 1.2, 2],
  ]),
};

/** A small hand bell with a leather-covered clapper: for the end of a turn. @type {import('./synthesis.mjs').Instrument} */
const bell = {
  sound: 'bell',
  description: 'small hand bell, leather clapper',
  length: 5,
  fade: 1.8,
  contact: 0.0025,
  knock: 0.2,
  seed: 23,
  modes: modesOn(622.25, [
    [0.5, 0.34, 8, 0.3],
    [1, 0.8, 5.5, 0.7],
    [1.2, 0.7, 4.6, 0.9],
    [1.5, 0.28, 3, 1.1],
    [2, 1, 3.4, 1.3],
    [3, 0.8, 2, 1.7],
    [4.2, 0.7, 1.2, 2],
    [5.43, 0.5, 0.7, 0],
  ]),
};

/** A hanging bar with a felt mallet: the soft warning that asks nobody to stop at once. @type {import('./synthesis.mjs').Instrument} */
const chime = {
  sound: 'chime',
  description: 'hanging bar, felt mallet',
  length: 4,
  fade: 1.6,
  contact: 0.004,
  knock: 0.15,
  seed: 37,
  modes: modesOn(523.25, [
    [1, 1, 5, 0.5],
    [2.756, 0.7, 1.9, 0.9],
    [5.404, 0.9, 0.8, 0],
    [8.933, 0.5, 0.35, 0],
  ]),
};

/** All of them, in the order of the app. */
export const instruments = [bowl, bell, chime];
