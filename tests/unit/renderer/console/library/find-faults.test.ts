import { afterEach, describe, expect, it } from 'vitest';
import { createSay, sayEnglish } from '../../../../../src/core/words/say.ts';
import { newPractice } from '../../../../../src/renderer/console/library/beginnings.ts';
import { withValueAt } from '../../../../../src/renderer/console/library/file-form.ts';
import { findFaults, placeOfSentence } from '../../../../../src/renderer/console/library/find-faults.ts';
import { speak } from '../../../../../src/renderer/console/words.ts';

const named = withValueAt(withValueAt(newPractice('en'), ['title'], { en: 'Under the Beech' }), ['id'], 'under-the-beech');
const placesOf = (file: unknown) => findFaults(file, true).map(({ path }) => path.join(' '));

afterEach(() => speak(sayEnglish));

describe('a practice', () => {
  it('that is well has no faults', () => {
    expect(findFaults(named, true)).toEqual([]);
  });

  it.each<[string, readonly PropertyKey[], unknown]>([
    ['minutes', ['minutes', 'least'], 400],
    ['group', ['group', 'most'], 1],
    ['timing 0 cues 1 length', ['timing', 0, 'cues', 1, 'length'], 'soon'],
    ['timing 0 cues 1 show en', ['timing', 0, 'cues', 1, 'show'], { en: '<script>alert(1)</script>' }],
    ['timing 0 cues', ['timing', 0, 'cues'], []],
    ['credit', ['credit'], ''],
  ])('has a fault at %s', (place, path, value) => {
    expect(placesOf(withValueAt(named, path, value))).toEqual([place]);
  });

  it('is told that a picture is a file', () => {
    const picture = { image: 'a/b', alt: { en: 'A seed' } };
    expect(findFaults(withValueAt(named, ['timing', 0, 'cues', 0, 'picture'], picture), true)[0]?.sentence).toContain(
      'must be the file name of a picture, such as “seed.jpg”, not “a/b”.',
    );
  });

  it('has its faults at their places in a language that says the fault before the field', () => {
    speak(createSay('de', { '{field} {fault}': 'falsch: {fault} – {field}' }));
    expect(findFaults(withValueAt(named, ['minutes', 'least'], 400), true)).toEqual([
      { path: ['minutes'], sentence: 'Falsch: must go from the least to the most. – the time in minutes' },
    ]);
  });

  it('that is new is asked for its title only when it is to be kept', () => {
    expect(findFaults(newPractice('en'), false)).toEqual([]);
    expect(placesOf(newPractice('en'))).toEqual(['title']);
  });
});

describe('a sentence of the host', () => {
  it.each([
    ['The title (en) is too long.', 'title en'],
    ['The id must be small letters.', 'id'],
    ['The disk is full.', ''],
  ])('%s', (sentence, place) => {
    expect(placeOfSentence(named, sentence).join(' ')).toBe(place);
  });
});
