import { Fragment, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { directionOf } from '../../core/plan/text.ts';
import { type InterfaceLanguage, nearestLanguage } from '../../core/words/languages.ts';
import { loadSay } from '../catalogues.ts';
import { useView } from '../use-view.ts';
import type { ViewStore } from '../view-store.ts';
import { speak } from './words.ts';

const place = 'console-language';

type SpeakingProps = {
  readonly store: ViewStore<'console'>;
  /** What stays as it is in every language, but for its words. */
  readonly beside: () => ReactNode;
  readonly children: ReactNode;
};

/** Draws the page in the language that the host speaks, and anew when that changes; before the host is heard, in the one of last time. */
export const Speaking = ({ store, beside, children }: SpeakingProps) => {
  const wished = useView(store).view?.host.language ?? languageOfLastTime();
  const [spoken, setSpoken] = useState<InterfaceLanguage | null>(wished === 'en' ? 'en' : null);
  const focused = useRef('');
  useEffect(() => {
    if (wished === spoken) return;
    let isWanted = true;
    const begin = (language: InterfaceLanguage): void => {
      document.documentElement.lang = language;
      document.documentElement.dir = directionOf(language);
      focused.current = document.activeElement?.id ?? '';
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
  /* Who chose the language with the keyboard goes on from there. */
  useLayoutEffect(() => {
    if (spoken !== null && focused.current !== '') document.getElementById(focused.current)?.focus({ preventScroll: true });
  }, [spoken]);
  if (spoken === null) return null;
  return (
    <>
      <Fragment key={spoken}>{children}</Fragment>
      {beside()}
    </>
  );
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
