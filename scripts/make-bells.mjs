// Makes the bells of resources/bells from nothing but arithmetic, their pictures in docs/bells, and the table in resources/bells/README.md.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { makeBells } from './bells/bells.mjs';
import { writePng } from './bells/png.mjs';
import { colours, drawSpectrogram } from './bells/spectrogram.mjs';
import { withTable, writeTable } from './bells/table.mjs';
import { readWav } from './bells/wav.mjs';

const root = resolve(import.meta.dirname, '..');
const inRoot = (/** @type {string} */ path) => resolve(root, path);

// How long a person waits between strikes is the core's to say; Node 20 does not read TypeScript, Vite does.
const { module } = await runnerImport(inRoot('src/core/cues/intervals.ts'), { root, configFile: false, logLevel: 'error' });

mkdirSync(inRoot('docs/bells'), { recursive: true });
const figures = makeBells().map(({ sound, instrument, wav }) => {
  const samples = readWav(wav);
  writeFileSync(inRoot(`resources/bells/${sound}.wav`), wav);
  writeFileSync(inRoot(`docs/bells/${sound}.png`), writePng(drawSpectrogram(samples), colours));
  const { description, length: seconds } = instrument;
  return { sound, description, samples, seconds, bytes: wav.length, interval: module.strikeInterval[sound] / 1000 };
});
const table = writeTable(figures);
writeFileSync(inRoot('resources/bells/README.md'), withTable(readFileSync(inRoot('resources/bells/README.md'), 'utf8'), table));
console.log(table);
