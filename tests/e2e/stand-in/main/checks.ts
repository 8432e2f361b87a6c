/**
 * The compiler compares each part with Electron's own type: a call that Electron has otherwise, or has no more, does not compile.
 * Left out, by name: `on` and its kin, which Electron declares once for each event; and calls that give or take an object of Electron's
 * own classes, which the stand-in has as its own classes.
 */
import type * as Electron from 'electron';
import type { app } from './app.ts';
import type { StandInWindow } from './browser-window.ts';
import type { clipboard, globalShortcut, nativeTheme, shell } from './desktop.ts';
import type { dialog } from './dialog.ts';
import type { powerMonitor, powerSaveBlocker } from './power.ts';
import type { screen } from './screen.ts';
import type { protocol, StandInSession } from './session.ts';
import type { StandInContents } from './web-contents.ts';

type Listening =
  | 'on'
  | 'off'
  | 'once'
  | 'emit'
  | 'addListener'
  | 'removeListener'
  | 'removeAllListeners'
  | 'prependListener'
  | 'prependOnceListener'
  | 'listeners'
  | 'rawListeners'
  | 'listenerCount'
  | 'eventNames'
  | 'getMaxListeners'
  | 'setMaxListeners';

/** Ours has what Electron's has under the same name; `Own` are the stand-in's own, `Apart` are compared by eye. */
type Fits<Ours extends Pick<Theirs, Exclude<keyof Ours, Listening | Own | Apart> & keyof Theirs>, Theirs, Own, Apart = never> =
  Exclude<keyof Ours, Listening | Own | keyof Theirs> extends never
    ? true
    : { readonly 'not in Electron': Exclude<keyof Ours, Listening | Own | keyof Theirs> };

export const partsFit: readonly true[] = [
  true satisfies Fits<typeof app, Electron.App, 'becomeReady' | 'leave' | 'allClosed', 'commandLine'>,
  true satisfies Fits<StandInWindow, Electron.BrowserWindow, 'shown' | 'displaysChanged', 'webContents'>,
  true satisfies Fits<
    StandInContents,
    Electron.WebContents,
    'preferences' | 'openHandler' | 'loaded' | 'failed' | 'crashed' | 'hear' | 'destroy' | 'getLastWebPreferences',
    'session' | 'ipc' | 'mainFrame' | 'setWindowOpenHandler' | 'close'
  >,
  true satisfies Fits<StandInSession, Electron.Session, 'isGranted' | 'answer', 'webRequest' | 'protocol'>,
  true satisfies Fits<typeof protocol, Electron.Protocol, never>,
  true satisfies Fits<typeof screen, Electron.Screen, never>,
  true satisfies Fits<typeof powerMonitor, Electron.PowerMonitor, never>,
  true satisfies Fits<typeof powerSaveBlocker, Electron.PowerSaveBlocker, never>,
  true satisfies Fits<typeof dialog, Electron.Dialog, never>,
  true satisfies Fits<typeof shell, Electron.Shell, never>,
  true satisfies Fits<typeof nativeTheme, Electron.NativeTheme, 'setSystem'>,
  true satisfies Fits<typeof clipboard, Electron.Clipboard, never>,
  true satisfies Fits<typeof globalShortcut, Electron.GlobalShortcut, never>,
];
