import { Menu } from 'electron';
import { type MenuActs, type MenuState, menuTemplate } from './menu-template.ts';

/** The native menu. */
export type AppMenu = { readonly show: (state: MenuState) => void };

/** Shows the menu anew only when something in it has changed: on some systems an open menu closes by that. */
export const createMenu = (acts: MenuActs): AppMenu => {
  let shown = '';
  return {
    show: (state) => {
      const template = menuTemplate(state, acts);
      const now = JSON.stringify(template);
      if (now === shown) return;
      shown = now;
      Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    },
  };
};
