import { directionOf } from '../../core/plan/text.ts';
import { nearestLanguage } from '../../core/words/languages.ts';
import type { Say } from '../../core/words/say.ts';
import { loadSay } from '../catalogues.ts';

/** Lets a page that somebody looks at speak as their browser does; gives what says its words. */
export const speakAsTheBrowser = async (): Promise<Say> => {
  const say = await loadSay(nearestLanguage(navigator.language));
  document.documentElement.lang = say.language;
  document.documentElement.dir = directionOf(say.language);
  return say;
};
