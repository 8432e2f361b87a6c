import type { Language, Text } from '../plan/text.ts';
import { saidIn, textIn } from './room-words.ts';
import { type Phrase, phrase } from './say.ts';

/** How to take part otherwise where something is asked of people, for a plan in these languages. */
export const optOutLine = (asked: keyof typeof optOutLines, languages: readonly Language[]): Text => textIn(optOutLines[asked], languages);

/** The name of a break, for a plan in these languages. */
export const breakTitle = (languages: readonly Language[]): Text => textIn(phrase('Break'), languages);

/** What the parts of the plan are called that stands in where none can be read. */
export const restTitles = (language: Language): { readonly hour: string; readonly today: string; readonly circle: string } => ({
  hour: saidIn(phrase('An open hour'), language),
  today: saidIn(phrase('Today'), language),
  circle: saidIn(phrase('Circle'), language),
});

/** How people find out which group they are in, for a room with these languages. */
export const groupsCountOff = (groups: number, languages: readonly Language[]): Text =>
  textIn(
    groups === 1
      ? phrase('We all stay together in one group.')
      : phrase('Count off from 1 to {groups}, again and again. People with the same number are a group.', { groups }),
    languages,
  );

/** A private line of a practice with a word of what it is, as it goes into the notes of a plan in this language. */
export const practiceNote = (kind: 'shadow' | 'afterwards' | 'follow' | 'training', line: string, language: Language): string =>
  saidIn(noteOf(kind, line), language);

const optOutLines = {
  touch: phrase('Touch is a choice. A nod does as well, and so does watching.'),
  'eye contact': phrase('Looking at each other is a choice. You may look away, and you may pass.'),
  'eyes closed': phrase('Eyes open or closed, as you like. You may stop at any time.'),
} as const;

const noteOf = (kind: 'shadow' | 'afterwards' | 'follow' | 'training', line: string): Phrase => {
  switch (kind) {
    case 'shadow':
      return phrase('Shadow: {line}', { line });
    case 'afterwards':
      return phrase('Afterwards: {line}', { line });
    case 'follow':
      return phrase('Must follow: {line}', { line });
    case 'training':
      return phrase('Check with your own training: {line}', { line });
    default:
      return kind satisfies never;
  }
};
