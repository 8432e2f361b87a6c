// The eight instruments. Where the ratios of their partials come from:
// - bowls: a bowl struck at its rim sways like a bell without a hum, (2,0), (3,0), (4,0) … near 1 : 2.8 : 5.2 : 8.2 : 11.7, as measured by
//   Inácio, Henrique and Antunes (“The dynamics of Tibetan singing bowls”, Acta Acustica 92, 2006). The high, thinner one goes after the modes
//   of the Synthesis ToolKit’s bowl (Essl and Cook’s banded waveguides, 1999), 1 : 2.99 : 5.70 : 9.01 : 12.82;
// - bell: the tuned partials of a minor-third bell, hum 0.5, prime 1, tierce 1.2, quint 1.5, nominal 2, superquint 3, octave nominal 4.2
//   (Rossing and Perrin, “Vibrations of bells”, Applied Acoustics 20, 1987);
// - chime: a free bar (Euler–Bernoulli), 1 : 2.756 : 5.404 : 8.933;
// - tingsha: two thick discs with a free edge (Kirchhoff’s plate), 1 : 1.73 : 2.33 : 3.91 : 4.11 : 6.30, one a little higher than the other;
// - drum: a round membrane, the zeros of Bessel’s functions, 1 : 1.594 : 2.136 : 2.296 : 2.653 : 2.918 …;
// - wood block: a short, thick free bar, whose upper partials lie lower than a thin one’s (Timoshenko), above the slot’s own air;
// - gong: see `gongModes`.
// Levels, decays and splits are ours, chosen so that high modes die first, as they do in metal, wood and skin.

import { createNoise } from './exact.mjs';

/** @typedef {import('./synthesis.mjs').Instrument} Instrument */

/** @param {number} base hertz @param {readonly (readonly [number, number, number, number])[]} rows ratio, level, decay, split */
const modesOn = (base, rows) => rows.map(([ratio, level, decay, split]) => ({ frequency: base * ratio, level, decay, split, swell: 0 }));

/** A singing bowl, struck with a padded mallet: for beginnings and endings. @type {Instrument} */
const bowl = {
  sound: 'bowl',
  description: 'low singing bowl, padded mallet',
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

/** A small, thin bowl with a leather-covered stick: clear, for a group outdoors or far apart. @type {Instrument} */
const highBowl = {
  sound: 'high-bowl',
  description: 'high singing bowl, leather-covered stick',
  length: 9,
  fade: 3,
  contact: 0.0035,
  knock: 0.2,
  seed: 53,
  modes: modesOn(415.3, [
    [1, 0.7, 14, 0.9],
    [2.99, 1, 9, 1.3],
    [5.7, 0.6, 4.5, 1.9],
    [9.01, 0.35, 2, 2.4],
    [12.82, 0.2, 1, 0],
  ]),
};

/**
 * A thin, large plate has its modes evenly strewn over the hertz (Weyl), here one in about 14. The blow reaches the low ones; tension carries
 * their energy upward, so that the high ones reach their greatest up to a second later (Rossing and Fletcher, “Nonlinear vibrations in plates
 * and gongs”, JASA 73, 1983): the bloom. Two strong round modes nearly an octave apart throb slowly, as in a Balinese gong (Krueger and others, 2010).
 */
const gongModes = () => {
  const chance = createNoise(101);
  const body = modesOn(1, [
    [68, 0.85, 20, 0.23],
    [101.5, 0.5, 16, 0.4],
    [137.2, 0.8, 17, 0.31],
    [163.8, 0.45, 14, 0.5],
    [207.4, 0.5, 12, 0.6],
  ]);
  const shimmer = [];
  for (let frequency = 180; frequency < 4200; frequency += 14 + 9 * chance()) {
    const height = frequency / 700;
    shimmer.push({
      frequency,
      level: (0.13 * (1 + 0.7 * chance())) / (1 + height * height),
      decay: 16 / (1 + frequency / 900),
      split: 0,
      swell: (1.1 * frequency) / (frequency + 1300) + 0.08,
    });
  }
  return [...body, ...shimmer];
};

/** A large gong with a soft, heavy mallet: it blooms. @type {Instrument} */
const gong = {
  sound: 'gong',
  description: 'large gong, soft heavy mallet',
  length: 13,
  fade: 4.5,
  contact: 0.014,
  knock: 0.12,
  seed: 71,
  modes: gongModes(),
};

/** A small hand bell with a leather-covered clapper: for the end of a turn. @type {Instrument} */
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

/** Two small thick cymbals on a cord, touched edge to edge: their beating is the sound. @type {Instrument} */
const tingsha = {
  sound: 'tingsha',
  description: 'tingsha, edge to edge',
  length: 7,
  fade: 2.5,
  contact: 0.0018,
  knock: 0.06,
  seed: 89,
  modes: modesOn(1864.66, [
    [1, 1, 9, 5.6],
    [1.73, 0.5, 6, 7.1],
    [2.33, 0.6, 4.5, 8.3],
    [3.91, 0.4, 2, 9.7],
    [4.11, 0.4, 1.7, 9.1],
    [6.3, 0.2, 0.8, 0],
  ]),
};

/** A hanging bar with a felt mallet: the soft warning that asks nobody to stop at once. @type {Instrument} */
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

/** A hollow block of hard wood with a rubber mallet: dry, for a change of pace or of place. @type {Instrument} */
const woodBlock = {
  sound: 'wood-block',
  description: 'wood block, rubber mallet',
  length: 0.8,
  fade: 0.3,
  contact: 0.003,
  knock: 0.35,
  seed: 97,
  modes: modesOn(587.33, [
    [0.71, 0.3, 0.3, 0],
    [1, 1, 0.42, 4],
    [2.42, 0.8, 0.26, 0],
    [4.21, 0.5, 0.16, 0],
    [6.1, 0.3, 0.1, 0],
  ]),
};

/** A frame drum with a padded beater, struck between middle and rim. @type {Instrument} */
const drum = {
  sound: 'drum',
  description: 'frame drum, padded beater',
  length: 1.9,
  fade: 0.7,
  contact: 0.007,
  knock: 0.5,
  seed: 113,
  modes: modesOn(98, [
    [1, 1, 1.1, 0],
    [1.594, 1, 1.5, 1.1],
    [2.136, 0.8, 1.2, 1.3],
    [2.296, 0.4, 0.8, 0],
    [2.653, 0.6, 0.9, 1.7],
    [2.918, 0.4, 0.7, 0],
    [3.156, 0.4, 0.6, 0],
    [3.5, 0.3, 0.5, 0],
    [4.06, 0.25, 0.4, 0],
    [4.83, 0.2, 0.3, 0],
  ]),
};

/** All of them, in the order of the app. */
export const instruments = [bowl, highBowl, gong, bell, tingsha, chime, woodBlock, drum];
