import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys, Home and End walk through the buttons of a list. */
export const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const present = buttons.findIndex((button) => button.matches(':focus'));
  const wanted = wantedButton(event.key, present, buttons.length);
  if (wanted === undefined) return;
  event.preventDefault();
  buttons[wanted]?.focus();
};

const wantedButton = (key: string, present: number, count: number): number | undefined => {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? undefined : Math.min(Math.max(0, present + step), count - 1);
};
