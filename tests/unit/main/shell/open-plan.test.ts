import { expect, it } from 'vitest';
import { planQuestion } from '../../../../src/main/shell/open-plan.ts';

it('offers plans and plan packs alike in the dialog for opening one', () => {
  expect(planQuestion.filters).toEqual([{ name: 'Plans', extensions: ['json', 'spiralplan'] }]);
});
