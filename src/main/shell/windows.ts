import { BrowserWindow } from 'electron';
import type { Role } from '../../core/contract.ts';
import { afterStop, type Reloads } from './crash-guard.ts';
import type { Bounds } from './geometry.ts';
import { pageAddress } from './lockdown-rules.ts';
import { windowOptions } from './window-options.ts';

/** What windows need of the world. */
export type WindowsParts = {
  readonly preload: string;
  readonly icon: string | null;
  readonly monotonic: () => number;
  readonly isDark: () => boolean;
  /** A page begins anew or is gone: nothing that was said to it holds any more. */
  readonly onRenewed: (page: number) => void;
  readonly onLoaded: (role: Role) => void;
  /** A page stops again and again, and was left alone. */
  readonly onGivenUp: (role: Role) => void;
  readonly log: (words: string) => void;
};

/** The windows, one for each role at most. */
export type Windows = {
  /** Makes the role's window, not yet shown, or gives the one that is there. */
  readonly open: (role: Role, bounds: Bounds) => BrowserWindow;
  readonly get: (role: Role) => BrowserWindow | null;
  /** The role that was given to a page when its window was made; null for any other page. */
  readonly roleOf: (page: number) => Role | null;
  /** Loads a page anew because it stands still. */
  readonly renew: (page: number) => void;
  readonly destroyAll: () => void;
};

/** Makes and keeps windows. A page that stops is loaded again by itself, alone; one that stops again and again is left. */
export const createWindows = (parts: WindowsParts): Windows => {
  const windows = new Map<Role, { readonly window: BrowserWindow; readonly page: number; reloads: Reloads }>();

  const roleOf = (page: number): Role | null => [...windows].find(([, held]) => held.page === page)?.[0] ?? null;

  const stopped = (role: Role, why: string): void => {
    const held = windows.get(role);
    if (!held || held.window.isDestroyed()) return;
    parts.onRenewed(held.page);
    const { act, reloads } = afterStop(held.reloads, parts.monotonic());
    held.reloads = reloads;
    parts.log(`the ${role} page stopped (${why}): ${act}`);
    if (act === 'reload') held.window.webContents.reload();
    else parts.onGivenUp(role);
  };

  const make = (role: Role, bounds: Bounds): BrowserWindow => {
    const window = new BrowserWindow(windowOptions(role, { preload: parts.preload, icon: parts.icon, bounds, isDark: parts.isDark() }));
    const { webContents } = window;
    const { id } = webContents;
    windows.set(role, { window, page: id, reloads: [] });
    window.on('closed', () => {
      windows.delete(role);
      parts.onRenewed(id);
    });
    webContents.on('render-process-gone', (_event, details) => {
      if (details.reason !== 'clean-exit') stopped(role, details.reason);
    });
    webContents.on('did-fail-load', (_event, code, _words, _address, isMainFrame) => {
      /* −3: another load of the same page came in between. */
      if (isMainFrame && code !== -3) stopped(role, `not loaded, ${code}`);
    });
    webContents.on('did-finish-load', () => parts.onLoaded(role));
    void window
      .loadURL(pageAddress(role))
      .catch((error: unknown) => parts.log(`the ${role} page: ${error instanceof Error ? error.message : 'not loaded'}`));
    return window;
  };

  return {
    open: (role, bounds) => windows.get(role)?.window ?? make(role, bounds),
    get: (role) => windows.get(role)?.window ?? null,
    roleOf,
    renew: (page) => {
      const role = roleOf(page);
      const window = role === null ? undefined : windows.get(role)?.window;
      /* A page that stands still cannot even be loaded again: its process is ended, and what follows is as after a crash. */
      if (window && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    },
    destroyAll: () => {
      for (const { window } of [...windows.values()]) if (!window.isDestroyed()) window.destroy();
    },
  };
};
