import { type Say, sayEnglish } from '../../core/words/say.ts';
import { createEditorWords } from './editor-words.ts';
import { createLibraryWords } from './library-words.ts';
import { createPageWords } from './page-words.ts';
import { createRunWords } from './run-words.ts';
import { createSoundWords } from './sound-words.ts';

const createWords = (say: Say) => ({ ...createPageWords(say), ...createRunWords(say) });

/** Every word of the console, in the language that is spoken now. Read while drawing, never kept. */
export let words = createWords(sayEnglish);

/** The words of the Sound sheet and of bells that ask. */
export let soundWords = createSoundWords(sayEnglish);

/** The words of the library. */
export let libraryWords = createLibraryWords(sayEnglish);

/** The words of the editor of own practices. */
export let editorWords = createEditorWords(sayEnglish);

/** Says what comes from elsewhere as plain English: a link that broke, the window shell, the server. What is in words already stays as it is. */
export let sayNow: Say = sayEnglish;

/** What the console speaks from now on; whoever calls it draws the page anew. */
export const speak = (say: Say): void => {
  sayNow = say;
  words = createWords(say);
  soundWords = createSoundWords(say);
  libraryWords = createLibraryWords(say);
  editorWords = createEditorWords(say);
};
