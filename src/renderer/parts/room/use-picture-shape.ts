import { type RefObject, useEffect, useLayoutEffect, useReducer, useState } from 'react';
import { forgetWidths } from './typeset/letters.ts';

const usual = 16 / 9;

/** What a picture is set for: width by height of its box, known before the first picture is seen, and how often letters have come since. */
export type PictureShape = { readonly aspect: number; readonly letters: number };

/** The shape of the box; a font that comes late gives another number of letters, so that every picture is set anew. */
export const usePictureShape = (box: RefObject<HTMLElement | null>): PictureShape => {
  const [aspect, setAspect] = useState(usual);
  const [letters, setAnew] = useReducer((count: number) => count + 1, 0);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = (): void => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth > 0 && clientHeight > 0) setAspect(Math.round((clientWidth / clientHeight) * 500) / 500);
    };
    look();
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);

  useEffect(() => {
    const measureAnew = (): void => {
      forgetWidths();
      setAnew();
    };
    document.fonts?.addEventListener('loadingdone', measureAnew);
    return () => document.fonts?.removeEventListener('loadingdone', measureAnew);
  }, []);

  return { aspect, letters };
};
