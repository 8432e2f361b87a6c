import { describe, expect, it } from 'vitest';
import { readNewPractice, readPractice } from '../../../../src/core/library/read-practice.ts';
import { readLibraryFile } from './shipped.ts';

const grounding: Record<string, unknown> = JSON.parse(readLibraryFile('practices/grounding.json'));
const fileWith = (change: Record<string, unknown>): string => JSON.stringify({ ...grounding, ...change });
const problemsOf = (source: string): readonly string[] => {
  const reading = readPractice(source);
  return reading.ok ? [] : reading.problems;
};

describe('a shared practice file', () => {
  it.each([
    ['is empty', '', 'The file is empty.'],
    [
      'was cut off',
      readLibraryFile('practices/grounding.json').slice(0, 400),
      'The file ends in the middle; it may not have been copied whole.',
    ],
    ['is a list', '[]', 'This file is not a practice: a practice is a group of fields in braces, and this is a list.'],
    [
      'is newer',
      fileWith({ formatVersion: 2 }),
      'This practice was written by a newer version of Spiral Console (format 2; this one reads 1). Nothing was changed.',
    ],
    ['has no credit', fileWith({ credit: undefined }), 'The credit line is missing.'],
    ['has a slip in a field', fileWith({ titel: 'x' }), 'The practice has no field “titel”; did you mean “title”?'],
    [
      'has a stage that is not one',
      fileWith({ stages: ['winter'] }),
      'Stage 1 must be “gratitude”, “honoring-pain”, “new-eyes” or “going-forth”, not “winter”.',
    ],
    [
      'has times in disorder',
      fileWith({ minutes: { least: 10, usual: 5, most: 20 } }),
      'The time in minutes must go from the least to the most.',
    ],
    [
      'has a group in disorder',
      fileWith({ group: { form: 'circle', least: 30, most: 4 } }),
      'The group must go from the fewest people to the most.',
    ],
    [
      'has a length that is none',
      fileWith({ timing: [{ pattern: 'cue-list', cues: [{ length: 'long' }] }] }),
      'The length of cue 1 must be written as minutes and seconds, such as “2:00”.',
    ],
    [
      'reaches into the program',
      fileWith({}).replace('"title":', '"__proto__":{},"title":'),
      'The practice must not have a field “__proto__”.',
    ],
  ])('that %s gets a sentence', (_, source, sentence) => {
    expect(problemsOf(source)).toEqual([sentence]);
  });

  it.each([
    ['a program', '<script>alert(1)</script>'],
    ['a program', '< SCRIPT src=x>'],
    ['a program', 'see javascript:alert(1)'],
    ['a picture from elsewhere', 'hello <img src="https://example.org/x.png">'],
    ['a picture from elsewhere', '![bird](https://example.org/bird.png)'],
    ['a picture from elsewhere', 'data:image/png;base64,AAAA'],
    ['a picture from elsewhere', '<svg onload=x>'],
    ['a tag of a web page', '<iframe src="x">'],
    ['a tag of a web page', '<a href="x">here</a>'],
  ])('that holds %s in its words (%s) is refused', (kind, words) => {
    expect(problemsOf(fileWith({ notes: [words] }))).toEqual([`Note 1 must be plain words; it holds ${kind}.`]);
    expect(problemsOf(fileWith({ title: { en: words } }))).toEqual([`The title (en) must be plain words; it holds ${kind}.`]);
  });

  it.each(['5 < 7, and 7 > 5', 'Data: what we know', 'From the network (workthatreconnects.org)', 'I <3 this'])(
    'may hold these words: %s',
    (words) => {
      expect(problemsOf(fileWith({ notes: [words] }))).toEqual([]);
    },
  );

  it('with an id that exists is refused, and nothing is overwritten', () => {
    const known = new Map([['grounding', 'Grounding']]);
    expect(readNewPractice(fileWith({}), known)).toEqual({
      ok: false,
      problems: [
        'The library already has a practice with the id “grounding” (Grounding). Nothing was overwritten; give the new one another id.',
      ],
    });
    expect(known).toEqual(new Map([['grounding', 'Grounding']]));
    expect(readNewPractice(fileWith({ id: 'my-grounding' }), known).ok).toBe(true);
  });
});
