import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formGroups,
  type GroupForm,
  groupSizes,
  type OverChoice,
  parallelLength,
  timesOfGroups,
} from '../../../../src/core/library/groups.ts';
import { type Timing, timingSchema } from '../../../../src/core/patterns/parameters.ts';
import { minutes, noTime, seconds } from '../../../../src/core/time.ts';
import { sayEnglish, told } from '../../../../src/core/words/say.ts';

const forms = ['pairs', 'threes', 'fours'] as const satisfies readonly GroupForm[];
const choices = ['the facilitator joins', 'some larger', 'some smaller'] as const satisfies readonly OverChoice[];
const anyGroups = fc
  .record({ people: fc.integer({ min: 2, max: 120 }), form: fc.constantFrom(...forms), choice: fc.constantFrom(...choices) })
  .map(({ people, form, choice }) => ({ people, form, choice, groups: formGroups(people, form, choice) }));

const sentences: Timing = timingSchema.parse({
  pattern: 'dyad-sentences',
  prompts: [{ words: 'A' }, { words: 'B' }],
  turn: '3:00',
  rest: '0:10',
});
const voices: Timing = timingSchema.parse({
  pattern: 'group-voices',
  groupSize: 4,
  openingSilence: '1:00',
  rest: '0:30',
  voices: [
    { name: 'I', prompt: 'I', length: '2:00' },
    { name: 'You', prompt: 'You', length: '3:00' },
  ],
});

describe('groups', () => {
  it('leave nobody out and nobody alone, and differ by at most one, for 2 to 120 people in every form', () => {
    for (let people = 2; people <= 120; people += 1)
      for (const form of forms)
        for (const choice of choices) {
          const { sizes, facilitatorJoins } = formGroups(people, form, choice);
          const sum = sizes.reduce((all, size) => all + size, 0);
          expect(sum, `${people} ${form} ${choice}`).toBe(people + (facilitatorJoins ? 1 : 0));
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
          expect(Math.max(...sizes)).toBeLessThanOrEqual(groupSizes[form] + 1);
        }
  });

  it('count off to as many as there are groups, so that equal numbers make these very sizes', () => {
    fc.assert(
      fc.property(anyGroups, ({ groups }) => {
        const all = groups.sizes.reduce((sum, size) => sum + size, 0);
        const counted = Array.from({ length: all }, (_, person) => person % groups.sizes.length);
        expect(groups.sizes.map((_, number) => counted.filter((other) => other === number).length)).toEqual(groups.sizes);
      }),
    );
  });

  it.each([
    [17, 'pairs', 'the facilitator joins', '9 pairs, with you in one of them'],
    [17, 'pairs', 'some larger', '1 group of three and 7 pairs'],
    [16, 'pairs', 'the facilitator joins', '8 pairs'],
    [14, 'fours', 'some smaller', '2 groups of four and 2 groups of three'],
    [14, 'fours', 'some larger', '2 groups of five and 1 group of four'],
    [10, 'threes', 'some larger', '1 group of four and 2 groups of three'],
    [2, 'fours', 'some smaller', '1 pair'],
    [3, 'pairs', 'some smaller', '1 group of three'],
  ] as const)('%i people in %s, %s: %s', (people, form, choice, summary) => {
    expect(told(formGroups(people, form, choice).summary, sayEnglish, 'en')).toBe(summary);
  });

  it('refuse one person', () => {
    expect(() => formGroups(1, 'pairs', 'some larger')).toThrow('no groups of 1 people');
  });
});

describe('the time of groups', () => {
  it('in sentences: a three shares the time of two turns, and the whole lasts as long as before', () => {
    const pairs = timesOfGroups(sentences, formGroups(16, 'pairs', 'some larger'));
    const withThree = timesOfGroups(sentences, formGroups(17, 'pairs', 'some larger'));
    const threes = timesOfGroups(sentences, formGroups(18, 'threes', 'some larger'));
    expect(pairs.each).toEqual([{ size: 2, speaks: minutes(6) }]);
    expect(withThree.each).toEqual([
      { size: 3, speaks: minutes(4) },
      { size: 2, speaks: minutes(6) },
    ]);
    expect(withThree.length).toBe(pairs.length);
    expect(threes.length - pairs.length).toBe(seconds(20));
  });

  it('in voices: the largest group sets the clock, and the smaller ones reflect in the last slot', () => {
    fc.assert(
      fc.property(anyGroups, ({ groups }) => {
        const [largest = 0] = groups.sizes;
        const mixed = groups.sizes.some((size) => size < largest);
        const times = timesOfGroups(voices, groups);
        expect(times.length).toBe(minutes(1) + largest * (minutes(5) + seconds(30)));
        expect(times.reflection).toBe(mixed ? minutes(5) : noTime);
        for (const { speaks } of times.each) expect(speaks).toBe(minutes(5));
      }),
    );
  });

  it('costs the longest when groups do different things at once', () => {
    expect(parallelLength([minutes(20), minutes(45), minutes(30)])).toBe(minutes(45));
    expect(parallelLength([])).toBe(noTime);
  });
});
