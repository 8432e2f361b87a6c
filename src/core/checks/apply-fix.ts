import type { Timing } from '../patterns/parameters.ts';
import { withPractices } from '../plan/change-practices.ts';
import type { Plan, Practice } from '../plan/plan.ts';
import { noTime } from '../time.ts';
import type { Fix } from './remark.ts';

/** The plan with the fix made; the same plan where what it speaks of is no longer there. */
export const applyFix = (plan: Plan, fix: Fix): Plan => {
  switch (fix.kind) {
    case 'insert':
      return withPractices(plan, (practice) => (practice.id === fix.after ? [practice, fix.practice] : [practice]));
    case 'consent':
      return withPractice(plan, fix.practice, (practice) => ({ ...practice, consent: fix.words }));
    case 'odd':
      return withPractice(plan, fix.practice, (practice) => ({ ...practice, odd: fix.choice }));
    case 'no warning':
      return withPractice(plan, fix.practice, (practice) => ({
        ...practice,
        timing: practice.timing.map((timing, part) => (part === fix.part ? withoutWarning(timing) : timing)),
      }));
    case 'drop language':
      return { ...plan, languages: plan.languages.filter((language) => language !== fix.language) };
    default:
      return fix satisfies never;
  }
};

const withoutWarning = (timing: Timing): Timing =>
  timing.pattern === 'dyad-sentences' || timing.pattern === 'group-voices' ? { ...timing, warning: noTime } : timing;

const withPractice = (plan: Plan, id: string, change: (practice: Practice) => Practice): Plan =>
  withPractices(plan, (practice) => [practice.id === id ? change(practice) : practice]);
