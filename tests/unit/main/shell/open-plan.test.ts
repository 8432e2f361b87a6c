import { expect, it } from 'vitest';
import { sayEnglish } from '../../../../src/core/words/say.ts';
import { planQuestion } from '../../../../src/main/shell/open-plan.ts';

it('offers plans and plan packs alike in the dialog for opening one', () => {
  expect(planQuestion(sayEnglish).filters).toEqual([{ name: 'Plans', extensions: ['json', 'spiralplan'] }]);
});
