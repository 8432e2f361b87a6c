import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../core/contract.ts';
import type { ShellCommand, ShellState } from '../../core/shell-contract.ts';
import type { ConsoleView } from '../../core/views/console-view.ts';
import { type Say, sayEnglish } from '../../core/words/say.ts';
import type { RecentPlan } from './open-plan.ts';

/** What the menu knows. Everything that is not possible now is grey. */
export type MenuState = {
  readonly platform: NodeJS.Platform;
  readonly can: ConsoleView['can'] | null;
  readonly isHeld: boolean;
  readonly isBlack: boolean;
  readonly inCare: boolean;
  readonly bellsQuiet: boolean;
  readonly shell: ShellState;
  readonly recent: readonly RecentPlan[];
};

/** What the menu can do. */
export type MenuActs = {
  readonly session: (command: Command) => void;
  readonly shell: (command: ShellCommand) => void;
  readonly openRecent: (path: string) => void;
  readonly forgetRecent: () => void;
  readonly saveReport: () => void;
  readonly openLogFolder: () => void;
  readonly showKeys: () => void;
  readonly showDisplays: () => void;
  readonly about: () => void;
  readonly quit: () => void;
};

type Item = MenuItemConstructorOptions;

/** The menu bar, from what is possible now. */
export const menuTemplate = (state: MenuState, acts: MenuActs, say: Say = sayEnglish): Item[] => [
  ...(state.platform === 'darwin' ? [applicationMenu(acts, say)] : []),
  fileMenu(state, acts, say),
  editMenu(say),
  sessionMenu(state, acts, say),
  roomMenu(state, acts, say),
  viewMenu(state, acts, say),
  helpMenu(state, acts, say),
];

const line: Item = { type: 'separator' };

const applicationMenu = (acts: MenuActs, say: Say): Item => ({
  label: 'Spiral Console',
  submenu: [
    { label: say('About Spiral Console'), click: acts.about },
    line,
    { role: 'hide', label: say('Hide Spiral Console') },
    { role: 'hideOthers', label: say('Hide others') },
    { role: 'unhide', label: say('Show all') },
    line,
    { label: say('Quit Spiral Console'), accelerator: 'Cmd+Q', click: acts.quit },
  ],
});

const fileMenu = ({ platform, recent }: MenuState, acts: MenuActs, say: Say): Item => ({
  label: say('&File'),
  submenu: [
    { label: say('Open a plan …'), accelerator: 'CmdOrCtrl+O', click: () => acts.shell({ type: 'openPlanFile' }) },
    {
      label: say('Open recent'),
      enabled: recent.length > 0,
      submenu: [
        ...recent.map(({ title, path }): Item => ({ label: title.replaceAll('&', '&&'), click: () => acts.openRecent(path) })),
        line,
        { label: say('Forget these'), click: acts.forgetRecent },
      ],
    },
    ...(platform === 'darwin' ? [] : [line, { label: say('Quit'), accelerator: 'Ctrl+Q', click: acts.quit }]),
  ],
});

/** Named here, because the system’s own names would stay English. */
const editMenu = (say: Say): Item => ({
  label: say('&Edit'),
  submenu: [
    { role: 'undo', label: say('Undo') },
    { role: 'redo', label: say('Redo') },
    line,
    { role: 'cut', label: say('Cut') },
    { role: 'copy', label: say('Copy') },
    { role: 'paste', label: say('Paste') },
    { role: 'selectAll', label: say('Select all') },
  ],
});

/** The keys of these acts are the console's own: they are shown, not taken. macOS cannot show without taking, so there they are not shown. */
const sessionMenu = ({ platform, can, isHeld, isBlack, inCare, bellsQuiet }: MenuState, acts: MenuActs, say: Say): Item => {
  const act = (label: string, key: string, name: keyof ConsoleView['can'], command: Command): Item => ({
    label,
    enabled: can !== null && can[name] === true,
    ...(platform === 'darwin' ? {} : { accelerator: key, registerAccelerator: false }),
    click: () => acts.session(command),
  });
  return {
    label: say('&Session'),
    submenu: [
      act(say('Next'), 'Space', 'next', { type: 'next' }),
      act(say('Back one step'), 'Left', 'back', { type: 'back' }),
      line,
      isHeld ? act(say('Resume'), 'H', 'resume', { type: 'resume' }) : act(say('Hold'), 'H', 'hold', { type: 'hold' }),
      act(say('One minute more'), 'Plus', 'addTime', { type: 'addTime', amount: 60_000 }),
      act(say('One minute less'), '-', 'addTime', { type: 'addTime', amount: -60_000 }),
      line,
      act(say('Ring once'), 'R', 'ring', { type: 'ring', sound: 'bell', strikes: 1 }),
      act(say(bellsQuiet ? 'Let bells ring again' : 'Quiet all bells'), 'Q', 'setBells', { type: 'setBells', quiet: !bellsQuiet }),
      line,
      act(say(isBlack ? 'Show the picture again' : 'Black screen'), 'B', 'setScreen', {
        type: 'setScreen',
        screen: isBlack ? 'picture' : 'black',
      }),
      inCare ? act(say('End care'), 'C', 'endCare', { type: 'endCare' }) : act(say('Care'), 'C', 'care', { type: 'care' }),
    ],
  };
};

const roomMenu = ({ shell }: MenuState, acts: MenuActs, say: Say): Item => ({
  label: say('&Room'),
  submenu: [
    shell.projection.state === 'live'
      ? { label: say('Put the room into a small window'), click: () => acts.shell({ type: 'parkProjection' }) }
      : {
          label: say(shell.projection.state === 'closed' ? 'Open the room' : 'Put the room on its display'),
          enabled: shell.projection.state === 'closed' || !shell.oneDisplay,
          click: () => acts.shell({ type: 'openProjection' }),
        },
    {
      label: say('Swap screens'),
      accelerator: 'CmdOrCtrl+Shift+X',
      enabled: !shell.oneDisplay,
      click: () => acts.shell({ type: 'swapScreens' }),
    },
    { label: say('Show each display its number'), accelerator: 'CmdOrCtrl+I', click: () => acts.shell({ type: 'identify' }) },
    line,
    ...shell.displays.map(
      ({ id, number, label, holds }): Item => ({
        label: `${number}  ${label.replaceAll('&', '&&')}`,
        type: 'radio',
        checked: holds.projection,
        enabled: !shell.oneDisplay,
        click: () => acts.shell({ type: 'chooseDisplay', display: id }),
      }),
    ),
    line,
    { label: say('Displays …'), accelerator: 'CmdOrCtrl+D', click: acts.showDisplays },
  ],
});

const viewMenu = ({ shell }: MenuState, acts: MenuActs, say: Say): Item => {
  const theme = (label: string, name: ShellState['theme']): Item => ({
    label,
    type: 'radio',
    checked: shell.theme === name,
    click: () => acts.shell({ type: 'setTheme', theme: name }),
  });
  return {
    label: say('&View'),
    submenu: [
      theme(say('Light and dark as the computer has it'), 'system'),
      theme(say('Dark'), 'dark'),
      theme(say('Light'), 'light'),
      line,
      { role: 'zoomIn', label: say('Larger') },
      { role: 'zoomOut', label: say('Smaller') },
      { role: 'resetZoom', label: say('Usual size') },
      line,
      { role: 'reload', label: say('Load this page again') },
    ],
  };
};

const helpMenu = ({ platform }: MenuState, acts: MenuActs, say: Say): Item => ({
  label: say('&Help'),
  role: 'help',
  submenu: [
    { label: say('Keys'), accelerator: 'F1', click: acts.showKeys },
    line,
    { label: say('Save a report …'), click: acts.saveReport },
    { label: say('Open the log’s folder'), click: acts.openLogFolder },
    ...(platform === 'darwin' ? [] : [line, { label: say('About Spiral Console'), click: acts.about }]),
  ],
});
