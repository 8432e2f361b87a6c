import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { largestFitting } from './fitting.ts';

export type FittedProps = { readonly sizes: readonly number[]; readonly className: string; readonly children: ReactNode };

/** A box whose words take the largest of the sizes that fits. The words use `--size`, in pixels of the canvas. */
export const Fitted = ({ sizes, className, children }: FittedProps) => {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const last = useRef({ sizes, width: 0 });

  useLayoutEffect(() => {
    if (box.current === null || content.current === null) return;
    last.current = { sizes, width: box.current.clientWidth };
    fitWords(box.current, content.current, sizes);
  });

  /* A miniature that was hidden has no size at first, and a font may come later than the words. */
  useEffect(() => {
    const [outer, inner] = [box.current, content.current];
    if (outer === null || inner === null) return;
    const fitAgain = (): void => fitWords(outer, inner, last.current.sizes);
    const sizeWatcher = new ResizeObserver(() => {
      if (outer.clientWidth === last.current.width) return;
      last.current = { ...last.current, width: outer.clientWidth };
      fitAgain();
    });
    sizeWatcher.observe(outer);
    document.fonts?.addEventListener('loadingdone', fitAgain);
    return () => {
      sizeWatcher.disconnect();
      document.fonts?.removeEventListener('loadingdone', fitAgain);
    };
  }, []);

  return (
    <div className={`fitted ${className}`} ref={box}>
      <div className="fitted-content" ref={content}>
        {children}
      </div>
    </div>
  );
};

const fitWords = (outer: HTMLElement, inner: HTMLElement, sizes: readonly number[]): void => {
  const setSize = (size: number): void => inner.style.setProperty('--size', String(size));
  setSize(
    largestFitting(sizes, (size) => {
      setSize(size);
      return isWithin(outer, inner);
    }),
  );
};

/** Rounding of a miniature's pixels. */
const tolerance = 1;

const isWithin = (outer: HTMLElement, inner: HTMLElement): boolean => {
  if (inner.offsetHeight > outer.clientHeight + tolerance) return false;
  /* A word too long for its line sticks out of its own paragraph, on whichever side it ends. */
  return [...inner.querySelectorAll<HTMLElement>('[lang]')].every((words) => words.scrollWidth <= words.clientWidth + tolerance);
};
