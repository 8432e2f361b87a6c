import type { Plan } from '../plan/plan.ts';
import type { RunSetting } from '../session/compile-run.ts';
import { bellRemarks, dayBellRemarks } from './bells.ts';
import { experienceRemarks, groundingRemarks, oddRemarks, optOutRemarks } from './care.ts';
import { type FindPractice, type Look, lookAt } from './look.ts';
import { breakRemarks, slackRemarks } from './pace.ts';
import type { Remark } from './remark.ts';
import { dayEndRemarks, stageRemarks } from './spiral.ts';
import { languageRemarks, longWordsRemarks } from './words.ts';

/** What a facilitator may wish to look at in a plan, the weightier first; nothing of it blocks. The library gives what a fix puts in. */
export const checkPlan = (plan: Plan, setting: RunSetting, library: FindPractice): readonly Remark[] => {
  const look = lookAt(plan, setting, library);
  return checks.flatMap((check) => check(look));
};

const checks: readonly ((look: Look) => readonly Remark[])[] = [
  dayEndRemarks,
  groundingRemarks,
  optOutRemarks,
  experienceRemarks,
  oddRemarks,
  stageRemarks,
  breakRemarks,
  slackRemarks,
  bellRemarks,
  dayBellRemarks,
  longWordsRemarks,
  languageRemarks,
];
