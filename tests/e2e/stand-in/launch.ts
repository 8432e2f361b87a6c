import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { buildStandIn } from './build.ts';
import { type HostedPage, openHostedPage, type Stopped } from './page-host.ts';
import { type Beginning, beginningName, connect, type MainCalls, type PageCalls, type Remote, type SimulatedDisplay } from './wire.ts';

/** The machine and the words that the program starts with. */
export type StandInOptions = {
  readonly displays: readonly SimulatedDisplay[];
  readonly userData: string;
  readonly words: readonly string[];
  readonly isDark?: boolean;
};

/** The program as it runs in the stand-in. */
export type StandIn = {
  readonly main: Remote<MainCalls>;
  readonly pid: () => number;
  readonly output: () => string;
  /** The exit status, once it has ended. */
  readonly ended: Promise<number | null>;
  /** The pages that live, each with the number of its contents. */
  readonly pages: () => readonly { readonly contents: number; readonly page: Page }[];
  readonly stopped: () => readonly Stopped[];
  /** What went wrong between the two processes. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
};

const root = resolve(import.meta.dirname, '../../..');
const program = resolve(root, 'out/main/index.js');

/** The first program on each data folder, which a second start finds running. */
const holders = new Map<string, Remote<MainCalls>>();

/** Starts the program as built, in a process of Node, with the stand-in in Electron's place. */
export const launchStandIn = async (browser: Browser, options: StandInOptions): Promise<StandIn> => {
  const start = await buildStandIn();
  const { userData, displays, isDark = true } = options;
  const holder = holders.get(userData);
  const beginning: Beginning = { displays, userData, isDark, appPath: root, isLockTaken: holder !== undefined };
  const child = fork(program, [...options.words], {
    cwd: root,
    execArgv: ['--import', start],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, [beginningName]: JSON.stringify(beginning) },
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (written += chunk.toString()));

  const hosted = new Map<number, Promise<HostedPage>>();
  const shown = new Map<number, HostedPage>();
  const stopped: Stopped[] = [];
  const faults: string[] = [];
  let arePagesDark = isDark;
  /** Does something with a page, unless it is gone: what a program tells a page that was closed meanwhile reaches nobody in Electron either. */
  const withPage = async <T>(contents: number, act: (page: HostedPage) => T | Promise<T>): Promise<T | undefined> => {
    const page = await hosted.get(contents);
    try {
      return page && (await act(page));
    } catch (problem) {
      if (!hosted.has(contents) || child.exitCode !== null) return undefined;
      throw problem;
    }
  };
  /** The same for what the program does not wait for. */
  const tryWithPage = (contents: number, act: (page: HostedPage) => unknown): void => {
    void withPage(contents, act).catch((problem: Error) => faults.push(problem.message));
  };
  const calls: PageCalls = {
    openPage: async (contents, preload, words, size) => {
      const opening = openHostedPage({
        browser,
        main,
        contents,
        preload,
        words,
        size,
        isDark: arePagesDark,
        stopped: (request) => stopped.push(request),
        failed: (fault) => faults.push(fault),
      });
      hosted.set(contents, opening);
      shown.set(contents, await opening);
    },
    load: async (contents, url) => void (await withPage(contents, (page) => page.load(url))),
    reload: (contents) => tryWithPage(contents, (page) => page.reload()),
    resize: (contents, size) => tryWithPage(contents, (page) => page.page().setViewportSize(size)),
    tell: (contents, channel, words) => tryWithPage(contents, (page) => page.tell({ channel, words })),
    run: (contents, code) => withPage(contents, (page) => page.page().evaluate(code)),
    setDarkPages: (dark) => {
      arePagesDark = dark;
      for (const contents of hosted.keys())
        tryWithPage(contents, (page) => page.page().emulateMedia({ colorScheme: dark ? 'dark' : 'light' }));
    },
    kill: (contents) => tryWithPage(contents, (page) => page.kill()),
    closePage: (contents) => {
      const page = hosted.get(contents);
      hosted.delete(contents);
      shown.delete(contents);
      void page?.then((open) => open.close());
    },
    handOver: (words, folder, data) => void holder?.secondInstance(words, folder, data),
  };
  const main = connect<MainCalls>(
    {
      send: (message) => {
        // A program that ends hears nothing more; whoever waits for its answer waits for its end.
        if (child.connected) child.send(message as object, (problem) => problem && child.exitCode === null && faults.push(problem.message));
      },
      listen: (hear) => void child.on('message', hear),
    },
    calls,
  );
  if (!holder) holders.set(userData, main);
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => {
    if (holders.get(userData) === main) holders.delete(userData);
    return code ?? null;
  });

  return {
    main,
    pid: () => child.pid ?? -1,
    output: () => written,
    ended,
    pages: () => [...shown].flatMap(([contents, each]) => (each.isDead() ? [] : [{ contents, page: each.page() }])),
    stopped: () => stopped,
    faults: () => faults,
    close: async () => {
      await end(child);
      await Promise.all([...hosted.values()].map(async (page) => (await page).close()));
    },
  };
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};
