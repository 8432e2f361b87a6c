import { loudestMoment, loudness } from './loudness.mjs';
import { onset, rise, truePeak } from './measure.mjs';

const begin = '<!-- figures: written by scripts/make-bells.mjs -->';
const end = '<!-- end of figures -->';

/** A number with a true minus. @param {number} value @param {number} places */
const figure = (value, places = 1) => value.toFixed(places).replace('-', '−');

/** One row for each bell. @param {readonly { readonly sound: string, readonly description: string, readonly samples: Float64Array, readonly seconds: number, readonly bytes: number, readonly interval: number }[]} bells */
export const writeTable = (bells) => {
  const head = [
    'File',
    'Instrument',
    'Length',
    'Size',
    'True peak',
    'Loudness',
    'Loudest 400 ms',
    'Onset',
    'Loudest after',
    'Between strikes',
  ];
  const rows = bells.map(({ sound, description, samples, seconds, bytes, interval }) => [
    `\`${sound}.wav\``,
    description,
    `${seconds} s`,
    `${figure(bytes / 1e6, 2)} MB`,
    `${figure(truePeak(samples))} dBTP`,
    `${figure(loudness(samples))} LUFS`,
    `${figure(loudestMoment(samples))} LUFS`,
    `${figure(onset(samples) * 1000)} ms`,
    `${figure(rise(samples) * 1000, 0)} ms`,
    `${interval} s`,
  ]);
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

/** The text with its table of figures replaced; throws when the text has no place for one. @param {string} text @param {string} table */
export const withTable = (text, table) => {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error('The README has no place for the figures.');
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
};
