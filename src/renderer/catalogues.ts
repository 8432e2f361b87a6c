import type { InterfaceLanguage } from '../core/words/languages.ts';
import { type Catalogue, createSay, type Say, sayEnglish } from '../core/words/say.ts';

/** A language is fetched when it is first spoken. */
const catalogues = import.meta.glob<Catalogue>('../../resources/words/*/{console,desk}.json', { import: 'default' });

/** The words of the pages in a language; English needs none. */
export const loadSay = async (language: InterfaceLanguage): Promise<Say> => {
  if (language === 'en') return sayEnglish;
  const own = Object.entries(catalogues).filter(([path]) => path.includes(`/words/${language}/`));
  return createSay(language, Object.assign({}, ...(await Promise.all(own.map(([, fetched]) => fetched())))));
};
