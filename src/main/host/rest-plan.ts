import { readPlan } from '../../core/plan/read-plan.ts';
import type { Language } from '../../core/plan/text.ts';
import { restTitles } from '../../core/words/plan-words.ts';
import type { ReadyPlan } from './open-session.ts';

/** The plan of last resort, in one language, when no file can be read: the console and the bells still serve. */
export const restPlan = (language: Language): ReadyPlan => {
  const { hour, today, circle } = restTitles(language);
  const source = JSON.stringify({
    formatVersion: 1,
    id: 'open-hour',
    title: hour,
    languages: [language],
    days: [
      {
        id: 'today',
        title: today,
        start: '19:00',
        blocks: [
          {
            id: 'hour',
            title: hour,
            practices: [{ id: 'circle', title: circle, timing: [{ pattern: 'open-ritual', open: { planned: '1:00:00' } }] }],
          },
        ],
      },
    ],
  });
  const reading = readPlan(source);
  if (!reading.ok) throw new Error(reading.problems.join(' '));
  return { plan: reading.plan, source };
};
