/** F or a double click fills the screen, and again gives it back; Escape always gives it back, which is the browser's own doing. Returns its undo. */
export const watchFullscreenWish = (page: Document): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    if (event.code !== 'KeyF' || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    toggle(page);
  };
  const onDoubleClick = (): void => toggle(page);
  page.addEventListener('keydown', onKey);
  page.addEventListener('dblclick', onDoubleClick);
  return () => {
    page.removeEventListener('keydown', onKey);
    page.removeEventListener('dblclick', onDoubleClick);
  };
};

const toggle = (page: Document): void => {
  const done = page.fullscreenElement ? page.exitFullscreen() : page.documentElement.requestFullscreen();
  /* A browser may refuse; the picture then simply stays as large as its window. */
  done.catch((reason: unknown) => console.info('Fullscreen was refused.', reason));
};
