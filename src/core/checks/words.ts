import type { RoomFace } from '../patterns/segment.ts';
import type { Text } from '../plan/text.ts';
import { phrase } from '../words/say.ts';
import { type Look, onDay } from './look.ts';
import type { Remark } from './remark.ts';

/** Words for the wall that are longer than people read at a glance from the last row. */
export const longWordsRemarks = (look: Look): readonly Remark[] =>
  look.days.flat().flatMap((seen): Remark[] => {
    const shown = look.run.segments.slice(seen.run.first, seen.run.after).flatMap((segment) => textsOf(segment.room));
    const longest = Math.max(0, ...shown.flatMap(versionsOf).map((words) => words.length));
    if (longest <= longestOnWall) return [];
    return [
      {
        id: 'words too long',
        place: { day: seen.day, practice: seen.practice.id },
        words: onDay(
          look,
          seen.day,
          phrase('“{title}” shows words of {characters, plural, one {# character} other {# characters}}.', {
            title: seen.title,
            characters: longest,
          }),
        ),
        reason: phrase(
          'Up to {characters, plural, one {# character is} other {# characters are}} read at a glance from fourteen metres. Say the rest instead.',
          { characters: longestOnWall },
        ),
        fix: null,
      },
    ];
  });

/** In characters; what the room's picture sets without growing small (architecture: text is readable at 14 m). */
export const longestOnWall = 115;

/** Languages of the plan in which some words for the room are missing. */
export const languageRemarks = (look: Look): readonly Remark[] => {
  const texts = roomTexts(look);
  return look.plan.languages.flatMap((language, place): Remark[] => {
    const missing = texts.filter((text) => !hasLanguage(text, language, place === 0));
    if (missing.length === 0) return [];
    return [
      {
        id: 'language missing',
        place: { day: null, practice: null },
        words: phrase(
          '{missing, plural, one {# of {all} texts for the room is} other {# of {all} texts for the room are}} not there in “{language}”.',
          { missing: missing.length, all: texts.length, language: { language } },
        ),
        reason: phrase('Where a text is missing the room sees the other language alone.'),
        fix:
          look.plan.languages.length > 1
            ? { kind: 'drop language', press: phrase('Do without “{language}” in this plan', { language: { language } }), language }
            : null,
      },
    ];
  });
};

/** A text in one string counts as the plan's first language. */
const hasLanguage = (text: Text, language: string, isFirst: boolean): boolean =>
  typeof text === 'string' ? isFirst : Boolean(text[language] ?? text[language.split('-')[0] ?? '']);

const roomTexts = (look: Look): readonly Text[] =>
  [
    look.plan.title,
    look.plan.welcome,
    ...look.plan.days.flatMap((day) => [day.title, ...day.blocks.map((block) => block.title)]),
    ...look.days.flat().flatMap(({ practice }) => [practice.title, practice.consent]),
    ...look.run.segments.flatMap((segment) => textsOf(segment.room)),
  ]
    .filter((text) => text !== undefined)
    .filter((text) => versionsOf(text).length > 0);

const versionsOf = (text: Text): readonly string[] =>
  (typeof text === 'string' ? [text] : Object.values(text)).filter((words) => words !== '');

const textsOf = (face: RoomFace): readonly Text[] => {
  switch (face.kind) {
    case 'title':
    case 'return':
    case 'card':
    case 'groups':
    case 'reading':
      return face.words === null ? [] : [face.words];
    case 'image':
      return [face.alt];
    case 'prompt':
      return [face.prompt];
    case 'voice':
      return [face.name, face.prompt];
    case 'stage':
    case 'silence':
      return [];
    default:
      return face satisfies never;
  }
};
