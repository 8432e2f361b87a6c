import { isFields } from '../../../core/plan/plan-place.ts';
import { type Language, wordsIn } from '../../../core/plan/text.ts';
import { choiceWords, textIn } from './editing.ts';

/** What an entry of a list is about, in a few words and its length, to be told from the others while it is closed. */
export const gistOf = (entry: unknown, language: Language): { readonly words: string; readonly length: string } => {
  if (!isFields(entry)) return { words: '', length: '' };
  if (typeof entry.pattern === 'string') return { words: choiceWords('pattern', entry.pattern), length: '' };
  const words = telling.map((name) => firstWords(entry[name], language)).find((one) => one !== '') ?? '';
  const length = lengths.map((name) => entry[name]).find((one) => typeof one === 'string');
  return { words, length: typeof length === 'string' ? length : '' };
};

const telling = ['title', 'name', 'words', 'prompt', 'show', 'instead', 'say'];
const lengths = ['at', 'before', 'length', 'planned'];

const firstWords = (text: unknown, language: Language): string => {
  const own = textIn(text, language);
  if (own !== undefined) return own.trim();
  const others = isFields(text) ? Object.values(text).filter((words) => typeof words === 'string') : [];
  return wordsIn(others[0] ?? '', language).trim();
};
