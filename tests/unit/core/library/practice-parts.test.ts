import { expect, it } from 'vitest';
import { partsOf } from '../../../../src/core/library/practice-parts.ts';
import { readPractice } from '../../../../src/core/library/read-practice.ts';
import { minutes, total } from '../../../../src/core/time.ts';
import { sayEnglish } from '../../../../src/core/words/say.ts';
import { libraryFiles, readLibraryFile } from './shipped.ts';

const practices = libraryFiles('practices').map((name) => {
  const reading = readPractice(readLibraryFile(`practices/${name}`));
  if (!reading.ok) throw new Error(reading.problems.join(' '));
  return reading.practice;
});

it.each(practices)('$id has its parts in words, and lasts as long as it says', (practice) => {
  const parts = partsOf(practice, null, sayEnglish, 'en');
  expect(parts.filter(({ label, length }) => label === '' || length <= 0)).toEqual([]);
  const length = total(parts.map((part) => part.length));
  expect(Math.abs(length - minutes(practice.minutes.usual))).toBeLessThanOrEqual(minutes(0.5));
});

it('the open middle of a ritual has a planned length only', () => {
  const mandala = practices.find(({ id }) => id === 'truth-mandala');
  expect(mandala && partsOf(mandala, null, sayEnglish, 'en').filter(({ open }) => open).length).toBe(1);
});
