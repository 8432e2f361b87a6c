import type { Connection } from '../../core/contract.ts';

/** Milliseconds of silence after which a page stops trusting its picture: well under three seconds, so that a busy machine has changed the picture by then too. */
export const longestSilence = 2600;

/** What to think of the host at a moment of the local counter, when it was last heard at another (undefined: never). */
export const connectionAt = (lastHeard: number | undefined, local: number): Connection => {
  if (lastHeard === undefined) return 'connecting';
  return local - lastHeard < longestSilence ? 'live' : 'lost';
};
