import { type RefObject, useEffect, useLayoutEffect, useReducer, useState } from 'react';
import { forgetWidths } from './typeset/letters.ts';

const usual = 16 / 9;

/** Width by height of the box that a picture fills. Known before the first picture is seen; a font that comes late makes it be set anew. */
export const usePictureShape = (box: RefObject<HTMLElement | null>): number => {
  const [aspect, setAspect] = useState(usual);
  const [, setAnew] = useReducer((count: number) => count + 1, 0);

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

  return aspect;
};
