/** The smallest piece of a text that stays on one line. `space`: what follows is parted from it by a space. `breaks`: a hard break follows. */
export type Unit = { readonly words: string; readonly space: boolean; readonly breaks: boolean };

/** Scripts that are written without spaces between words. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
/** Never first on a line: closing brackets, stops, small signs and marks of length. */
const neverFirst = /^[\p{Pe}\p{Pf}\p{M}!?,.:;…%、。，．：；！？・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** Never last on a line: opening brackets and quotation marks. */
const neverLast = /[\p{Ps}\p{Pi}]$/u;

/** A text in pieces between which a line may be broken: at spaces, after hyphens and dashes, between the words of scripts without spaces. */
export const unitsOf = (text: string, language: string): readonly Unit[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((paragraph, index, all) => {
      const units = paragraph
        .split(/[ \t\u1680\u2000-\u200b\u205f\u3000]+/)
        .filter((word) => word !== '')
        .flatMap((word) => {
          const parts = partsOf(word, language);
          return parts.map((words, place): Unit => ({ words, space: place === parts.length - 1, breaks: false }));
        });
      const last = units.at(-1);
      return last === undefined ? units : [...units.slice(0, -1), { ...last, space: false, breaks: index < all.length - 1 }];
    });

const partsOf = (word: string, language: string): readonly string[] => {
  if (unspaced.test(word)) return joined(segments(word, language, 'word'));
  return joined(word.split(/(?<=[\p{L}\p{N}][-‐–—/])(?=\p{L})/u));
};

/** Letters as people see them: an emoji of several parts, or a letter with its marks, is one. */
export const lettersOf = (word: string): readonly string[] => segments(word, 'en', 'grapheme');

const segments = (word: string, language: string, granularity: 'word' | 'grapheme'): readonly string[] =>
  [...segmenter(language, granularity).segment(word)].map(({ segment }) => segment);

const made = new Map<string, Intl.Segmenter>();

const segmenter = (language: string, granularity: 'word' | 'grapheme'): Intl.Segmenter => {
  const name = `${language} ${granularity}`;
  const known = made.get(name) ?? new Intl.Segmenter(language, { granularity });
  made.set(name, known);
  return known;
};

/** Signs that may not begin or end a line stay with their neighbour. */
const joined = (parts: readonly string[]): readonly string[] => {
  const result: string[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (before !== undefined && (neverFirst.test(part) || neverLast.test(before))) result[result.length - 1] = before + part;
    else result.push(part);
  }
  return result;
};
