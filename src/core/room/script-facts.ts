import type { Line } from '../plan/text.ts';

/** How a script is set: size against the Latin one, line height as a share of the size, space between letters as a share of the size. */
export type ScriptFacts = { readonly scale: number; readonly leading: number; readonly tracking: number };

const arabic = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;
const hebrew = /[\u0590-\u05ff]/;
/** Scripts with signs above and below their letters: Indic, Thai, Lao, Tibetan, Burmese, Khmer. */
const tall = /[\u0900-\u0fff\u1000-\u109f\u1780-\u17ff]/;
const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/;
const hebrewLanguages = new Set(['he', 'yi']);
const arabicLanguages = new Set(['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb']);

/** How a line is set: by its language, and by the letters that stand in it. */
export const scriptFacts = ({ language, words }: Pick<Line, 'language' | 'words'>): ScriptFacts => {
  if (arabicLanguages.has(language.split('-')[0] ?? '')) return { scale: 1.05, leading: 1.55, tracking: 0 };
  /* The capitals that Hebrew letters come with are a little lower. */
  if (hebrewLanguages.has(language.split('-')[0] ?? '')) return { scale: 1.05, leading: 1.3, tracking: 0 };
  if (arabic.test(words)) return { scale: 1, leading: 1.55, tracking: 0 };
  if (tall.test(words)) return { scale: 1, leading: 1.5, tracking: 0 };
  if (eastAsian.test(words)) return { scale: 1, leading: 1.35, tracking: 0 };
  if (hebrew.test(words)) return { scale: 1, leading: 1.3, tracking: 0 };
  return { scale: 1, leading: 1.2, tracking: -0.016 };
};
