import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { applyFix } from '../../../../src/core/checks/apply-fix.ts';
import { checkPlan } from '../../../../src/core/checks/check-plan.ts';
import type { RemarkId } from '../../../../src/core/checks/remark.ts';
import type { LibraryPractice } from '../../../../src/core/library/practice.ts';
import { readPractice } from '../../../../src/core/library/read-practice.ts';
import { type Plan, planSchema, type practiceSchema } from '../../../../src/core/plan/plan.ts';
import { readPlan, writePlan } from '../../../../src/core/plan/read-plan.ts';
import { type Phrase, phrase, sayEnglish, told } from '../../../../src/core/words/say.ts';
import { readLibraryFile } from '../library/shipped.ts';

type PracticeInput = Omit<z.input<typeof practiceSchema>, 'title'> & { readonly title?: string };

const setting = { today: '2026-05-09', timeZone: 'UTC' };
const shipped = (id: string): LibraryPractice => {
  const reading = readPractice(readLibraryFile(`practices/${id}.json`));
  if (!reading.ok) throw new Error(reading.problems.join(' '));
  return reading.practice;
};
const library = [shipped('grounding'), shipped('day-closing'), shipped('spiral-in-a-talk')];

const talkOf = (length: string) => ({ pattern: 'cue-list' as const, cues: [{ length }] });
const breakOf = (length: string) => ({ pattern: 'break' as const, length, bells: [] });
const pairs = (turn: string) => ({ pattern: 'dyad-sentences' as const, prompts: [{ words: 'I see …' }], turn });

/** A whole turn of the spiral in an hour, that nothing can be said about. */
const calm: readonly PracticeInput[] = [
  { id: 'thanks', stage: 'gratitude', timing: [talkOf('15:00')] },
  { id: 'pain', stage: 'honoring-pain', timing: [talkOf('15:00')] },
  { id: 'eyes', stage: 'new-eyes', timing: [talkOf('15:00')] },
  { id: 'forth', stage: 'going-forth', timing: [talkOf('15:00')] },
];

const planOf = (practices: readonly PracticeInput[], fields: Partial<z.input<typeof planSchema>> = {}): Plan =>
  planSchema.parse({
    formatVersion: 1,
    id: 'plan',
    title: 'A plan',
    days: [
      {
        id: 'day',
        title: 'A day',
        start: '10:00',
        blocks: [{ id: 'block', title: 'A block', practices: practices.map((practice) => ({ title: practice.id, ...practice })) }],
      },
    ],
    ...fields,
  });

const changed = (id: string, change: Partial<PracticeInput>): readonly PracticeInput[] =>
  calm.map((practice) => (practice.id === id ? { ...practice, ...change } : practice));
const after = (id: string, ...more: readonly PracticeInput[]): readonly PracticeInput[] =>
  calm.flatMap((practice) => (practice.id === id ? [practice, ...more] : [practice]));

const strongThen = (rest: string): Plan =>
  planOf([...changed('pain', { flags: ['strong emotion'] }).slice(0, 2), { id: 'rest', timing: [breakOf(rest)] }, ...calm.slice(2)]);

const remarksOf = (plan: Plan) => checkPlan(plan, setting, (id) => library.find((practice) => practice.id === id));
const inEnglish = (said: Phrase): string => told(said, sayEnglish, 'en');
const idsOf = (plan: Plan): readonly RemarkId[] => remarksOf(plan).map(({ id }) => id);

/** Its middle is open from 10:15 to 10:30. */
const withRitual = changed('pain', { timing: [{ pattern: 'open-ritual', open: { planned: '15:00' } }] });

type Pair = readonly [RemarkId, Plan, Plan];

const pairsOfPlans: readonly Pair[] = [
  [
    'day ends in pain',
    planOf([...calm, { id: 'again', stage: 'honoring-pain', timing: [talkOf('15:00')] }]),
    planOf([
      ...calm,
      { id: 'again', stage: 'honoring-pain', timing: [talkOf('15:00')] },
      { id: 'end', stage: 'gratitude', timing: [talkOf('5:00')] },
    ]),
  ],
  ['no grounding', strongThen('9:59'), strongThen('10:00')],
  [
    'no opt-out line',
    planOf(changed('eyes', { flags: ['eye contact'] })),
    planOf(changed('eyes', { flags: ['eye contact'], consent: 'You may look away.' })),
  ],
  [
    'above experience',
    planOf(changed('eyes', { level: 'experienced' }), { experience: 'emerging' }),
    planOf(changed('eyes', { level: 'experienced' }), { experience: 'experienced' }),
  ],
  [
    'odd number',
    planOf(changed('thanks', { timing: [pairs('2:00')] }), { people: 17 }),
    planOf(changed('thanks', { timing: [pairs('2:00')] }), { people: 16 }),
  ],
  ['stage missing', planOf(calm.filter(({ id }) => id !== 'eyes')), planOf(calm)],
  [
    'stage missing',
    planOf([...calm.filter(({ id }) => id !== 'eyes'), { id: 'talk', from: 'grounding', timing: [talkOf('5:00')] }]),
    planOf([...calm.filter(({ id }) => id !== 'eyes'), { id: 'talk', from: 'spiral-in-a-talk', timing: [talkOf('5:00')] }]),
  ],
  [
    'stages out of order',
    planOf([...calm.slice(1, 2), ...calm.slice(0, 1), ...calm.slice(2)]),
    planOf([...calm, { id: 'again', stage: 'gratitude', timing: [talkOf('5:00')] }]),
  ],
  ['no break', planOf(changed('eyes', { timing: [talkOf('75:01')] })), planOf(changed('eyes', { timing: [talkOf('75:00')] }))],
  [
    'no slack',
    planOf([...calm, { id: 'meal', pinned: '11:05', timing: [breakOf('60:00')] }]),
    planOf([...calm, { id: 'meal', pinned: '11:06', timing: [breakOf('60:00')] }]),
  ],
  [
    'bells together',
    planOf(changed('thanks', { timing: [{ ...pairs('0:17'), warning: '0:15' }] })),
    planOf(changed('thanks', { timing: [{ ...pairs('0:18'), warning: '0:15' }] })),
  ],
  [
    'day bell in ritual',
    planOf(withRitual, { dayBells: [{ name: 'Tea', at: '10:29' }] }),
    planOf(withRitual, { dayBells: [{ name: 'Tea', at: '10:30' }] }),
  ],
  [
    'words too long',
    planOf(changed('eyes', { timing: [{ pattern: 'cue-list', cues: [{ length: '15:00', show: 'x'.repeat(116) }] }] })),
    planOf(changed('eyes', { timing: [{ pattern: 'cue-list', cues: [{ length: '15:00', show: 'x'.repeat(115) }] }] })),
  ],
  [
    'language missing',
    planOf(changed('eyes', { consent: { en: 'You may pass.' } }), { languages: ['en', 'de'], title: { en: 'A', de: 'B' } }),
    planOf(changed('eyes', { consent: { en: 'You may pass.' } }), { languages: ['en'] }),
  ],
];

describe('the checks of a plan', () => {
  it.each(pairsOfPlans)('%s: one plan has it, its neighbour just does not', (id, has, hasNot) => {
    expect(idsOf(has)).toEqual([id]);
    expect(idsOf(hasNot)).toEqual([]);
  });

  it.each(pairsOfPlans)('%s: is told in a sentence with a reason, and without alarm', (_, has) => {
    for (const remark of remarksOf(has)) {
      const [words, reason] = [inEnglish(remark.words), inEnglish(remark.reason)];
      expect(words).toMatch(/^[A-Z“\d].*\.$/);
      expect(reason).toMatch(/^[A-Z“\d].*\.$/);
      expect(words + reason).not.toMatch(/!|error|must\b/i);
    }
  });

  it.each(['day ends in pain', 'no grounding', 'no opt-out line', 'odd number', 'no break', 'bells together', 'language missing'] as const)(
    '%s: one press mends it, and the plan can be written and read',
    (id) => {
      const plan = pairsOfPlans.find(([own]) => own === id)?.[1];
      const fix = plan && remarksOf(plan)[0]?.fix;
      if (!plan || !fix) throw new Error('nothing to press');
      const mended = applyFix(plan, fix);
      expect(idsOf(mended)).not.toContain(id);
      expect(readPlan(writePlan(mended))).toEqual({ ok: true, plan: mended });
    },
  );

  it.each(['above experience', 'stage missing', 'stages out of order', 'no slack', 'day bell in ritual', 'words too long'] as const)(
    '%s: leaves it to a person',
    (id) => {
      const plan = pairsOfPlans.find(([own]) => own === id)?.[1];
      expect(plan && remarksOf(plan).map(({ fix }) => fix)).toEqual([null]);
    },
  );

  it('put in a practice under an id that is free', () => {
    const plan = planOf([
      ...after('pain', { id: 'grounding', stage: 'honoring-pain', flags: ['strong emotion'], timing: [talkOf('5:00')] }),
    ]);
    const fix = remarksOf(plan)[0]?.fix;
    expect(fix).toMatchObject({ kind: 'insert', after: 'grounding', practice: { id: 'grounding-2' } });
  });

  it('put an opt-out line into the plan in each of its languages that the app speaks', () => {
    const asks = changed('eyes', { flags: ['touch', 'eye contact'] });
    const remarks = remarksOf(planOf(asks, { languages: ['de', 'he'], title: { de: 'B', he: 'C' } }));
    const found = remarks.find(({ id }) => id === 'no opt-out line');
    const words = found?.fix?.kind === 'consent' ? found.fix.words : {};
    expect(found && inEnglish(found.words)).toBe('“eyes” asks for touch and eye contact, but does not say how to take part otherwise.');
    expect(Object.keys(words)).toEqual(['de']);
  });

  it('name the day where there are several, and count in words that fit', () => {
    const days = planOf([
      ...changed('pain', { flags: ['strong emotion'] }).slice(0, 2),
      { id: 'rest', timing: [breakOf('1:30')] },
      ...calm.slice(2),
    ]).days;
    const plan = { ...planOf(calm), days: [...days, ...planOf([{ id: 'more', timing: [talkOf('5:00')] }]).days] };
    expect(remarksOf(plan).map(({ words }) => inEnglish(words))).toEqual(['Day 1: After “pain” there is only 1 minute to settle people.']);
  });

  it('say nothing to press where the library lacks the practice', () => {
    const plan = planOf([...calm, { id: 'again', stage: 'honoring-pain', timing: [talkOf('15:00')] }]);
    expect(checkPlan(plan, setting, () => undefined).map(({ fix }) => fix)).toEqual([null]);
  });

  it('leave a plan alone when the practice of a fix has gone', () => {
    const plan = planOf(calm);
    expect(applyFix(plan, { kind: 'odd', press: phrase('I step in'), practice: 'gone', choice: 'the facilitator joins' })).toEqual(plan);
  });
});
