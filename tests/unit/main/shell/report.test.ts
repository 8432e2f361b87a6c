import { expect, it } from 'vitest';
import { reportText } from '../../../../src/main/shell/report.ts';
import { runningView } from '../../../pages/console/console-views.ts';
import { laptop, projector } from './displays.ts';

const text = reportText({
  version: '0.1.0',
  versions: { electron: '45.3.4', chrome: '150', node: '24' },
  platform: 'linux x64',
  displays: [laptop, projector],
  view: runningView,
  log: '2026-11-21T10:54:09.000Z started',
});

/** Every piece of text in a value, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

it('says what a fault finder needs', () => {
  for (const fact of ['Spiral Console 0.1.0 on linux x64', 'electron 45.3.4', '1920 × 1080 at 1440, 0', 'running', 'started'])
    expect(text).toContain(fact);
});

it('has no word of the plan, its script or its notes', () => {
  const privateWords = textsIn([
    runningView.plan,
    runningView.outline,
    runningView.script,
    runningView.prompts,
    runningView.now,
    runningView.care,
    runningView.days,
  ]);
  expect(privateWords.filter((words) => words.length > 5 && text.includes(words))).toEqual([]);
});
