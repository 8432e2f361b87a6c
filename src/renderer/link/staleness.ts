import type { Connection } from '../../core/contract.ts';

/** Milliseconds of silence after which a page stops trusting its picture: a little under three seconds, so that it has changed by then. */
export const longestSilence = 2800;

/** What to think of the host at a moment of the local counter, when it was last heard at another (undefined: never). */
export const connectionAt = (lastHeard: number | undefined, local: number): Connection => {
  if (lastHeard === undefined) return 'connecting';
  return local - lastHeard < longestSilence ? 'live' : 'lost';
};
