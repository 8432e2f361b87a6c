import { powerSaveBlocker } from 'electron';
import { message } from '../../core/words/message.ts';

/** Keeps displays awake. */
export type KeepAwake = {
  /** Gives a sentence when the system did not agree to what is newly wanted; null otherwise. */
  readonly set: (isWanted: boolean) => string | null;
};

/** Displays stay awake only while a session runs. Whether the system obeys is looked at each time, since it may refuse without a word. */
export const createKeepAwake = (): KeepAwake => {
  let wanted = false;
  let blocker: number | null = null;
  const isOn = (): boolean => blocker !== null && powerSaveBlocker.isStarted(blocker);
  return {
    set: (isWanted) => {
      const isNew = isWanted !== wanted;
      wanted = isWanted;
      if (isWanted === isOn()) return null;
      if (!isWanted) {
        if (blocker !== null) powerSaveBlocker.stop(blocker);
        blocker = null;
        return null;
      }
      blocker = powerSaveBlocker.start('prevent-display-sleep');
      return isOn() || !isNew
        ? null
        : message('This computer may put its displays to sleep during the session. Set them to stay on in its settings.');
    },
  };
};
