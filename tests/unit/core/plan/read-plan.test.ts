import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { timingSchema } from '../../../../src/core/patterns/parameters.ts';
import { planSchema } from '../../../../src/core/plan/plan.ts';
import { sentenceAt } from '../../../../src/core/plan/plan-place.ts';
import { readPlan, writePlan } from '../../../../src/core/plan/read-plan.ts';
import { planSummary, scheduleProblems } from '../../../../src/core/plan/schedule.ts';
import { compileRun } from '../../../../src/core/session/compile-run.ts';
import { minutes, seconds } from '../../../../src/core/time.ts';
import { phrase, sayEnglish, told } from '../../../../src/core/words/say.ts';

const sentences = { pattern: 'dyad-sentences', prompts: [{ words: { en: 'I love …', de: 'Ich liebe …' } }], turn: '2:00' };
const practice = { id: 'open-sentences', title: 'Open Sentences', timing: [sentences] };
const block = { id: 'gratitude', title: 'Gratitude', practices: [practice] };
const day = { id: 'first', title: 'Evening', start: '18:30', blocks: [block] };
const plan = { formatVersion: 1, id: 'evening', title: 'Evening', days: [day] };

const withTiming = (timing: object) => withPractice({ timing: [timing] });
const withPractice = (fields: object) => withDay({ blocks: [{ ...block, practices: [{ ...practice, ...fields }] }] });
const withDay = (fields: object) => ({ ...plan, days: [{ ...day, ...fields }] });

const problemsOf = (source: string): readonly string[] => {
  const reading = readPlan(source);
  return reading.ok ? [] : reading.problems;
};
const problemsIn = (value: unknown) => problemsOf(JSON.stringify(value));

describe('a plan that can be read', () => {
  it('fills in what was left out', () => {
    const reading = readPlan(JSON.stringify(plan));
    expect(reading.ok && reading.plan.languages).toEqual(['en']);
    expect(reading.ok && reading.plan.days[0]?.blocks[0]?.practices[0]?.timing[0]).toMatchObject({
      turn: minutes(2),
      rest: seconds(10),
      bells: { switch: { sound: 'bell', strikes: 2 } },
    });
  });

  it('comes back the same after it was written', () => {
    const reading = readPlan(JSON.stringify(plan));
    if (!reading.ok) throw new Error(reading.problems.join(' '));
    const written = writePlan(reading.plan);
    expect(readPlan(written)).toEqual(reading);
    expect(written).toMatch(/^\{\n {2}"formatVersion": 1,\n/);
    expect(written.endsWith('}\n')).toBe(true);
  });

  it('may begin with a byte order mark', () => {
    expect(readPlan(`\uFEFF${JSON.stringify(plan)}`).ok).toBe(true);
  });

  it('may pin a practice before the start of its day', () => {
    expect(problemsIn(withPractice({ pinned: '17:00' }))).toEqual([]);
  });
});

describe('a file that is no plan', () => {
  it.each([
    ['', 'The file is empty.'],
    [' \n', 'The file is empty.'],
    ['[]', 'This file is not a plan: a plan is a group of fields in braces, and this is a list.'],
    ['12', 'This file is not a plan: a plan is a group of fields in braces, and this is only 12.'],
    ['null', 'This file is not a plan: a plan is a group of fields in braces, and this is nothing (null).'],
    ['"plan"', 'This file is not a plan: a plan is a group of fields in braces, and this is only words.'],
    ['{}', 'This file does not say that it is a plan: the field “formatVersion” is missing; it must be 1.'],
    [
      '{\n  "formatVersion": 1,\n  "id" "x"\n}',
      'This file is not JSON, the form in which plans are kept: line 3 cannot be read at “"x"”. A comma, quote or bracket may be missing there or just before.',
    ],
    [
      'Dear all, here is the plan',
      'This file is not JSON, the form in which plans are kept: line 1 cannot be read at “Dear all, here is the pl”. A comma, quote or bracket may be missing there or just before.',
    ],
  ])('%j is told in one sentence', (source, problem) => {
    expect(problemsOf(source)).toEqual([problem]);
  });

  it.each([1, 20, 60, 150, 280])('%i characters of a plan are told to be cut off', (length) => {
    expect(problemsOf(JSON.stringify(plan, null, 2).slice(0, length))).toEqual([
      'The file ends in the middle; it may not have been copied whole.',
    ]);
  });

  it.each([
    [2, 'This plan was written by a newer version of Spiral Console (format 2; this one reads 1). Nothing was changed.'],
    [0, 'The format version must be 1, not 0.'],
    [0.5, 'The format version must be 1, not 0.5.'],
    ['1', 'The format version must be 1, not “1”.'],
    [null, 'The format version must be 1, not null.'],
    [{}, 'The format version must be 1, not something else.'],
  ])('format version %j is told before anything else', (formatVersion, problem) => {
    expect(problemsIn({ formatVersion, legnth: 5 })).toEqual([problem]);
  });

  it('is not even parsed when it is too long', () => {
    expect(problemsOf(`{"formatVersion": 1, "title": "${'x'.repeat(20_000_000)}"`)).toEqual([
      'This file is too long for a plan (21 MB; at most 8 MB). Nothing of it was read.',
    ]);
  });
});

describe('a problem in a plan is told with its place', () => {
  it.each<readonly [object, string]>([
    [{ ...sentences, turn: '0:02' }, 'Day 1, Open Sentences: the length of a turn must be at least 5 seconds.'],
    [{ ...sentences, turn: '-2:00' }, 'Day 1, Open Sentences: the length of a turn must not be negative.'],
    [{ ...sentences, turn: 120 }, 'Day 1, Open Sentences: the length of a turn must be written as minutes and seconds, such as “2:00”.'],
    [{ ...sentences, turn: 'two' }, 'Day 1, Open Sentences: the length of a turn must be written as minutes and seconds, such as “2:00”.'],
    [{ ...sentences, turn: undefined }, 'Day 1, Open Sentences: the length of a turn is missing.'],
    [{ ...sentences, prompts: [] }, 'Day 1, Open Sentences: the list of sentences must have at least one entry.'],
    [{ ...sentences, prompts: [{}] }, 'Day 1, Open Sentences: the words of sentence 1 are missing.'],
    [
      { ...sentences, prompts: [{ words: 'x'.repeat(20_001) }] },
      'Day 1, Open Sentences: the words of sentence 1 are too long (20,001 characters; at most 20,000).',
    ],
    [{ ...sentences, prompts: [{ words: { de: 5 } }] }, 'Day 1, Open Sentences: the words of sentence 1 (de) must be words in quotes.'],
    [
      { ...sentences, prompts: [{ words: 5 }] },
      'Day 1, Open Sentences: the words of sentence 1 must be words, or words for each language.',
    ],
    [
      { ...sentences, prompts: [{ words: { German: 'x' } }] },
      'Day 1, Open Sentences: the words of sentence 1 have the language “German”; a language is written like “en” or “pt-BR”.',
    ],
    [{ ...sentences, turnsPerPrompt: 4 }, 'Day 1, Open Sentences: the number of turns for a sentence must be 2 or 3, not 4.'],
    [{ ...sentences, trun: '2:00' }, 'Day 1, Open Sentences: the timing has no field “trun”; did you mean “turn”?'],
    [
      { ...sentences, opening: { legnth: '2:00', length: '1:00' } },
      'Day 1, Open Sentences: the opening has no field “legnth”; did you mean “length”?',
    ],
    [
      { ...sentences, opening: { wobble: 1, length: '0:00' } },
      'Day 1, Open Sentences: the length of the opening must be at least 5 seconds.',
    ],
    [
      { ...sentences, bells: { turnEnd: { sound: 'kazoo' } } },
      'Day 1, Open Sentences: the sound of the bell at the end of a turn must be “bowl”, “high-bowl”, “gong”, “bell”, “tingsha”, “chime”, “wood-block” or “drum”, not “kazoo”.',
    ],
    [
      { ...sentences, bells: { last: { sound: 'bowl', strikes: 1e308 } } },
      'Day 1, Open Sentences: the number of strikes of the last bell is far too large a number.',
    ],
    [
      { pattern: 'dance' },
      'Day 1, Open Sentences: the pattern must be “dyad-sentences”, “group-voices”, “swap-walk”, “cue-list”, “open-ritual”, “round”, “solo”, “music-led” or “break”, not “dance”.',
    ],
  ])('timing %#: %s', (timing, problem) => {
    expect(problemsIn(withTiming(timing))[0]).toBe(problem);
  });

  it.each<readonly [object, string]>([
    [{ stage: 'rest' }, 'Day 1, Open Sentences: the stage must be “gratitude”, “honoring-pain”, “new-eyes” or “going-forth”, not “rest”.'],
    [{ pinned: '24:00' }, 'Day 1, Open Sentences: the pinned time must be a clock time such as “18:30”, not “24:00”.'],
    [{ notes: ['x'.repeat(2001)] }, 'Day 1, Open Sentences: note 1 is too long (2,001 characters; at most 2,000).'],
    [
      { id: 'Open Sentences' },
      'Day 1, Open Sentences: the id must be small letters, digits and hyphens, at most 64, not “Open Sentences”.',
    ],
    [{ timing: [] }, 'Day 1, Open Sentences: the timing must have at least one entry.'],
    [{ timing: [sentences, 5] }, 'Day 1, Open Sentences: part 2 must be a group of fields in braces.'],
    [
      { timing: [sentences, { ...sentences, turn: '0:00' }] },
      'Day 1, Open Sentences: the length of a turn of part 2 must be at least 5 seconds.',
    ],
    [{ title: undefined }, 'Day 1, Gratitude, practice 1: the title is missing.'],
  ])('practice %#: %s', (fields, problem) => {
    expect(problemsIn(withPractice(fields))[0]).toBe(problem);
  });

  it.each<readonly [object, string]>([
    [{ people: 1e308 }, 'The number of people is far too large a number.'],
    [{ people: 1.5 }, 'The number of people must be a whole number.'],
    [{ people: 501 }, 'The number of people must be at most 500.'],
    [{ title: undefined }, 'The title is missing.'],
    [{ author: 'me' }, 'The plan has no field “author”.'],
    [{ languages: ['en', 'en'] }, 'The list of languages names “en” twice.'],
    [{ languages: ['en', 'German'] }, 'Language 2 must be written like “en” or “pt-BR”, not “German”.'],
    [
      { timeZone: 'Mars/Olympus' },
      'The time zone “Mars/Olympus” does not exist; write one such as “Europe/Berlin”, or leave it out for the computer’s own.',
    ],
    [
      { stageLabels: { rest: 'Rest' } },
      'The list of stage names has no stage “rest”; the stages are gratitude, honoring-pain, new-eyes or going-forth.',
    ],
    [{ care: { fone: '112' } }, 'The care card has no field “fone”; did you mean “phone”?'],
    [{ days: [] }, 'The list of days must have at least one entry.'],
    [{ days: [{ ...day, date: '2026-02-30' }] }, 'Day 1: the date must be a date that exists, such as “2026-05-09”, not “2026-02-30”.'],
    [{ days: [day, 5] }, 'Day 2 must be a group of fields in braces.'],
  ])('plan %#: %s', (fields, problem) => {
    expect(problemsIn({ ...plan, ...fields })).toEqual([problem]);
  });

  it('numbers that no number can hold are told', () => {
    expect(problemsOf(JSON.stringify({ ...plan, people: 7 }).replace('"people":7', '"people":1e999'))).toEqual([
      'The number of people must be an ordinary number.',
    ]);
  });

  it('a day without a practice is told', () => {
    expect(
      problemsIn({ ...plan, days: [day, { ...day, id: 'second', title: 'Sunday', blocks: [{ ...block, id: 'b', practices: [] }] }] }),
    ).toEqual(['Day 2 (Sunday) has no practice.']);
  });

  it('a refusal of the schema’s own is told in its words', () => {
    const round = { pattern: 'round', prompt: 'Go round', bells: { last: { sound: 'bowl' } } };
    expect(problemsIn(withTiming(round))).toEqual([
      'Day 1, Open Sentences: the last bell needs a closing part, because it rings when the closing begins.',
    ]);
  });

  it('the same id twice is told with both places', () => {
    const second = {
      ...day,
      id: 'second',
      title: 'Sunday',
      blocks: [{ ...block, id: 'other', practices: [{ ...practice, title: 'Milling' }] }],
    };
    expect(problemsIn({ ...plan, days: [{ ...day, title: 'Day 1' }, second] })).toEqual([
      'Day 1, Open Sentences and Day 2 (Sunday), Milling have the same id “open-sentences”; each practice needs its own.',
    ]);
  });

  it('a practice whose title comes twice in a day is told with its block', () => {
    const twice = [block, { ...block, id: 'again', title: 'Once more', practices: [{ ...practice, id: 'again', pinned: 'noon' }] }];
    expect(problemsIn(withDay({ blocks: twice }))).toEqual([
      'Day 1, Once more, Open Sentences: the pinned time must be a clock time such as “18:30”, not “noon”.',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('a field named %s is refused wherever it stands', (name) => {
    const source = JSON.stringify(withTiming({ ...sentences, opening: { length: '1:00', planted: 1 } })).replace('planted', name);
    expect(problemsOf(source)).toEqual([`Day 1, Open Sentences: the opening must not have a field “${name}”.`]);
    expect(problemsOf(`{"${name}": {}, ${JSON.stringify(plan).slice(1)}`)).toEqual([`The plan must not have a field “${name}”.`]);
  });

  it('nesting without end is told, not followed', () => {
    const nested = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
    expect(problemsOf(`{"formatVersion": 1, "title": ${nested}}`)).toEqual([
      'The title is nested more than 24 levels deep, which no plan is.',
    ]);
  });

  it('more parts than any plan has are told, not read', () => {
    expect(problemsOf(`{"formatVersion": 1, "days": [${'[],'.repeat(1_000_000)}[]]}`)).toEqual([
      'This file has more parts than a plan can have.',
    ]);
  });

  it('many problems are cut short and counted', () => {
    const notes = Array.from({ length: 17 }, () => 5);
    const problems = problemsIn({ ...plan, notes });
    expect([problems.length, problems[0], problems.at(-1)]).toEqual([13, 'Note 1 must be words in quotes.', '… and 5 more.']);
  });
});

describe('whatever a file holds', () => {
  const reads = (source: string) => {
    const reading = readPlan(source);
    if (reading.ok) {
      const run = compileRun(reading.plan, { today: '2026-05-09', timeZone: 'UTC' });
      expect(run.segments.length).toBeGreaterThan(0);
      expect(planSummary(run).length + scheduleProblems(run).length).toBeGreaterThan(0);
      expect(readPlan(writePlan(reading.plan))).toEqual(reading);
      return;
    }
    expect(reading.problems.length).toBeGreaterThan(0);
    for (const problem of reading.problems) expect(problem).toMatch(/^\P{Ll}.*[.?]$/su);
  };

  it('any text gets a plan or sentences', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), reads));
  });

  it('any JSON gets a plan or sentences', () => {
    fc.assert(fc.property(fc.json(), reads));
    fc.assert(fc.property(fc.jsonValue(), (value) => reads(JSON.stringify({ ...plan, days: value }))));
  });

  it('any change to a plan gets a plan or sentences', () => {
    const around = { timeZone: 'Europe/Berlin', people: 12 };
    const whole = JSON.stringify({
      ...around,
      ...withPractice({ stage: 'gratitude', notes: ['x'], pinned: '19:00', consent: { en: 'You may pass.' } }),
    });
    const values = [...whole.matchAll(/"[^"]*"|\d+/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
    const word = fc.string().map((key) => JSON.stringify(key));
    const changed = (place: { from: number; to: number }, words: string) =>
      reads(`${whole.slice(0, place.from)}${words}${whole.slice(place.to)}`);
    fc.assert(fc.property(fc.constantFrom(...values), fc.oneof(fc.json(), word, fc.string()), changed), { numRuns: 1000 });
  });
});

describe('every field of a plan', () => {
  const nameOf = (path: readonly string[]): string => told(sentenceAt({}, path, phrase('x')), sayEnglish, 'en');

  const shapeOf = (schema: unknown, seen: Set<string>): void => {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodPrefault)
      shapeOf(schema.unwrap(), seen);
    if (schema instanceof z.ZodArray) shapeOf(schema.element, seen);
    if (schema instanceof z.ZodDiscriminatedUnion) for (const option of schema.options) shapeOf(option, seen);
    if (!(schema instanceof z.ZodObject)) return;
    for (const [key, field] of Object.entries(schema.shape)) {
      if (key === 'bells' && field instanceof z.ZodPrefault && field.unwrap() instanceof z.ZodObject) continue;
      seen.add(key);
      shapeOf(field, seen);
    }
  };

  it('has a name in words', () => {
    const keys = new Set<string>();
    shapeOf(planSchema, keys);
    expect(keys.size).toBeGreaterThan(60);
    expect([...keys].filter((key) => nameOf([key]).includes('“'))).toEqual([]);
  });

  it('has a name in words where it is a bell', () => {
    const bells = timingSchema.options.flatMap((option) => {
      const field: unknown = 'bells' in option.shape ? option.shape.bells : undefined;
      const inner: unknown = field instanceof z.ZodPrefault ? field.unwrap() : undefined;
      return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
    });
    expect(bells.length).toBeGreaterThan(12);
    expect(bells.filter((key) => nameOf(['bells', key]).includes('“'))).toEqual([]);
  });
});
