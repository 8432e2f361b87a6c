import type { Instant } from '../core/time.ts';

/** The host's time as a page tells it. A new object when the speed changes, so that whoever waits for a second starts anew. */
export type Clock = { readonly now: () => Instant; readonly speed: number };
