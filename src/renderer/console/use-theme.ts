import { useEffect, useState } from 'react';
import type { ShellDesk } from './use-shell.ts';

/** The console in a dim room, or at a desk in daylight. */
export type ConsoleTheme = 'room' | 'day';

const place = 'console-theme';
const light = '(prefers-color-scheme: light)';

/** The theme that was chosen, kept in this browser or by the window shell; before it was chosen, what the computer has at this moment. */
export const useTheme = (shell: ShellDesk | null): readonly [ConsoleTheme, () => void] => {
  const [computer, setComputer] = useState(computersTheme);
  const [kept, setKept] = useState(keptTheme);
  /* The shell makes its choice the computer's, as far as pages can see. */
  const theme = shell === null ? (kept ?? computer) : computer;
  useEffect(() => {
    const query = window.matchMedia(light);
    const follow = (): void => setComputer(computersTheme());
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const toggle = (): void => {
    const next = theme === 'room' ? 'day' : 'room';
    if (shell === null) {
      setKept(next);
      keepTheme(next);
    } else shell.ask({ type: 'setTheme', theme: next === 'room' ? 'dark' : 'light' });
  };
  return [theme, toggle];
};

const computersTheme = (): ConsoleTheme => (window.matchMedia(light).matches ? 'day' : 'room');

/** A browser that keeps nothing (a private window) is no reason to stop. */
const keptTheme = (): ConsoleTheme | null => {
  try {
    const kept = localStorage.getItem(place);
    return kept === 'room' || kept === 'day' ? kept : null;
  } catch {
    return null;
  }
};

const keepTheme = (theme: ConsoleTheme): void => {
  try {
    localStorage.setItem(place, theme);
  } catch (reason) {
    console.info('the theme is not kept in this browser', reason);
  }
};
