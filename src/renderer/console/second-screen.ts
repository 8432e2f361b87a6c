/** A screen that this page is not on, in the browser's own points. */
export type OtherScreen = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A browser lets a click open a window only for five seconds; so long may its question about screens stay open, in milliseconds. */
const answerWithin = 4000;

/** Asks the browser for a screen beside this one. Null where there is none, where the browser cannot tell, or where it was not allowed. */
export const findOtherScreen = async (): Promise<OtherScreen | null> => {
  const ask: unknown = Reflect.get(window, 'getScreenDetails');
  if (typeof ask !== 'function' || Reflect.get(window.screen, 'isExtended') !== true) return null;
  try {
    const late = new Promise<null>((settle) => setTimeout(settle, answerWithin, null));
    return otherScreen(await Promise.race([Reflect.apply(ask, window, []), late]));
  } catch (reason) {
    console.info('the browser did not tell of other screens', reason);
    return null;
  }
};

/** The first screen of the browser's answer that is not the current one. */
export const otherScreen = (answer: unknown): OtherScreen | null => {
  if (!isRecord(answer) || !Array.isArray(answer.screens)) return null;
  for (const screen of answer.screens) {
    if (screen === answer.currentScreen || !isRecord(screen)) continue;
    const { availLeft: left, availTop: top, availWidth: width, availHeight: height } = screen;
    if (typeof left === 'number' && typeof top === 'number' && typeof width === 'number' && typeof height === 'number')
      return { left, top, width, height };
  }
  return null;
};

/** How a window on that screen is asked for. */
export const windowFeatures = (screen: OtherScreen | null): string =>
  screen === null ? '' : `popup,left=${screen.left},top=${screen.top},width=${screen.width},height=${screen.height}`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
