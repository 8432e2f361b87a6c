import { useEffect, useRef } from 'react';
import { type KeyAct, type KeyPress, keyAct } from './key-act.ts';

/** Between two Nexts from the keyboard or a clicker: a finger that presses twice means one (design, keyboard). */
const nextApart = 800;

/** Listens to keys while the page lives. A key acts again only after it was let go. */
export const useKeys = (onAct: (act: KeyAct) => void): void => {
  const latest = useRef(onAct);
  useEffect(() => {
    latest.current = onAct;
  }, [onAct]);
  useEffect(() => {
    const down = new Set<string>();
    let lastNext = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent): void => {
      const act = keyAct(readPress(event, down.has(event.code)));
      down.add(event.code);
      if (act === null) return;
      if (act.type !== 'closeSheet') event.preventDefault();
      if (act.type === 'next') {
        if (event.timeStamp - lastNext < nextApart) return;
        lastNext = event.timeStamp;
      }
      latest.current(act);
    };
    const release = (event: KeyboardEvent): void => void down.delete(event.code);
    const releaseAll = (): void => down.clear();
    window.addEventListener('keydown', press);
    window.addEventListener('keyup', release);
    window.addEventListener('blur', releaseAll);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('keyup', release);
      window.removeEventListener('blur', releaseAll);
    };
  }, []);
};

const readPress = (event: KeyboardEvent, isDown: boolean): KeyPress => ({
  code: event.code,
  key: event.key,
  shiftKey: event.shiftKey,
  ctrlKey: event.ctrlKey,
  altKey: event.altKey,
  metaKey: event.metaKey,
  repeat: event.repeat || isDown,
  landed: whereLanded(event.target),
});

const whereLanded = (target: EventTarget | null): KeyPress['landed'] => {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input, select, textarea, [contenteditable="true"]')) return 'text';
  if (target.closest('dialog')) return 'sheet';
  return target.closest('button, summary, a[href], [role="button"]') ? 'button' : 'page';
};
