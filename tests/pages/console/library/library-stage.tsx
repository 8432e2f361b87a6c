import { fireEvent, screen, within } from '@testing-library/react';
import type { ConsoleView } from '../../../../src/core/views/console-view.ts';
import { at, waitingView } from '../console-views.ts';
import { showConsole } from '../stage.tsx';

const now = at('11:54:09');

export const press = (code: string, key: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key });
  fireEvent.keyUp(document.activeElement ?? document.body, { code, key });
};

/** The console with its library open at one of its parts. */
export const openLibrary = async (part = 'Practices', view: ConsoleView = waitingView) => {
  const played = showConsole(view, now);
  press('KeyP', 'p');
  const sheet = within(screen.getByRole('dialog', { name: 'Library' }));
  fireEvent.click(sheet.getByRole('tab', { name: part }));
  return { ...played, sheet };
};

/** The library with one practice chosen. */
export const readPractice = async (title: string, view: ConsoleView = waitingView) => {
  const { sheet, ...played } = await openLibrary('Practices', view);
  fireEvent.click(await sheet.findByRole('button', { name: new RegExp(`^${title}`) }));
  const article = within(await sheet.findByRole('article'));
  return { ...played, sheet, article };
};
