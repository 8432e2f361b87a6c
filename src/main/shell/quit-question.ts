import { app, type BrowserWindow, dialog } from 'electron';
import type { Say } from '../../core/words/say.ts';

/** What the question needs to know. */
export type QuitParts = {
  readonly isRunning: () => boolean;
  /** What it is asked in. */
  readonly say: () => Say;
  /** The window to ask in; null when there is none. */
  readonly window: () => BrowserWindow | null;
};

/** Whether the app may go. Asks once while a session runs. */
export type QuitQuestion = {
  /** True at once when nothing is in the way; else false, and asks: the app ends by itself if the answer is yes. */
  readonly mayQuit: () => boolean;
  /** From now on nothing is asked: the computer shuts down, or somebody ended the program from outside. */
  readonly agree: () => void;
};

export const createQuitQuestion = ({ isRunning, say: sayNow, window }: QuitParts): QuitQuestion => {
  let isAgreed = false;
  let isAsking = false;

  const ask = async (): Promise<void> => {
    const say = sayNow();
    const question = {
      type: 'question',
      message: say('A session is running. Quit Spiral Console?'),
      detail: say('The room’s picture goes away and no bell will ring. When you start again, the session goes on where it stands by then.'),
      buttons: [say('Keep going'), say('Quit')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    } as const;
    const parent = window();
    const { response } = await (parent === null
      ? dialog.showMessageBox({ ...question, buttons: [...question.buttons] })
      : dialog.showMessageBox(parent, { ...question, buttons: [...question.buttons] }));
    isAsking = false;
    if (response !== 1) return;
    isAgreed = true;
    app.quit();
  };

  return {
    mayQuit: () => {
      if (isAgreed || !isRunning()) return true;
      if (!isAsking) {
        isAsking = true;
        void ask();
      }
      return false;
    },
    agree: () => {
      isAgreed = true;
    },
  };
};
