import { stageLabelDefaults } from '../words/room-words.ts';
import type { Plan } from './plan.ts';
import { type Stage, stages } from './stage.ts';
import { type Language, type Text, wordsIn } from './text.ts';

/** The names that are known to be used for a stage in a language, the usual one first; the usual one alone where we know no other. */
export const stageNamesIn = (stage: Stage, language: Language): readonly string[] => {
  const usual = wordsIn(stageLabelDefaults[stage], language);
  const others = variants[language] ?? variants[language.split('-')[0] ?? ''];
  return [...new Set([usual, ...(others?.[stage] ?? [])])];
};

/** Names of the stages by language, as somebody gives them; an empty one is the usual one. */
export type GivenNames = Readonly<Partial<Record<Stage, Readonly<Record<Language, string>>>>>;

/**
 * What a plan keeps of the names that are given for its languages. A stage has its usual name again where none is given; names in languages that
 * the plan does not speak now stay as they are.
 */
export const keptStageNames = (
  { languages, stageLabels }: Pick<Plan, 'languages' | 'stageLabels'>,
  given: GivenNames,
): Plan['stageLabels'] => {
  const kept: Partial<Record<Stage, Text>> = {};
  for (const stage of stages) {
    const usual = (language: Language): string => wordsIn(stageLabelDefaults[stage], language);
    const before = stageLabels?.[stage] ?? {};
    const others = Object.entries(typeof before === 'string' ? {} : before).filter(([language]) => !languages.includes(language));
    const own = languages.map((language) => [language, given[stage]?.[language]?.trim() || usual(language)] as const);
    if (others.length > 0 || own.some(([language, name]) => name !== usual(language)))
      kept[stage] = Object.fromEntries([...own, ...others]);
  }
  return kept;
};

/**
 * Seen on public pages (domain 6): honoring and honouring; new, fresh, ancient eyes; coming from and grounding in gratitude; German “ehren” and
 * “ins Handeln kommen”; French “Changer de regard”. For Spanish no other names are known to us; the Portuguese ones are those of our own library.
 */
const variants: Readonly<Record<Language, Readonly<Partial<Record<Stage, readonly string[]>>>>> = {
  en: {
    gratitude: ['Coming from Gratitude', 'Grounding in Gratitude'],
    'honoring-pain': ['Honoring Our Pain for the World', 'Honouring Our Pain', 'Honouring Our Pain for the World'],
    'new-eyes': ['Seeing with New and Ancient Eyes', 'Seeing with Ancient Eyes', 'Seeing with Fresh Eyes'],
  },
  de: {
    'honoring-pain': ['Den Schmerz um die Welt ehren', 'Den Schmerz für die Welt würdigen', 'Den Schmerz für die Welt ehren'],
    'going-forth': ['Ins Handeln kommen'],
  },
  fr: {
    gratitude: ['Gratitude'],
    'new-eyes': ['Changer de regard'],
  },
  pt: {
    'going-forth': ['Seguir adiante', 'Seguir em frente'],
  },
};
