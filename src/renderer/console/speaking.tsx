import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { directionOf } from '../../core/plan/text.ts';
import { type InterfaceLanguage, nearestLanguage } from '../../core/words/languages.ts';
import { loadSay } from '../catalogues.ts';
import { useView } from '../use-view.ts';
import type { ViewStore } from '../view-store.ts';
import { speak } from './words.ts';

const place = 'console-language';

type SpeakingProps = { readonly store: ViewStore<'console'>; readonly children: ReactNode };

/** Draws the page in the language that the host speaks, and anew when that changes; before the host is heard, in the one of last time. */
export const Speaking = ({ store, children }: SpeakingProps) => {
  const wished = useView(store).view?.host.language ?? languageOfLastTime();
  const [spoken, setSpoken] = useState<InterfaceLanguage | null>(wished === 'en' ? 'en' : null);
  useEffect(() => {
    if (wished === spoken) return;
    let isWanted = true;
    const begin = (language: InterfaceLanguage): void => {
      document.documentElement.lang = language;
      document.documentElement.dir = directionOf(language);
      setSpoken(language);
    };
    loadSay(wished).then(
      (say) => {
        if (!isWanted) return;
        speak(say);
        keepLanguage(wished);
        begin(wished);
      },
      (reason: unknown) => {
        console.warn('The words of this language could not be loaded; the page stays as it is.', reason);
        if (isWanted && spoken === null) begin('en');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wished, spoken]);
  return spoken === null ? null : <Fragment key={spoken}>{children}</Fragment>;
};

/** A browser that keeps nothing (a private window) is no reason to stop. */
const languageOfLastTime = (): InterfaceLanguage => {
  try {
    return nearestLanguage(localStorage.getItem(place) ?? navigator.language);
  } catch {
    return nearestLanguage(navigator.language);
  }
};

const keepLanguage = (language: InterfaceLanguage): void => {
  try {
    localStorage.setItem(place, language);
  } catch (reason) {
    console.info('the language is not kept in this browser', reason);
  }
};
