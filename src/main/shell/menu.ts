import { Menu } from 'electron';
import type { Say } from '../../core/words/say.ts';
import { type MenuActs, type MenuState, menuTemplate } from './menu-template.ts';

/** The native menu. */
export type AppMenu = { readonly show: (state: MenuState, say: Say) => void };

/** Shows the menu anew only when something in it has changed, its language too: on some systems an open menu closes by that. */
export const createMenu = (acts: MenuActs): AppMenu => {
  let shown = '';
  return {
    show: (state, say) => {
      const template = menuTemplate(state, acts, say);
      const now = JSON.stringify(template);
      if (now === shown) return;
      shown = now;
      Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    },
  };
};
