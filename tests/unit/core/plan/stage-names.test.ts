import { expect, it } from 'vitest';
import { stages } from '../../../../src/core/plan/stage.ts';
import { stageNamesIn } from '../../../../src/core/plan/stage-names.ts';
import { wordsIn } from '../../../../src/core/plan/text.ts';
import { stageLabelDefaults } from '../../../../src/core/words/room-words.ts';

it.each(['en', 'de', 'fr', 'es', 'pt', 'ar', 'ru', 'uk', 'ja', 'xx'])(
  'the usual name of each stage comes first in %s, and none comes twice',
  (language) => {
    for (const stage of stages) {
      const names = stageNamesIn(stage, language);
      expect(names[0]).toBe(wordsIn(stageLabelDefaults[stage], language));
      expect(new Set(names).size).toBe(names.length);
    }
  },
);

it('offers what communities say beside it', () => {
  expect(stageNamesIn('honoring-pain', 'en')).toContain('Honouring Our Pain');
  expect(stageNamesIn('new-eyes', 'en-GB')).toContain('Seeing with Ancient Eyes');
  expect(stageNamesIn('going-forth', 'de')).toContain('Ins Handeln kommen');
  expect(stageNamesIn('new-eyes', 'fr')).toContain('Changer de regard');
});
