import { describe, expect, it } from 'vitest';
import { stages } from '../../../../src/core/plan/stage.ts';
import { keptStageNames, stageNamesIn } from '../../../../src/core/plan/stage-names.ts';
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

describe('the names that a plan keeps', () => {
  it('are those that differ from the usual ones, with the usual one in the plan’s other languages', () => {
    const given = { gratitude: { en: ' Coming from Gratitude ', de: '' }, 'new-eyes': { en: '', de: '' } };
    expect(keptStageNames({ languages: ['en', 'de'] }, given)).toEqual({
      gratitude: { en: 'Coming from Gratitude', de: 'Dankbarkeit' },
    });
  });

  it('are usual again where none is given', () => {
    const plan = { languages: ['en'], stageLabels: { gratitude: 'Coming from Gratitude' } };
    expect(keptStageNames(plan, {})).toEqual({});
    expect(keptStageNames(plan, { gratitude: { en: 'Gratitude' } })).toEqual({});
  });

  it('lose nothing in languages that the plan does not speak now', () => {
    const plan = { languages: ['en'], stageLabels: { 'going-forth': { en: 'Setting out', fr: 'Se mettre en route' } } };
    expect(keptStageNames(plan, { 'going-forth': { en: '' } })).toEqual({ 'going-forth': { en: 'Going Forth', fr: 'Se mettre en route' } });
  });
});
