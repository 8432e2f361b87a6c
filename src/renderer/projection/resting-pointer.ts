const restsAfter = 3000;

/** Hides the pointer when it has not moved for three seconds. Returns its undo. */
export const restPointer = (page: Document): (() => void) => {
  const root = page.documentElement;
  const rest = (): void => {
    root.dataset.pointer = 'resting';
  };
  let timer = setTimeout(rest, restsAfter);
  const onMove = (): void => {
    clearTimeout(timer);
    delete root.dataset.pointer;
    timer = setTimeout(rest, restsAfter);
  };
  page.addEventListener('pointermove', onMove);
  return () => {
    clearTimeout(timer);
    delete root.dataset.pointer;
    page.removeEventListener('pointermove', onMove);
  };
};
