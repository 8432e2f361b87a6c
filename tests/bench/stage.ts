import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { type Product, startProduct } from '../e2e/product.ts';
import { isBrowsersOwn, processorSeconds } from './machine.ts';
import { installProbe } from './probe.ts';

/** The console and the room as on a facilitator's evening: each page in a browser process of its own, so that each has its own cost. */
export type Stage = {
  readonly product: Product;
  readonly console: Watched;
  readonly room: Watched;
  readonly close: () => Promise<void>;
};

/** A page and what its processes cost. */
export type Watched = {
  readonly page: Page;
  /** Processor seconds of the page's renderer so far, and of the browser's drawing process. */
  readonly cost: () => Promise<{ readonly renderer: number; readonly drawing: number }>;
};

/** Starts the product with a plan, and both pages; the session is not started. */
export const openStage = async (plan: string): Promise<Stage> => {
  const [consoleBrowser, roomBrowser] = [await launch(), await launch()];
  const product = await startProduct(consoleBrowser, { plan });
  const console = await openPage(consoleBrowser, product.addresses().console, { width: 1440, height: 900 });
  const room = await openPage(roomBrowser, product.addresses().room, { width: 1920, height: 1080 });
  return {
    product,
    console,
    room,
    close: async () => {
      await Promise.all([consoleBrowser.close(), roomBrowser.close()]);
      await product.close();
    },
  };
};

/** Presses the console's start button and waits until the session runs. */
export const startNow = async ({ console }: Stage): Promise<void> => {
  await console.page
    .getByRole('button', { name: /start now|begin now|^start/i })
    .first()
    .click();
  await console.page.getByRole('button', { name: /^Next/, disabled: false }).waitFor();
};

const launch = async (): Promise<Browser> => {
  const browser = await findBrowser();
  return chromium.launch({ executablePath: browser.path, args: [...browser.args], env: { ...process.env, ...browser.env } });
};

const openPage = async (
  browser: Browser,
  address: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Watched> => {
  const context: BrowserContext = await browser.newContext({ viewport, locale: 'en-GB' });
  await installProbe(context);
  const page = await context.newPage();
  await page.goto(address);
  const session = await browser.newBrowserCDPSession();
  return {
    page,
    cost: async () => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const sum = async (type: string): Promise<number> => {
        const processes = processInfo
          .filter((info) => info.type === type)
          .map(async ({ id }) => ((await isBrowsersOwn(id)) ? 0 : processorSeconds(id)));
        return (await Promise.all(processes)).reduce((total, seconds) => total + seconds, 0);
      };
      return { renderer: await sum('renderer'), drawing: await sum('GPU') };
    },
  };
};
