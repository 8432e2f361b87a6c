import type { BrowserContext, Page } from '@playwright/test';

/** Something seen on a page, at an instant of the machine's one clock (epoch milliseconds with fractions). */
export type Seen = { readonly text: string; readonly at: number };

/** A snapshot as it reached a page. */
export type Heard = { readonly hostRun: string; readonly endsAt: number | null; readonly at: number };

type Probe = {
  calibrate: () => void;
  clicks: number[];
  /** Snapshots as they came, unread, so that the page has no work from being watched. */
  messages: { readonly text: string; readonly at: number }[];
  /** The shown texts in order, each when it was painted: the first task after the frame that follows the change. */
  watch: (what: { readonly selector: string; readonly pattern: string }) => void;
  seen: Seen[];
  shown: string;
};

declare global {
  var spiralBench: Probe;
}

/** Puts the probe into every page of a context before its own scripts run. It reads; it changes nothing of the page. */
export const installProbe = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    let origin = performance.timeOrigin;
    const now = () => origin + performance.now();
    const probe: Probe = {
      calibrate: () => {
        // The machine's clock is read in whole milliseconds: the moment it steps is exact.
        let best = Number.NEGATIVE_INFINITY;
        for (let edge = 0; edge < 25; edge += 1) {
          const before = Date.now();
          let after = before;
          while (after === before) after = Date.now();
          best = Math.max(best, after - performance.now());
        }
        origin = best;
      },
      clicks: [],
      messages: [],
      seen: [],
      shown: '',
      watch: ({ selector, pattern }) => {
        const form = new RegExp(pattern, 'g');
        const read = (): string => {
          const found = [...document.querySelectorAll(selector)].flatMap((element) => (element.textContent ?? '').match(form) ?? []);
          return found.at(-1) ?? '';
        };
        probe.shown = read();
        probe.seen = [];
        new MutationObserver(() => {
          const text = read();
          if (text === probe.shown) return;
          probe.shown = text;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              probe.seen.push({ text, at: now() });
              port1.close();
            };
            port2.postMessage(null);
          });
        }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      },
    };
    globalThis.spiralBench = probe;
    addEventListener('click', () => probe.clicks.push(now()), { capture: true });
    const Original = EventSource;
    globalThis.EventSource = class extends Original {
      constructor(address: string | URL, options?: EventSourceInit) {
        super(address, options);
        this.addEventListener('snapshot', (event) => probe.messages.push({ text: event.data, at: now() }));
      }
    };
  });
};

/** Compares the page's fine counter with the machine's clock. */
export const calibrate = (page: Page): Promise<void> => page.evaluate(() => globalThis.spiralBench.calibrate());

/** Begins to watch what the elements show; a text that fits the pattern is what counts. */
export const watchText = (page: Page, selector: string, pattern: RegExp): Promise<void> =>
  page.evaluate((what) => globalThis.spiralBench.watch(what), { selector, pattern: pattern.source });

/** What was painted since the watch began. */
export const seenOn = (page: Page): Promise<readonly Seen[]> => page.evaluate(() => globalThis.spiralBench.seen);

/** What the watched elements show now. */
export const shownOn = (page: Page): Promise<string> => page.evaluate(() => globalThis.spiralBench.shown);

/** Every snapshot that reached the page. */
export const heardOn = async (page: Page): Promise<readonly Heard[]> => {
  const messages = await page.evaluate(() => globalThis.spiralBench.messages);
  return messages.map(({ text, at }) => {
    const { hostRun, view } = JSON.parse(text);
    return { hostRun, endsAt: view.now?.endsAt ?? view.clock?.endsAt ?? null, at };
  });
};

/** Waits until the page has a snapshot of another run of the host than the given one. */
export const anotherRun = async (page: Page, old: string): Promise<void> => {
  await page.waitForFunction((run) => !(globalThis.spiralBench.messages.at(-1)?.text ?? run).includes(run), old, { timeout: 40_000 });
};

/** When the page's buttons were clicked. */
export const clicksOn = (page: Page): Promise<readonly number[]> => page.evaluate(() => globalThis.spiralBench.clicks);
