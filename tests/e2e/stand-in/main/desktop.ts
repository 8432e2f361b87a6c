import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beginning } from './beginning.ts';
import { offered, pages } from './pages.ts';

/** Addresses, files and folders that the program asked the computer to open. */
export const openedOutside: string[] = [];

export const shell = {
  openExternal: async (url: string): Promise<void> => void openedOutside.push(url),
  openPath: async (path: string): Promise<string> => {
    openedOutside.push(path);
    return '';
  },
  showItemInFolder: (path: string): void => void openedOutside.push(path),
  beep: (): void => void openedOutside.push('beep'),
};

class StandInTheme extends EventEmitter {
  private isSystemDark = beginning.isDark;
  private source: 'system' | 'light' | 'dark' = 'system';

  get shouldUseDarkColors(): boolean {
    return this.source === 'system' ? this.isSystemDark : this.source === 'dark';
  }
  get themeSource(): 'system' | 'light' | 'dark' {
    return this.source;
  }
  set themeSource(source: 'system' | 'light' | 'dark') {
    this.source = source;
    this.changed();
  }
  setSystem(isDark: boolean): void {
    this.isSystemDark = isDark;
    this.changed();
  }
  private changed(): void {
    void pages.setDarkPages(this.shouldUseDarkColors);
    this.emit('updated');
  }
}

export const nativeTheme = new StandInTheme();
offered.setDark = (isDark) => nativeTheme.setSystem(isDark);

let copied = '';
export const clipboard = {
  writeText: async (text: string): Promise<void> => {
    copied = text;
  },
  readText: async (): Promise<string> => copied,
};

export const net = {
  /** Files of this computer alone: the stand-in has no network. */
  fetch: async (url: string): Promise<Response> => {
    if (!url.startsWith('file:')) throw new Error(`The stand-in fetches files only, not ${url}.`);
    return new Response(new Uint8Array(await readFile(fileURLToPath(url))));
  },
  isOnline: (): boolean => false,
};

const picture = { isEmpty: () => true, resize: () => picture, toPNG: () => Buffer.alloc(0) };
export const nativeImage = { createFromPath: () => picture, createEmpty: () => picture };

const shortcuts = new Map<string, () => void>();
export const globalShortcut = {
  register: (accelerator: string, pressed: () => void): boolean => {
    shortcuts.set(accelerator, pressed);
    return true;
  },
  unregister: (accelerator: string): void => void shortcuts.delete(accelerator),
  unregisterAll: (): void => shortcuts.clear(),
  isRegistered: (accelerator: string): boolean => shortcuts.has(accelerator),
};
