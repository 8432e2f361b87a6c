import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, test as base, type Page } from '@playwright/test';

/** How to start the product; everything left out is as `npm start` has it. */
export type ProductOptions = {
  /** A plan file to open with. */
  readonly plan?: string;
  /** A data folder to go on with; without it a new one, taken away at the end. */
  readonly data?: string;
  readonly port?: number;
  /** Further words for the command line, such as `--speed 60`. */
  readonly more?: readonly string[];
  /** Size, theme and the like for every page. */
  readonly page?: BrowserContextOptions;
};

/** The built product as a facilitator has it: one host, and pages each in a browser context of its own. */
export type Product = {
  readonly data: string;
  readonly port: number;
  /** Process id of the host that runs now. */
  pid(): number;
  /** The two addresses that it printed, keys included. */
  addresses(): Addresses;
  /** Everything it wrote so far. */
  output(): string;
  /** Opens the facilitator's console; options go over those of the product. */
  console(options?: BrowserContextOptions): Promise<Page>;
  /** Opens the room's page. */
  room(options?: BrowserContextOptions): Promise<Page>;
  /** Ends the host without warning, as a lost battery does. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data folder, after `kill` or `stop`. */
  restart(more?: readonly string[]): Promise<void>;
  /** Ends the host as Ctrl+C does. */
  stop(): Promise<void>;
  /** Closes every page, ends the host, takes the data folder away if it was made here. */
  close(): Promise<void>;
};

type Addresses = { readonly console: string; readonly room: string };
type Host = { readonly child: ChildProcess; readonly addresses: Addresses; readonly output: () => string };

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'out/main/serve.js');

/** Whatever this machine speaks. */
const inEnglish = { ...process.env, LC_ALL: 'en_GB.UTF-8' };

/** Starts the built product on a free port and waits until it has printed its addresses; refuses, with its output, if it ends instead. */
export const startProduct = async (browser: Browser, options: ProductOptions = {}): Promise<Product> => {
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'spiral-console-')));
  const withPlan = options.plan === undefined ? [] : ['--plan', options.plan];
  const command = (port: number, more: readonly string[]) => ['--port', String(port), '--no-open', '--data', data, ...withPlan, ...more];
  let host = await startHost(command(options.port ?? 0, options.more ?? []));
  const port = Number(new URL(host.addresses.console).port);
  const opened: Page[] = [];
  const used = new Set<string>();

  /** Each address opens one page; for another one the program is started once more, which prints fresh ones and ends. */
  const freshAddress = async (page: keyof Addresses): Promise<string> => {
    const address = host.addresses[page];
    if (!used.has(address)) return address;
    return (await askAgain(data))[page];
  };

  const open = async (name: keyof Addresses, more: BrowserContextOptions = {}): Promise<Page> => {
    const address = await freshAddress(name);
    used.add(address);
    const context = await browser.newContext({ ...options.page, ...more });
    const page = await context.newPage();
    opened.push(page);
    await page.goto(address);
    return page;
  };

  const stop = () => end(host.child, 'SIGTERM');

  return {
    data,
    port,
    pid: () => host.child.pid ?? -1,
    addresses: () => host.addresses,
    output: () => host.output(),
    console: (more) => open('console', more),
    room: (more) => open('room', more),
    kill: () => end(host.child, 'SIGKILL'),
    restart: async (more = options.more ?? []) => {
      host = await startHost(command(port, more));
    },
    stop,
    close: async () => {
      await Promise.all(opened.map((page) => page.context().close()));
      await stop();
      if (options.data === undefined) await rm(data, { recursive: true, force: true });
    },
  };
};

const startHost = (words: readonly string[]): Promise<Host> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, ...words], { cwd: root, env: inEnglish, stdio: ['ignore', 'pipe', 'pipe'] });
    // Whoever breaks off a test or a bench leaves no host behind.
    const goAlong = () => child.kill('SIGKILL');
    process.once('exit', goAlong);
    child.once('exit', () => process.removeListener('exit', goAlong));
    let written = '';
    const read = (chunk: Buffer) => {
      written += chunk.toString();
      const addresses = readAddresses(written);
      if (addresses) done({ child, addresses, output: () => written });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', failed);
    child.once('exit', (code, signal) =>
      failed(new Error(`The host ended (${code ?? signal}) before it printed its addresses:\n${written}`)),
    );
  });

/** A second start on a data folder that is in use: it says so, prints fresh addresses and ends. */
const askAgain = async (data: string): Promise<Addresses> => {
  const child = spawn(process.execPath, [program, '--no-open', '--data', data], {
    cwd: root,
    env: inEnglish,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  await once(child, 'close');
  const addresses = readAddresses(written);
  if (addresses === undefined) throw new Error(`A second start printed no addresses:\n${written}`);
  return addresses;
};

/** The console's address and the room's, each from the line that begins with its name. */
const readAddresses = (written: string): Addresses | undefined => {
  const console = /^console\s+(https?:\S+)\s/im.exec(written)?.[1];
  const room = /^(?:room|projection)\s+(https?:\S+)\s/im.exec(written)?.[1];
  return console !== undefined && room !== undefined ? { console, room } : undefined;
};

const end = async (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  const patience = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(patience);
};

/** `test` with a product that starts when it is asked for and is gone when the test ends. */
export const test = base.extend<{ start: (options?: ProductOptions) => Promise<Product> }>({
  start: async ({ browser }, use) => {
    const started: Product[] = [];
    await use(async (options) => {
      const product = await startProduct(browser, options);
      started.push(product);
      return product;
    });
    for (const product of started) await product.close();
  },
});

export { expect } from '@playwright/test';
