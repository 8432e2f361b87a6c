import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../core/contract.ts';
import type { ShellCommand, ShellState } from '../../core/shell-contract.ts';
import type { ConsoleView } from '../../core/views/console-view.ts';
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
export const menuTemplate = (state: MenuState, acts: MenuActs): Item[] => [
  ...(state.platform === 'darwin' ? [applicationMenu(acts)] : []),
  fileMenu(state, acts),
  editMenu,
  sessionMenu(state, acts),
  roomMenu(state, acts),
  viewMenu(state, acts),
  helpMenu(state, acts),
];

const line: Item = { type: 'separator' };

const applicationMenu = (acts: MenuActs): Item => ({
  label: 'Spiral Console',
  submenu: [
    { label: 'About Spiral Console', click: acts.about },
    line,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    line,
    { label: 'Quit Spiral Console', accelerator: 'Cmd+Q', click: acts.quit },
  ],
});

const fileMenu = ({ platform, recent }: MenuState, acts: MenuActs): Item => ({
  label: '&File',
  submenu: [
    { label: 'Open a plan …', accelerator: 'CmdOrCtrl+O', click: () => acts.shell({ type: 'openPlanFile' }) },
    {
      label: 'Open recent',
      enabled: recent.length > 0,
      submenu: [
        ...recent.map(({ title, path }): Item => ({ label: title.replaceAll('&', '&&'), click: () => acts.openRecent(path) })),
        line,
        { label: 'Forget these', click: acts.forgetRecent },
      ],
    },
    ...(platform === 'darwin' ? [] : [line, { label: 'Quit', accelerator: 'Ctrl+Q', click: acts.quit }]),
  ],
});

const editMenu: Item = {
  label: '&Edit',
  submenu: [{ role: 'undo' }, { role: 'redo' }, line, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
};

/** The keys of these acts are the console's own: they are shown, not taken. macOS cannot show without taking, so there they are not shown. */
const sessionMenu = ({ platform, can, isHeld, isBlack, inCare, bellsQuiet }: MenuState, acts: MenuActs): Item => {
  const act = (label: string, key: string, name: keyof ConsoleView['can'], command: Command): Item => ({
    label,
    enabled: can !== null && can[name] === true,
    ...(platform === 'darwin' ? {} : { accelerator: key, registerAccelerator: false }),
    click: () => acts.session(command),
  });
  return {
    label: '&Session',
    submenu: [
      act('Next', 'Space', 'next', { type: 'next' }),
      act('Back one step', 'Left', 'back', { type: 'back' }),
      line,
      isHeld ? act('Resume', 'H', 'resume', { type: 'resume' }) : act('Hold', 'H', 'hold', { type: 'hold' }),
      act('One minute more', 'Plus', 'addTime', { type: 'addTime', amount: 60_000 }),
      act('One minute less', '-', 'addTime', { type: 'addTime', amount: -60_000 }),
      line,
      act('Ring once', 'R', 'ring', { type: 'ring', sound: 'bell', strikes: 1 }),
      act(bellsQuiet ? 'Let bells ring again' : 'Quiet all bells', 'Q', 'setBells', { type: 'setBells', quiet: !bellsQuiet }),
      line,
      act(isBlack ? 'Show the picture again' : 'Black screen', 'B', 'setScreen', {
        type: 'setScreen',
        screen: isBlack ? 'picture' : 'black',
      }),
      inCare ? act('End care', 'C', 'endCare', { type: 'endCare' }) : act('Care', 'C', 'care', { type: 'care' }),
    ],
  };
};

const roomMenu = ({ shell }: MenuState, acts: MenuActs): Item => ({
  label: '&Room',
  submenu: [
    shell.projection.state === 'live'
      ? { label: 'Put the room into a small window', click: () => acts.shell({ type: 'parkProjection' }) }
      : {
          label: shell.projection.state === 'closed' ? 'Open the room' : 'Put the room on its display',
          enabled: shell.projection.state === 'closed' || !shell.oneDisplay,
          click: () => acts.shell({ type: 'openProjection' }),
        },
    {
      label: 'Swap screens',
      accelerator: 'CmdOrCtrl+Shift+X',
      enabled: !shell.oneDisplay,
      click: () => acts.shell({ type: 'swapScreens' }),
    },
    { label: 'Show each display its number', accelerator: 'CmdOrCtrl+I', click: () => acts.shell({ type: 'identify' }) },
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
    { label: 'Displays …', accelerator: 'CmdOrCtrl+D', click: acts.showDisplays },
  ],
});

const viewMenu = ({ shell }: MenuState, acts: MenuActs): Item => {
  const theme = (label: string, name: ShellState['theme']): Item => ({
    label,
    type: 'radio',
    checked: shell.theme === name,
    click: () => acts.shell({ type: 'setTheme', theme: name }),
  });
  return {
    label: '&View',
    submenu: [
      theme('Light and dark as the computer has it', 'system'),
      theme('Dark', 'dark'),
      theme('Light', 'light'),
      line,
      { role: 'zoomIn', label: 'Larger' },
      { role: 'zoomOut', label: 'Smaller' },
      { role: 'resetZoom', label: 'Usual size' },
      line,
      { role: 'reload', label: 'Load this page again' },
    ],
  };
};

const helpMenu = ({ platform }: MenuState, acts: MenuActs): Item => ({
  label: '&Help',
  role: 'help',
  submenu: [
    { label: 'Keys', accelerator: 'F1', click: acts.showKeys },
    line,
    { label: 'Save a report …', click: acts.saveReport },
    { label: 'Open the log’s folder', click: acts.openLogFolder },
    ...(platform === 'darwin' ? [] : [line, { label: 'About Spiral Console', click: acts.about }]),
  ],
});
