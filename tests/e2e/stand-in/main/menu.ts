import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuEntry } from '../wire.ts';
import { StandInWindow } from './browser-window.ts';
import { offered } from './pages.ts';

class StandInMenuItem {
  readonly id: string;
  label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly submenu: StandInMenu | undefined;
  private readonly options: MenuItemConstructorOptions;

  constructor(options: MenuItemConstructorOptions) {
    this.options = options;
    this.id = options.id ?? '';
    this.label = options.label ?? '';
    this.role = options.role;
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal');
    this.accelerator = options.accelerator === undefined ? undefined : String(options.accelerator);
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.submenu = Array.isArray(options.submenu) ? StandInMenu.buildFromTemplate(options.submenu) : undefined;
  }
  click(): void {
    if (this.type === 'checkbox') this.checked = !this.checked;
    const window = StandInWindow.getFocusedWindow() as unknown as Electron.BaseWindow | undefined;
    this.options.click?.(this as unknown as Electron.MenuItem, window, {});
  }
  entry(): MenuEntry {
    return {
      id: this.id,
      label: this.label,
      role: this.role ?? '',
      accelerator: this.accelerator ?? '',
      isEnabled: this.enabled,
      isChecked: this.checked,
      below: this.submenu?.entries() ?? [],
    };
  }
}

class StandInMenu extends EventEmitter {
  static shown: StandInMenu | null = null;

  static buildFromTemplate(template: readonly (MenuItemConstructorOptions | StandInMenuItem)[]): StandInMenu {
    const menu = new StandInMenu();
    for (const each of template) menu.append(each instanceof StandInMenuItem ? each : new StandInMenuItem(each));
    return menu;
  }
  static setApplicationMenu(menu: StandInMenu | null): void {
    StandInMenu.shown = menu;
  }
  static getApplicationMenu(): StandInMenu | null {
    return StandInMenu.shown;
  }

  readonly items: StandInMenuItem[] = [];

  append(item: StandInMenuItem): void {
    this.items.push(item);
  }
  getMenuItemById(id: string): StandInMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null);
      if (found) return found;
    }
    return null;
  }
  popup(): void {
    this.emit('menu-will-show', {});
  }
  entries(): readonly MenuEntry[] {
    return this.items.filter(({ visible }) => visible).map((item) => item.entry());
  }
}

export const Menu = StandInMenu;
export const MenuItem = StandInMenuItem;

/** Chooses an entry of the app's menu by its id, or by its label; one that is grey cannot be chosen. */
offered.choose = (wanted) => {
  const all = (items: readonly StandInMenuItem[]): readonly StandInMenuItem[] =>
    items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
  const item = all(StandInMenu.shown?.items ?? []).find(({ id, label }) => id === wanted || label === wanted);
  if (!item) throw new Error(`The menu has no entry ${wanted}.`);
  if (!item.enabled) throw new Error(`The menu’s entry ${wanted} is grey.`);
  item.click();
};
