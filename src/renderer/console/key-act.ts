/** What a key asks for. Whether it is possible now is the view's to say. */
export type KeyAct =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'holdOrResume' }
  | { readonly type: 'addMinutes'; readonly minutes: 1 | -1 | 5 | -5 }
  | { readonly type: 'ring' }
  | { readonly type: 'quietBells' }
  | { readonly type: 'skipBell' }
  | { readonly type: 'black' }
  | { readonly type: 'freeze' }
  | { readonly type: 'turnCard'; readonly by: 1 | -1 }
  | { readonly type: 'lock' }
  | { readonly type: 'care' }
  | { readonly type: 'goTo' }
  | { readonly type: 'largerNotes' }
  | { readonly type: 'displays' }
  | { readonly type: 'swapScreens' }
  | { readonly type: 'sound' }
  | { readonly type: 'library' }
  | { readonly type: 'keys' }
  | { readonly type: 'closeSheet' };

/** The part of a keyboard event that decides, and where it landed. */
export type KeyPress = {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  /**
   * `text`: a field that takes words or a choice: no key acts. `button`: Space is the button's own.
   * `sheet`: keys that move or scroll are the sheet's own.
   */
  readonly landed: 'page' | 'text' | 'button' | 'sheet';
};

/**
 * The act that a key stands for, or null. A key that is kept down acts once. Letters go by what is printed on the key where it is a
 * Latin letter and by the key's place otherwise (Arabic, Greek, …); `+`, `−`, `.` and `?` go by what the layout writes.
 */
export const keyAct = (press: KeyPress): KeyAct | null => {
  if (press.code === 'Escape') return { type: 'closeSheet' };
  if (press.repeat || press.ctrlKey || press.altKey || press.metaKey || press.landed === 'text') return null;
  return movingAct(press) ?? signAct(press) ?? (press.shiftKey ? null : letterAct(letterOf(press)));
};

const movingAct = ({ code, shiftKey, landed }: KeyPress): KeyAct | null => {
  if (landed === 'sheet' || shiftKey) return null;
  switch (code) {
    case 'Space':
      return landed === 'button' ? null : { type: 'next' };
    case 'PageDown':
    case 'ArrowRight':
      return { type: 'next' };
    case 'PageUp':
    case 'ArrowLeft':
      return { type: 'back' };
    case 'ArrowDown':
      return landed === 'button' ? null : { type: 'turnCard', by: 1 };
    case 'ArrowUp':
      return landed === 'button' ? null : { type: 'turnCard', by: -1 };
    default:
      return null;
  }
};

const signAct = ({ code, key, shiftKey }: KeyPress): KeyAct | null => {
  if (key === '?' || key === '؟') return { type: 'keys' };
  // On a German layout Shift and the plus key write an asterisk; on a US layout plain plus needs Shift and the key alone writes “=”.
  const plus = key === '+' || code === 'NumpadAdd' || (code === 'Equal' && key === '=') || (code === 'BracketRight' && key === '*');
  if (plus) return { type: 'addMinutes', minutes: shiftKey ? 5 : 1 };
  const minus = key === '-' || key === '−' || key === '_' || code === 'NumpadSubtract';
  if (minus) return { type: 'addMinutes', minutes: shiftKey ? -5 : -1 };
  return key === '.' || (code === 'Period' && !shiftKey) ? { type: 'black' } : null;
};

const letterOf = ({ code, key }: KeyPress): string => {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return code.startsWith('Key') ? code.slice(3) : '';
};

const letterAct = (letter: string): KeyAct | null => {
  switch (letter) {
    case 'H':
      return { type: 'holdOrResume' };
    case 'R':
      return { type: 'ring' };
    case 'Q':
      return { type: 'quietBells' };
    case 'S':
      return { type: 'skipBell' };
    case 'B':
      return { type: 'black' };
    case 'F':
      return { type: 'freeze' };
    case 'L':
      return { type: 'lock' };
    case 'C':
      return { type: 'care' };
    case 'G':
      return { type: 'goTo' };
    case 'V':
      return { type: 'sound' };
    case 'P':
      return { type: 'library' };
    case 'N':
      return { type: 'largerNotes' };
    case 'D':
      return { type: 'displays' };
    case 'X':
      return { type: 'swapScreens' };
    default:
      return null;
  }
};
