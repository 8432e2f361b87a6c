import { basename } from 'node:path';
import type { OpenDialogOptions } from 'electron';
import type { Reply } from '../../core/contract.ts';
import { wordsIn } from '../../core/plan/text.ts';
import type { Say } from '../../core/words/say.ts';
import type { PlanStore } from '../host/plan-store.ts';
import type { SessionHost } from '../host/session-host.ts';
import type { ShellSettings } from './settings-reader.ts';

/** A plan file that was opened. */
export type RecentPlan = ShellSettings['recentPlans'][number];

const remembered = 8;

/** What the system’s dialog is asked for a plan file. */
export const planQuestion = (say: Say) =>
  ({
    title: say('Open a plan'),
    properties: ['openFile'],
    filters: [{ name: say('Plans'), extensions: ['json', 'spiralplan'] }],
  }) satisfies OpenDialogOptions;

/** Opens a plan file in the running app: gives a sentence when it cannot be read, or when a session is in the way. */
export const openPlanFile = async (
  path: string,
  { host, plans, remember }: { readonly host: SessionHost; readonly plans: PlanStore; readonly remember: (plan: RecentPlan) => void },
): Promise<Reply> => {
  const loaded = plans.give(path);
  if (!loaded.ok) {
    const say = host.say();
    const why = loaded.problems[0] ?? say('This plan cannot be read.');
    return { ok: false, reason: say('{file} was not opened. {why}', { file: basename(path), why }) };
  }
  remember({ path, id: loaded.id.slice(0, 64), title: wordsIn(loaded.plan.title, loaded.plan.languages[0] ?? 'en').slice(0, 200) });
  return host.send('console', { type: 'choosePlan', plan: loaded.id });
};

/** The list with a plan at its head, each file once. */
export const withRecent = (recent: readonly RecentPlan[], plan: RecentPlan): RecentPlan[] =>
  [plan, ...recent.filter(({ path }) => path !== plan.path)].slice(0, remembered);
