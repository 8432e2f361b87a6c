import type { InterfaceLanguage } from '../../core/words/languages.ts';
import { type Catalogue, createSay, type Say, sayEnglish } from '../../core/words/say.ts';

/** A language is fetched when it is first spoken. */
const console_ = import.meta.glob<Catalogue>('../../../resources/words/*/console.json', { import: 'default' });
const desk = import.meta.glob<Catalogue>('../../../resources/words/*/desk.json', { import: 'default' });

const parts = [console_, desk];

/** The console’s words in a language; English where its catalogues cannot be had. */
export const loadSay = async (language: InterfaceLanguage): Promise<Say> => {
  if (language === 'en') return sayEnglish;
  const fetched = await Promise.all(
    parts.map((catalogues) => Object.entries(catalogues).find(([path]) => path.includes(`/words/${language}/`))?.[1]() ?? {}),
  );
  return createSay(language, Object.assign({}, ...fetched));
};
