import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { Role } from '../../../src/core/contract.ts';
import type { StandIn } from '../stand-in/launch.ts';
import type { DialogAnswer, MenuEntry, ShownWindow, SimulatedDisplay } from '../stand-in/wire.ts';
import { openElectron } from './electron-app.ts';
import { openStandIn } from './stand-in-app.ts';

/** Which shell a test runs over; the projects of the Playwright configuration choose. */
export type ShellName = 'stand-in' | 'electron';

/** How to start the app; what is left out is as a facilitator has it, with a laptop and a projector. */
export type AppOptions = {
  readonly displays?: readonly SimulatedDisplay[];
  readonly plan?: string;
  /** A data folder to go on with; without it a new one, taken away at the end. */
  readonly data?: string;
  readonly more?: readonly string[];
  /** The folder of the app; the project itself if left out. */
  readonly root?: string;
};

/** The app on a desk: what a person could do with it, and what its windows are. */
export type App = {
  readonly kind: ShellName;
  readonly data: string;
  /** The role's page as it is now; after a crash another one. Waits until it is there. */
  page(role: Role): Promise<Page>;
  windows(): Promise<readonly ShownWindow[]>;
  /** The role's window as it is now; undefined when there is none. */
  window(role: Role): Promise<ShownWindow | undefined>;
  setDisplays(displays: readonly SimulatedDisplay[]): Promise<void>;
  /** The laptop sleeps: its clock goes on, its programs do not. */
  sleepFor(length: number): Promise<void>;
  crash(role: Role): Promise<void>;
  close(role: Role): Promise<void>;
  move(role: Role, to: { x: number; y: number; width: number; height: number }): Promise<void>;
  /** Starts the app once more with these words, and gives the exit status of that second start. */
  startAgain(words: readonly string[]): Promise<number | null>;
  openFile(path: string): Promise<void>;
  /** Answers the next dialog; one without an answer is dismissed. */
  answerNextDialog(answer: DialogAnswer): Promise<void>;
  /** Chooses in the app's menu. */
  choose(label: string): Promise<void>;
  menu(): Promise<readonly MenuEntry[]>;
  blockers(): Promise<readonly string[]>;
  /** The messages of the dialogs that were shown, in order. */
  questions(): Promise<readonly string[]>;
  quit(): Promise<void>;
  /** The exit status, once it has ended by itself. */
  readonly ended: Promise<number | null>;
  output(): string;
  /** What only the stand-in can do; null in Electron. */
  readonly standIn: StandIn | null;
  /** Ends it, whatever it does. */
  end(): Promise<void>;
};

const project = resolve(import.meta.dirname, '../../..');

export const laptop: SimulatedDisplay = {
  id: 11,
  label: 'Built-in display',
  bounds: { x: 0, y: 0, width: 1440, height: 900 },
  internal: true,
};
export const projector: SimulatedDisplay = { id: 22, label: 'Hall projector', bounds: { x: 1440, y: 0, width: 1920, height: 1080 } };

/** `test` with an app that opens when it is asked for and is gone when the test ends. */
export const test = base.extend<{ openApp: (options?: AppOptions) => Promise<App> }, { shell: ShellName }>({
  shell: ['stand-in', { option: true, scope: 'worker' }],
  openApp: async ({ browser, shell }, use) => {
    const opened: App[] = [];
    const made: string[] = [];
    await use(async (options = {}) => {
      const data = options.data ?? (await mkdtemp(join(tmpdir(), 'spiral-console-app-')));
      if (options.data === undefined) made.push(data);
      const { displays = [laptop, projector], plan, more = [], root = project } = options;
      const words = ['--data', data, ...(plan === undefined ? [] : ['--plan', plan]), ...more];
      const app =
        shell === 'stand-in'
          ? await openStandIn(browser, { root, data, displays, words })
          : await openElectron({ root, data, displays, words });
      opened.push(app);
      return app;
    });
    for (const app of opened) await app.end();
    for (const data of made) await rm(data, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
