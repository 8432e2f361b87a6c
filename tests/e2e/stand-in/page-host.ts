import type { Browser, Page, Request, Route } from '@playwright/test';
import { type BridgeParts, bridge, type HeardWord, type PageWord } from './page/bridge.ts';
import { headersToChromium, toChromium, toProgram } from './private-addresses.ts';
import type { MainCalls, Remote } from './wire.ts';

/** A request that did not go through, or would have left the computer. */
export type Stopped = { readonly url: string; readonly by: 'will-navigate' | 'webRequest' | 'no table' };

/** One window's page: a page of Chromium in a context of its own, so that it has a process of its own. */
export type HostedPage = {
  readonly page: () => Page;
  /** Its process has died, and it was not loaded again yet. */
  readonly isDead: () => boolean;
  readonly load: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly tell: (word: HeardWord) => void;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Parts = {
  readonly browser: Browser;
  readonly main: Remote<MainCalls>;
  readonly contents: number;
  readonly preload: string | null;
  readonly words: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
  readonly isDark: boolean;
  readonly stopped: (request: Stopped) => void;
  readonly failed: (words: string) => void;
};

/** What the program may grant, and what Chromium calls it. */
const permissionNames: Readonly<Record<string, readonly string[]>> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  /* The stand-in asks for sound alone. */
  media: ['microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'background-sync': ['background-sync'],
  'payment-handler': ['payment-handler'],
};

/** Opens the page; it is blank until it is told to load something. */
export const openHostedPage = async (parts: Parts): Promise<HostedPage> => {
  const { browser, main, contents, size } = parts;
  const context = await browser.newContext({
    viewport: size,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme: parts.isDark ? 'dark' : 'light',
    serviceWorkers: 'block',
  });
  const binding = `standIn${Math.random().toString(36).slice(2)}`;
  const ears = createEars();
  let page: Page;
  let isOpening = false;
  let hasCrashed = false;
  /** The program itself has asked for the next document. */
  let isExpected = false;

  await context.exposeBinding(binding, async ({ frame }, word: PageWord) => {
    switch (word.kind) {
      case 'begin':
        return ears.begin();
      case 'receive':
        return ears.receive();
      case 'ask':
      case 'say': {
        const { channel, words } = word;
        const isMainFrame = frame === page.mainFrame();
        return main.hear({ contents, frameUrl: toProgram(frame.url()), isMainFrame, isAnswered: word.kind === 'ask', channel, words });
      }
      case 'open':
        if ((await main.mayOpenWindow(contents, toProgram(word.url), word.name)) !== 'deny') parts.failed(`A page opened ${word.url}.`);
        return undefined;
      case 'leave':
        return judgeLeaving(word.url);
      case 'key':
        return main.keyPressed(contents, word.press);
      default:
        return word satisfies never;
    }
  });
  const given: BridgeParts = { binding, preload: parts.preload, words: parts.words, platform: process.platform };
  await context.addInitScript(bridge, given);
  await context.route('**/*', (route) => answer(route));
  context.on('page', (opened) => {
    if (!isOpening) void refuseWindow(opened);
  });
  page = await open();

  function died(): void {
    hasCrashed = true;
    void main.pageCrashed(contents);
  }

  async function open(): Promise<Page> {
    isOpening = true;
    const opened = await context.newPage();
    isOpening = false;
    opened.on('crash', died);
    opened.on('load', async () => {
      const title = await opened.title().catch(() => '');
      if (opened.url() !== 'about:blank') await main.pageLoaded(contents, toProgram(opened.url()), title);
    });
    return opened;
  }

  /** A link to a new window makes a real one, which is shut as soon as the program has refused it. */
  async function refuseWindow(opened: Page): Promise<void> {
    const isDenied = (await main.mayOpenWindow(contents, toProgram(opened.url()), '')) === 'deny';
    if (!isDenied) parts.failed(`A page opened ${opened.url()}.`);
    await opened.close();
  }

  async function judgeLeaving(url: string): Promise<void> {
    const wish = { contents, url, method: 'GET', headers: {}, body: null, resourceType: 'mainFrame', isMainFrame: true, isByThePage: true };
    const became = await main.answerRequest(wish);
    parts.stopped({ url, by: became.kind === 'refused' ? became.by : 'no table' });
  }

  async function answer(route: Route): Promise<void> {
    const request = route.request();
    const isMainFrame = isOfMainFrame(request, page);
    const isByThePage = request.isNavigationRequest() && !(isMainFrame && isExpected);
    if (request.isNavigationRequest() && isMainFrame) isExpected = false;
    const url = toProgram(request.url());
    const resourceType = request.isNavigationRequest() ? (isMainFrame ? 'mainFrame' : 'subFrame') : request.resourceType();
    const became = await main.answerRequest({
      contents,
      url,
      method: request.method(),
      headers: request.headers(),
      body: bodyOf(request),
      resourceType,
      isMainFrame: isMainFrame && request.isNavigationRequest(),
      isByThePage,
    });
    switch (became.kind) {
      case 'served':
        return route.fulfill({ status: became.status, headers: headersToChromium(became.headers), body: Buffer.from(became.body) });
      case 'redirected':
        return route.fulfill({ status: 302, headers: { location: toChromium(became.url) } });
      case 'refused':
        parts.stopped({ url, by: became.by });
        // A document that is refused so leaves the present one where it is.
        return route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
      case 'let through':
        parts.stopped({ url, by: 'no table' });
        return route.abort(request.isNavigationRequest() ? 'aborted' : 'internetdisconnected');
      default:
        return became satisfies never;
    }
  }

  const grant = async (): Promise<void> => {
    const granted = await main.granted(contents, Object.keys(permissionNames));
    await context.grantPermissions(granted.flatMap((name) => permissionNames[name] ?? []));
  };

  const load = async (url: string): Promise<void> => {
    if (hasCrashed) {
      page = await open();
      hasCrashed = false;
    }
    await grant();
    isExpected = true;
    await page.goto(toChromium(url), { waitUntil: 'load' }).catch(async (problem: Error) => {
      await main.pageFailed(contents, url, problem.message);
      throw problem;
    });
  };

  return {
    page: () => page,
    isDead: () => hasCrashed,
    load,
    reload: async () => {
      if (hasCrashed) return load(toProgram(page.url()));
      isExpected = true;
      await page.reload();
    },
    tell: (word) => ears.tell(word),
    // A page that stands still does not even die when Chromium asks it to: it is closed, and counts as dead.
    kill: async () => {
      await page.close();
      died();
    },
    close: () => context.close(),
  };
};

/** Words for a page wait here until it asks for them, and are forgotten when a new document begins. */
const createEars = () => {
  let words: HeardWord[] = [];
  let waiting: ((words: readonly HeardWord[]) => void) | undefined;
  const give = (): void => {
    if (!waiting || words.length === 0) return;
    const to = waiting;
    waiting = undefined;
    to(words);
    words = [];
  };
  return {
    begin: (): void => {
      words = [];
      waiting?.([]);
      waiting = undefined;
    },
    receive: (): Promise<readonly HeardWord[]> =>
      new Promise((done) => {
        waiting = done;
        give();
      }),
    tell: (word: HeardWord): void => {
      words.push(word);
      give();
    },
  };
};

const bodyOf = (request: Request): Uint8Array<ArrayBuffer> | null => {
  const body = request.postDataBuffer();
  return body === null ? null : new Uint8Array(body);
};

/** A request for the very first document of a frame has no frame yet: then it is of a frame inside. */
const isOfMainFrame = (request: Request, page: Page): boolean => {
  try {
    return request.frame() === page.mainFrame();
  } catch (problem) {
    if (problem instanceof Error && problem.message.includes('Frame for this navigation request')) return false;
    throw problem;
  }
};
