// What the program gets when it imports 'electron' in the stand-in.
import './clock.ts';
import { app, wishes } from './app.ts';
import { StandInWindow } from './browser-window.ts';
import { clipboard, globalShortcut, nativeImage, nativeTheme, net, openedOutside, shell } from './desktop.ts';
import { dialog, shownDialogs } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu, MenuItem } from './menu.ts';
import { offered } from './pages.ts';
import { heldBlockers, powerMonitor, powerSaveBlocker } from './power.ts';
import { screen } from './screen.ts';
import { privileged, protocol, session } from './session.ts';
import { webContents } from './web-contents.ts';

const BrowserWindow = StandInWindow;

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
  webContents,
};

/** Both forms of import are Electron's. */
const electron: Readonly<Record<string, unknown>> = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
  webContents,
};

export default electron;

offered.recorded = () => ({
  windows: BrowserWindow.getAllWindows().map((window) => window.shown()),
  dialogs: shownDialogs,
  menu: Menu.getApplicationMenu()?.entries() ?? [],
  blockers: heldBlockers(),
  openedOutside,
  recentFiles: wishes.recentFiles,
  switches: wishes.switches,
  isSandboxForAll: wishes.isSandboxForAll,
  schemes: privileged,
});
