import { connect, type MainCalls, type PageCalls, type Remote } from '../wire.ts';

/** What this process offers to the process of pages; each part of the stand-in adds its own. */
export const offered: { [N in keyof MainCalls]?: MainCalls[N] } = {};

/** The process in which the pages are. */
export const pages: Remote<PageCalls> = connect<PageCalls>(
  {
    send: (message) => {
      // When the tests are gone there is nobody to show anything to.
      if (process.connected) process.send?.(message);
    },
    listen: (hear) => void process.on('message', hear),
  },
  offered as Record<string, (...words: never[]) => unknown>,
);

process.on('disconnect', () => process.exit(1));
