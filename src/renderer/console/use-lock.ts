import { useCallback, useMemo, useRef, useState } from 'react';
import type { Command } from '../../core/contract.ts';
import type { Desk } from './desk.ts';
import { words } from './words.ts';

/** What cannot be taken back while people are in the room: a slip of the hand must not do it. */
const guarded: ReadonlySet<Command['type']> = new Set(['jump', 'close', 'endPractice']);

/** The lock against slips while a session runs. */
export type Lock = { readonly isLocked: boolean; readonly toggle: () => void; readonly act: Desk['act'] };

/**
 * Locked from the start of a session; unlocked by hand for one act, after which it is locked again. `isNeeded`: false while nothing runs, in a rehearsal
 * and while care is on, where shortening and closing are what the card is for.
 */
export const useLock = (act: Desk['act'], say: Desk['say'], isNeeded: boolean): Lock => {
  const [isUnlocked, setUnlocked] = useState(false);
  const isLocked = isNeeded && !isUnlocked;
  const locked = useRef(isLocked);
  locked.current = isLocked;

  const toggle = useCallback(() => {
    setUnlocked((was) => !was);
    say(locked.current ? words.lock.open : words.lock.shut);
  }, [say]);
  const guardedAct = useCallback(
    (command: Command) => {
      if (!guarded.has(command.type)) return act(command);
      if (locked.current) return say(words.lock.refused);
      act(command);
      setUnlocked(false);
    },
    [act, say],
  );
  return useMemo(() => ({ isLocked, toggle, act: guardedAct }), [isLocked, toggle, guardedAct]);
};
