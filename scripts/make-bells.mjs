// Makes the bells of resources/bells from nothing but arithmetic, and prints their figures for the table in its README.

import { writeFileSync } from 'node:fs';
import { makeBells } from './bells/bells.mjs';
import { loudness, onset, peak, rise } from './bells/measure.mjs';
import { readWav } from './bells/wav.mjs';

const milliseconds = (/** @type {number} */ length) => `${(length * 1000).toFixed(1)} ms`;

for (const { sound, instrument, wav } of makeBells()) {
  writeFileSync(new URL(`../resources/bells/${sound}.wav`, import.meta.url), wav);
  const samples = readWav(wav);
  const figures = [
    `${instrument.length} s`,
    `${wav.length} bytes`,
    `peak ${peak(samples).toFixed(1)} dBFS`,
    `${loudness(samples).toFixed(1)} LKFS`,
    `onset ${milliseconds(onset(samples))}`,
    `loudest at ${milliseconds(rise(samples))}`,
  ];
  console.log(`${sound}: ${figures.join(', ')}`);
}
