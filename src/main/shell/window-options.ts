import { join } from 'node:path';
import type { BrowserWindowConstructorOptions } from 'electron';
import { roleArgument } from '../../core/bridge.ts';
import type { Role } from '../../core/contract.ts';
import type { Bounds } from './geometry.ts';

/** What the windows are made of. */
export type WindowParts = {
  readonly preload: string;
  /** The path of the window’s picture; null where the system takes it from the program. */
  readonly icon: string | null;
  readonly bounds: Bounds;
  readonly isDark: boolean;
};

/** Where the picture lies that a window shows in bars and lists; only Linux takes it from the window. */
export const windowIcon = (root: string, platform: NodeJS.Platform): string | null =>
  platform === 'linux' ? join(root, 'resources/icons/png/256x256.png') : null;

/** The options of a page's window. A page is shut in: it sees one object of ours, and no Node. */
export const windowOptions = (role: Role, { preload, icon, bounds, isDark }: WindowParts): BrowserWindowConstructorOptions => ({
  ...bounds,
  ...looks[role],
  ...(icon === null ? {} : { icon }),
  show: false,
  backgroundColor: role === 'console' && !isDark ? '#f4f1ea' : '#12110f',
  webPreferences: {
    preload,
    additionalArguments: [`${roleArgument}${role}`],
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    enableWebSQL: false,
    spellcheck: false,
    // A covered window goes on drawing and a hidden one goes on ringing.
    backgroundThrottling: role === 'console',
    autoplayPolicy: role === 'sound' ? 'no-user-gesture-required' : 'document-user-activation-required',
  },
});

const looks: Readonly<Record<Role, BrowserWindowConstructorOptions>> = {
  console: { title: 'Spiral Console', minWidth: 640, minHeight: 400 },
  projection: { title: 'The room', minWidth: 160, minHeight: 90, autoHideMenuBar: true, fullscreenable: true },
  sound: { title: 'Bells', skipTaskbar: true, focusable: false, fullscreenable: false },
};

/** A window that shows a display's number. It holds a picture and no page: no preload, no role. */
export const numberWindowOptions = (bounds: Bounds): BrowserWindowConstructorOptions => ({
  ...bounds,
  show: false,
  frame: false,
  focusable: false,
  skipTaskbar: true,
  alwaysOnTop: true,
  fullscreenable: false,
  backgroundColor: '#12110f',
  webPreferences: {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    javascript: false,
  },
});
