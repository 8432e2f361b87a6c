import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { ShellState } from '../../../../src/core/shell-contract.ts';
import { createSay } from '../../../../src/core/words/say.ts';
import { type MenuActs, type MenuState, menuTemplate } from '../../../../src/main/shell/menu-template.ts';
import { possible } from '../../../pages/console/console-views.ts';

const shell: ShellState = {
  displays: [
    { id: 1, number: 1, label: 'Built-in', size: '1440 × 900', holds: { console: true, projection: false }, chosen: false },
    { id: 2, number: 2, label: 'Hall projector', size: '1920 × 1080', holds: { console: false, projection: true }, chosen: true },
  ],
  projection: { state: 'live', label: 'Hall projector' },
  oneDisplay: false,
  cover: false,
  theme: 'system',
};
const state: MenuState = {
  platform: 'linux',
  can: possible(),
  isHeld: false,
  isBlack: false,
  inCare: false,
  bellsQuiet: false,
  shell,
  recent: [],
};

/** Acts that write down what they were asked. */
const written = () => {
  const asked: unknown[] = [];
  const note = (what: unknown) => void asked.push(what);
  const acts: MenuActs = {
    session: note,
    shell: note,
    openRecent: note,
    forgetRecent: () => note('forget'),
    saveReport: () => note('report'),
    openLogFolder: () => note('log'),
    showKeys: () => note('keys'),
    showDisplays: () => note('displays'),
    about: () => note('about'),
    quit: () => note('quit'),
  };
  return { acts, asked };
};

const itemsOf = (item: MenuItemConstructorOptions): readonly MenuItemConstructorOptions[] =>
  Array.isArray(item.submenu) ? item.submenu : [];
const every = (template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...every(itemsOf(item))]);
const find = (changed: Partial<MenuState>, label: string, acts = written().acts) =>
  every(menuTemplate({ ...state, ...changed }, acts)).find((item) => item.label === label);
const click = (item: MenuItemConstructorOptions | undefined): unknown => Reflect.apply(item?.click ?? (() => undefined), undefined, []);

describe('an act of the session is', () => {
  it.each<[string, Partial<MenuState>, string, boolean]>([
    ['offered when it is possible', {}, 'Next', true],
    ['grey when it is not', { can: possible({ next: 'Nothing runs.' }) }, 'Next', false],
    ['grey before the host has told anything', { can: null }, 'Hold', false],
    ['called by what it does while on hold', { isHeld: true }, 'Resume', true],
    ['called by what it does while black', { isBlack: true }, 'Show the picture again', true],
    ['called by what it does in care', { inCare: true }, 'End care', true],
    ['called by what it does while bells are quiet', { bellsQuiet: true }, 'Let bells ring again', true],
  ])('%s', (_what, changed, label, enabled) => {
    expect(find(changed, label)?.enabled).toBe(enabled);
  });
});

it('shows the console’s own keys without taking them, and does not show them where that cannot be', () => {
  expect(find({}, 'Next')).toMatchObject({ accelerator: 'Space', registerAccelerator: false });
  expect(find({ platform: 'darwin' }, 'Next')?.accelerator).toBeUndefined();
});

it('takes no key by itself that the console or a text field needs', () => {
  const taken = every(menuTemplate(state, written().acts)).filter((item) => item.accelerator && item.registerAccelerator !== false);
  expect(taken.filter(({ accelerator }) => !/^(?:CmdOrCtrl|Ctrl|Cmd)\+|^F1$/.test(String(accelerator)))).toEqual([]);
  expect(new Set(taken.map(({ accelerator }) => accelerator)).size).toBe(taken.length);
});

describe('of the displays', () => {
  it('the room’s is marked, and another can be taken', () => {
    const { acts, asked } = written();
    expect(find({}, '2  Hall projector')).toMatchObject({ type: 'radio', checked: true });
    click(find({}, '1  Built-in', acts));
    expect(asked).toEqual([{ type: 'chooseDisplay', display: 1 }]);
  });

  it('nothing can be swapped or chosen where there is only one', () => {
    const one = { shell: { ...shell, oneDisplay: true, projection: { state: 'parked' } } } as const;
    expect(find(one, 'Swap screens')?.enabled).toBe(false);
    expect(find(one, '2  Hall projector')?.enabled).toBe(false);
    expect(find(one, 'Put the room on its display')?.enabled).toBe(false);
  });

  it.each([
    ['live', 'Put the room into a small window', { type: 'parkProjection' }],
    ['parked', 'Put the room on its display', { type: 'openProjection' }],
    ['closed', 'Open the room', { type: 'openProjection' }],
  ] as const)('a room that is %s can be changed', (projection, label, command) => {
    const { acts, asked } = written();
    const changed = { shell: { ...shell, projection: projection === 'live' ? shell.projection : { state: projection } } };
    click(find(changed, label, acts));
    expect(asked).toEqual([command]);
  });
});

it('opens what was opened lately, with its title as it is written', () => {
  const recent = [{ path: '/plans/a.json', id: 'a', title: 'Grief & gratitude' }];
  const { acts, asked } = written();
  expect(find({}, 'Open recent')?.enabled).toBe(false);
  click(find({ recent }, 'Grief && gratitude', acts));
  expect(asked).toEqual(['/plans/a.json']);
});

it.each([
  ['Keys', 'keys'],
  ['Save a report …', 'report'],
  ['Open the log’s folder', 'log'],
  ['About Spiral Console', 'about'],
  ['Displays …', 'displays'],
  ['Quit', 'quit'],
])('has a place for %s', (label, what) => {
  const { acts, asked } = written();
  click(find({}, label, acts));
  expect(asked).toEqual([what]);
});

it('marks light or dark as it is chosen', () => {
  expect(find({ shell: { ...shell, theme: 'dark' } }, 'Dark')).toMatchObject({ type: 'radio', checked: true });
});

it('speaks the language of the console, in the menus of the system too', () => {
  const german = createSay('de', { Next: 'Weiter', Undo: 'Rückgängig', 'Open the room': 'Den Raum öffnen' });
  const labels = every(menuTemplate({ ...state, shell: { ...shell, projection: { state: 'closed' } } }, written().acts, german)).map(
    ({ label }) => label,
  );
  expect(labels).toEqual(expect.arrayContaining(['Weiter', 'Rückgängig', 'Den Raum öffnen', 'Hold']));
});
