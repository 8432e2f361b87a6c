import { useEffect, useState } from 'react';

/** The console in a dim room, or at a desk in daylight. */
export type ConsoleTheme = 'room' | 'day';

const place = 'console-theme';

/** The theme, kept in this browser; before it was chosen, what the computer prefers. */
export const useTheme = (): readonly [ConsoleTheme, () => void] => {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const toggle = (): void => {
    const next = theme === 'room' ? 'day' : 'room';
    setTheme(next);
    keepTheme(next);
  };
  return [theme, toggle];
};

const readTheme = (): ConsoleTheme => {
  const kept = keptTheme();
  if (kept === 'room' || kept === 'day') return kept;
  return window.matchMedia('(prefers-color-scheme: light)').matches ? 'day' : 'room';
};

/** A browser that keeps nothing (a private window) is no reason to stop. */
const keptTheme = (): string | null => {
  try {
    return localStorage.getItem(place);
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
