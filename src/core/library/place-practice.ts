import type { Practice } from '../plan/plan.ts';
import { stages } from '../plan/stage.ts';
import { type Language, type Text, wordsIn } from '../plan/text.ts';
import { practiceNote } from '../words/plan-words.ts';
import type { LibraryPractice } from './practice.ts';

/**
 * A practice of the library as it goes into a plan, under an id of its own there: the plan then holds all that is needed to lead it, so that it can be
 * shared without the library. Private lines come together in its notes, each with a word of what it is in the plan’s language.
 */
export const placePractice = (practice: LibraryPractice, id: string, language: Language = 'en'): Practice => {
  // What goes through the whole spiral has no stage of its own in a plan.
  const stage = practice.stages.length === stages.length ? undefined : practice.stages[0];
  const consent = linesTogether(practice.consent, practice.optOut);
  return {
    id,
    title: practice.title,
    ...(stage === undefined ? {} : { stage }),
    ...(consent === undefined ? {} : { consent }),
    notes: notesTogether(practice, language),
    materials: practice.materials,
    credit: practice.credit,
    from: practice.id,
    ...(practice.flags.length === 0 ? {} : { flags: practice.flags }),
    level: practice.level,
    ...(practice.settling === undefined ? {} : { settling: practice.settling }),
    ...(practice.odd === undefined ? {} : { odd: practice.odd }),
    timing: practice.timing,
  };
};

const notesTogether = (practice: LibraryPractice, language: Language): string[] => [
  ...practice.notes,
  ...practice.shadows.map((line) => practiceNote('shadow', line, language)),
  ...practice.afterwards.map((line) => practiceNote('afterwards', line, language)),
  ...(practice.follow === undefined ? [] : [practiceNote('follow', practice.follow, language)]),
  ...practice.checkWithYourTraining.map((line) => practiceNote('training', line, language)),
];

/** Two lines as one, in every language that either has. */
const linesTogether = (first: Text | undefined, second: Text | undefined): Text | undefined => {
  if (first === undefined || second === undefined) return first ?? second;
  if (typeof first === 'string' && typeof second === 'string') return `${first} ${second}`;
  const languages = [first, second].flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)));
  return Object.fromEntries(
    [...new Set(languages)].map((language) => [language, `${wordsIn(first, language)} ${wordsIn(second, language)}`]),
  );
};
