import type { Card } from '../../core/library/card.ts';
import type { LibraryPractice } from '../../core/library/practice.ts';
import type { Language } from '../../core/plan/text.ts';
import type { InterfaceLanguage } from '../../core/words/languages.ts';
import type { Say } from '../../core/words/say.ts';
import type { ContentWords } from './content-words.ts';
import { createOwnPractices, type OwnPractices, type PracticeFault } from './own-practices.ts';
import { createShippedLibrary } from './shipped-library.ts';

/** A practice, and whether it is the facilitator’s own. */
export type OnShelf = { readonly practice: LibraryPractice; readonly own: boolean };

/** All practices and cards: those that ship with the app, and the facilitator’s own. Nothing of it is read before it is asked for. */
export type Library = {
  /** The language of what is shipped. */
  readonly language: () => InterfaceLanguage;
  /** Own ones stand before shipped ones of the same id; what is wrong with own files is said by `say`. */
  readonly shelf: (say: Say) => { readonly practices: readonly OnShelf[]; readonly faults: readonly PracticeFault[] };
  readonly cards: () => readonly Card[];
  /** One practice for a plan: what is shipped has its words in all of the plan’s languages. No other one is read for it. */
  readonly forPlan: (id: string, languages: readonly Language[], say: Say) => LibraryPractice | undefined;
  readonly own: OwnPractices;
};

/** Where the library lies: what is shipped, by language, and the folder of own practices. */
export type LibraryPlaces = { readonly shipped: string; readonly own: string };

/** Makes a library of files. */
export const createLibrary = (places: LibraryPlaces, words: ContentWords): Library => {
  const shipped = createShippedLibrary(places.shipped, words);
  const own = createOwnPractices(places.own);
  const shelf = (say: Say) => {
    const { practices, faults } = own.list(say);
    const ids = new Set(practices.map(({ id }) => id));
    const others = shipped.practices(words.language()).filter(({ id }) => !ids.has(id));
    const onShelf =
      (isOwn: boolean) =>
      (practice: LibraryPractice): OnShelf => ({ practice, own: isOwn });
    return { practices: [...practices.map(onShelf(true)), ...others.map(onShelf(false))], faults };
  };
  return {
    language: words.language,
    shelf,
    cards: () => shipped.cards(words.language()),
    forPlan: (id, languages, say) => own.list(say).practices.find((each) => each.id === id) ?? shipped.practice(id, languages),
    own,
  };
};
