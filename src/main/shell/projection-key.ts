/** The part of a key press that decides. */
export type ProjectionPress = {
  readonly type: string;
  readonly key: string;
  readonly code: string;
  readonly isAutoRepeat: boolean;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
};

/**
 * What a key in the room's window does. Escape always gives the display back. F fills the room's display or gives it back; with one display
 * only, the page does that itself, since it covers the notes by wish. Any other key was meant for the console, which gets the keyboard again.
 */
export const projectionKey = (
  press: ProjectionPress,
  { isLive, oneDisplay }: { readonly isLive: boolean; readonly oneDisplay: boolean },
): 'park' | 'fill' | 'console' | 'page' => {
  if (press.type !== 'keyDown' || press.isAutoRepeat || press.control || press.meta || press.alt) return 'page';
  if (press.key === 'Escape') return isLive ? 'park' : 'page';
  if (press.code === 'KeyF') {
    if (oneDisplay) return 'page';
    return isLive ? 'park' : 'fill';
  }
  return ['Shift', 'Tab', 'Dead'].includes(press.key) ? 'page' : 'console';
};
