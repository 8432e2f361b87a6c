import type { Command } from '../../core/contract.ts';

/** What a connection tells while it lasts. */
export type Ears = {
  readonly snapshot: (message: unknown) => void;
  readonly alive: (message: unknown) => void;
  /** Said once; nothing follows it. */
  readonly broken: () => void;
};

/** How messages travel between a page and the host, and nothing else. What they mean is the link's business. */
export type Carrier = {
  /** Opens one connection; returns its own undo, after which nothing more is told. */
  open(ears: Ears): () => void;
  /** The answer as it came; rejects when there is none. */
  send(command: Command): Promise<unknown>;
  /** The host's clock as it came; rejects when there is no answer. */
  askClock(): Promise<unknown>;
};
