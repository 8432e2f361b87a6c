const gestures = ['pointerdown', 'pointerup', 'keydown'] as const;

/** Calls back at every click, touch or key in this page, and in the page that holds it as a hidden frame. Returns its own undo. */
export const onGesture = (react: () => void): (() => void) => {
  const documents = new Set([document, holdingDocument()]);
  const each = (what: (document: Document, gesture: (typeof gestures)[number]) => void): void => {
    for (const one of documents) if (one) for (const gesture of gestures) what(one, gesture);
  };
  each((one, gesture) => one.addEventListener(gesture, react, { capture: true, passive: true }));
  return () => each((one, gesture) => one.removeEventListener(gesture, react, { capture: true }));
};

/** The document of the page around this one; null when that page is of another origin and may not be touched. */
const holdingDocument = (): Document | null => {
  try {
    return window.parent.document;
  } catch {
    return null;
  }
};
