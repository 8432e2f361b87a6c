import type { Line } from '../../../core/plan/text.ts';
import type { Lines } from '../../../core/views/projection-view.ts';
import type { Passage, Role } from './typeset/fit.ts';

/** Each language's words, a group of their own. */
export const voices = (lines: Lines): readonly (readonly Passage[])[] => lines.map((line) => [{ line, role: 'voice' }]);

/** Words at the size of the picture's main words. */
export const voiceLines = (lines: Lines, above = 0): readonly Passage[] => lines.map((line) => ({ line, role: 'voice', above }));

/** Main words that are the picture's heading; `first`: room above the first of them. */
export const heading = (lines: Lines, above = 0, first = above): readonly Passage[] =>
  lines.map((line, index) => ({ line, role: 'voice', above: index === 0 ? first : above, isHeading: true }));

/** Smaller words, the first with room above. */
export const aside = (lines: Lines, role: Extract<Role, 'aside' | 'strong' | 'name'>, above = 0): readonly Passage[] =>
  lines.map((line, index) => ({ line, role, above: index === 0 ? above : 14 }));

/** A line in the stage's colour above the main words; `after`: what stands beside it, in pixels of the canvas. */
export const eyebrow = (lines: Lines, after: number): readonly Passage[] => lines.map((line) => ({ line, role: 'eyebrow', after }));

/** One group for each language, in the order of the first passages. */
export const byLanguage = (...kinds: readonly (readonly Passage[])[]): readonly (readonly Passage[])[] => {
  const all = kinds.flat();
  const languages = [...new Set(all.map(({ line }: { readonly line: Line }) => line.language))];
  return languages.map((language) => all.filter(({ line }) => line.language === language));
};
