let isAsked = false;

/** Asks for a frame before there is anything to paint, so that the browser makes it ready while the page is still drawing. */
export const askForFrame = (): void => {
  if (isAsked || document.visibilityState === 'hidden') return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
  });
};
