import { readPlan } from '../../core/plan/read-plan.ts';
import type { ReadyPlan } from './open-session.ts';

const source = JSON.stringify({
  formatVersion: 1,
  id: 'open-hour',
  title: 'An open hour',
  days: [
    {
      id: 'today',
      title: 'Today',
      start: '19:00',
      blocks: [
        {
          id: 'hour',
          title: 'An open hour',
          practices: [{ id: 'circle', title: 'Circle', timing: [{ pattern: 'open-ritual', open: { planned: '1:00:00' } }] }],
        },
      ],
    },
  ],
});

/** The plan of last resort, when no file can be read: the console and the bells still serve. */
export const restPlan = (): ReadyPlan => {
  const reading = readPlan(source);
  if (!reading.ok) throw new Error(reading.problems.join(' '));
  return { plan: reading.plan, source };
};
