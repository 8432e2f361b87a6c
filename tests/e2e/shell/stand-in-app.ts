import { type Browser, expect, type Page } from '@playwright/test';
import type { Role } from '../../../src/core/contract.ts';
import { launchStandIn } from '../stand-in/launch.ts';
import type { ShownWindow, SimulatedDisplay } from '../stand-in/wire.ts';
import type { App } from './app.ts';

type Start = {
  readonly root: string;
  readonly data: string;
  readonly displays: readonly SimulatedDisplay[];
  readonly words: readonly string[];
};

const isPageOf = (url: string, role: Role): boolean => new URL(url, 'about:blank').pathname.startsWith(`/${role}/`);

/** The app over the stand-in. */
export const openStandIn = async (browser: Browser, { root, data, displays, words }: Start): Promise<App> => {
  const standIn = await launchStandIn(browser, { root, displays, userData: data, words });
  const { main } = standIn;
  const windows = async (): Promise<readonly ShownWindow[]> => (await main.recorded()).windows;
  const window = async (role: Role) => (await windows()).find(({ url }) => isPageOf(url, role));
  const known = async (role: Role): Promise<ShownWindow> => {
    const found = await window(role);
    if (!found) throw new Error(`There is no window of the ${role}.`);
    return found;
  };
  const page = async (role: Role): Promise<Page> => {
    const look = async () => {
      const contents = (await window(role))?.contents;
      const found = standIn.pages().find((each) => each.contents === contents)?.page;
      return found && isPageOf(found.url(), role) && !found.isClosed() ? found : undefined;
    };
    await expect.poll(async () => (await look()) !== undefined, { message: `the page of the ${role} opens` }).toBe(true);
    const found = await look();
    if (!found) throw new Error(`The page of the ${role} was gone at once.`);
    return found;
  };
  return {
    kind: 'stand-in',
    data,
    page,
    windows,
    window,
    setDisplays: (now) => main.setDisplays(now),
    sleepFor: async (length) => {
      await main.suspend();
      await main.moveClock(length);
      await main.resume();
    },
    crash: async (role) => {
      const dying = await page(role);
      const died = dying.waitForEvent('crash');
      const devtools = await dying.context().newCDPSession(dying);
      // The answer never comes: who would give it is gone.
      void devtools.send('Page.crash').catch(() => undefined);
      await died;
    },
    close: async (role) => main.closeWindow((await known(role)).id),
    move: async (role, to) => main.moveWindow((await known(role)).id, to),
    startAgain: async (more) => {
      const second = await launchStandIn(browser, { root, displays, userData: data, words: ['--data', data, ...more] });
      const status = await second.ended;
      await second.close();
      return status;
    },
    openFile: async (path) => void (await main.openFile(path)),
    answerNextDialog: (answer) => main.answerNextDialog(answer),
    choose: (label) => main.choose(label),
    menu: async () => (await main.recorded()).menu,
    blockers: async () => (await main.recorded()).blockers,
    questions: async () =>
      (await main.recorded()).dialogs.map(({ options }) => String(options.message ?? options.content ?? options.title)),
    quit: () => main.quit(),
    ended: standIn.ended,
    output: standIn.output,
    standIn,
    end: standIn.close,
  };
};
