import { describe, expect, it } from 'vitest';
import { act } from '../../../../src/core/session/act.ts';
import { newSession } from '../../../../src/core/session/evolve.ts';
import type { RunPlan } from '../../../../src/core/session/run-plan.ts';
import { later, minutes } from '../../../../src/core/time.ts';
import { nowView } from '../../../../src/core/views/console/now-view.ts';
import { sayEnglish } from '../../../../src/core/words/say.ts';
import { halfPastSix, rules, runOf, segment } from '../session/small-plan.ts';

const small = runOf({ segments: [segment('opening', { ends: 'by hand' }), segment('turn', { ends: 'by hand' })] });
const run: RunPlan = {
  ...small,
  practices: small.practices.map((practice) => ({ ...practice, consent: 'Pairs sit close. Passing is always possible.' })),
};

describe('what is to be said before a practice', () => {
  it('is there in its first part, and gone after it', () => {
    const opening = act(run, newSession(), { type: 'start', when: 'now' }, halfPastSix, rules).session;
    const turn = act(run, opening, { type: 'next' }, later(halfPastSix, minutes(1)), rules).session;
    expect([nowView(run, opening, sayEnglish)?.consent, nowView(run, turn, sayEnglish)?.consent]).toEqual([
      'Pairs sit close. Passing is always possible.',
      '',
    ]);
  });
});
