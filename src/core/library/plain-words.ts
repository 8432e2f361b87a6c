import { type Noun, type Path, sentenceAt } from '../plan/plan-place.ts';
import type { Problem } from '../plan/plan-problems.ts';
import { type Phrase, phrase } from '../words/say.ts';

/**
 * Sentences about words that are more than words: tags of web pages, script addresses, pictures from elsewhere. They would never be run or fetched
 * here, where words are shown as words; a shared file that carries them is refused all the same, because nobody could trust the rest.
 */
export const foreignMatterProblems = (value: unknown, noun: Noun): readonly Problem[] => {
  const problems: Problem[] = [];
  const visit = (part: unknown, path: Path): void => {
    if (typeof part === 'string') {
      const found = foreign.exec(part.slice(0, longestLooked));
      if (found !== null) problems.push(() => sentenceAt(value, path, faultOf(found[0]), noun));
    } else if (typeof part === 'object' && part !== null) {
      for (const key of Object.keys(part)) visit(Reflect.get(part, key), [...path, Array.isArray(part) ? Number(key) : key]);
    }
  };
  visit(value, []);
  return problems;
};

/** No field is longer than this (plan/text). */
const longestLooked = 20_000;

/** A tag that opens or closes, an address that runs, a picture by Markdown or by its data. */
const foreign =
  /<\s{0,9}[/!]?\s{0,9}[a-z][^<]{0,200}|\b(?:javascript|vbscript)\s{0,9}:\s{0,9}[a-z(]|\bdata:[a-z]{1,40}\/|!\[[^\]]{0,200}\]\(/i;

const faultOf = (found: string): Phrase => phrase('must be plain words; it holds {what}.', { what: kindOf(found) });

const kindOf = (found: string): Phrase => {
  if (found.startsWith('!') || /^<\s*(?:img|picture|svg|image)\b/i.test(found) || /^data/i.test(found))
    return phrase('a picture from elsewhere');
  if (/^<\s*[/!]?\s*script/i.test(found) || /^(?:java|vb)script/i.test(found)) return phrase('a program');
  return phrase('a tag of a web page');
};
