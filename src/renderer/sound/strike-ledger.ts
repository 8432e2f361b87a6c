import { z } from 'zod';
import { type Instant, instant } from '../../core/time.ts';

/**
 * What this page knows of one strike. `due` and `at` are by the host's clock, everything else by this computer's (`here`), which in a
 * rehearsal differs.
 */
export type LedgerEntry = {
  readonly id: string;
  readonly due: Instant;
  /** When a view last held it. */
  readonly seenAt: Instant;
} & (
  | { readonly state: 'planned'; readonly soundsAt: Instant; readonly near: boolean }
  /** It sounded. `toldAt`: when the host was last told; `known`: the host said yes. */
  | { readonly state: 'rung'; readonly at: Instant; readonly toldAt: Instant | null; readonly known: boolean }
  /** The page ended without a word at its instant. Perhaps it sounded: it is neither rung again nor reported. */
  | { readonly state: 'unsure' }
);

/** Every strike that this page has planned or sounded and that may still come up in a view. */
export type Ledger = readonly LedgerEntry[];

const moment = z.number().transform(instant);
const seen = { id: z.string(), due: moment, seenAt: moment };

const ledgerSchema = z.array(
  z.discriminatedUnion('state', [
    z.object({ ...seen, state: z.literal('planned'), soundsAt: moment, near: z.boolean() }),
    z.object({ ...seen, state: z.literal('rung'), at: moment, toldAt: moment.nullable(), known: z.boolean() }),
    z.object({ ...seen, state: z.literal('unsure') }),
  ]),
);

/**
 * The ledger as an earlier load of this page left it; empty when it cannot be read. What was planned for later died with that page and may
 * be planned again; what was planned for an instant since then may have sounded and is not.
 */
export const readLedger = (stored: string | null, here: Instant): Ledger => {
  const entries = ledgerSchema.safeParse(parsed(stored)).data ?? [];
  return entries
    .filter((entry) => entry.state !== 'planned' || entry.soundsAt <= here)
    .map((entry) => {
      if (entry.state !== 'planned') return { ...entry, seenAt: here };
      return { id: entry.id, due: entry.due, seenAt: here, state: 'unsure' };
    });
};

const parsed = (stored: string | null): unknown => {
  try {
    return stored === null ? [] : JSON.parse(stored);
  } catch {
    return [];
  }
};

/** The ledger in the form that `readLedger` reads. */
export const writeLedger = (ledger: Ledger): string => JSON.stringify(ledger);

/** Notes that a planned strike sounded at a host's instant; nothing changes when it is not there or was noted before. */
export const withRung = (ledger: Ledger, id: string, at: Instant): Ledger =>
  ledger.map((entry) => {
    if (entry.id !== id || entry.state !== 'planned') return entry;
    return { id, due: entry.due, seenAt: entry.seenAt, state: 'rung', at, toldAt: null, known: false };
  });

/** Notes that the host knows of a rung strike. */
export const withKnown = (ledger: Ledger, id: string): Ledger =>
  ledger.map((entry) => (entry.id === id && entry.state === 'rung' ? { ...entry, known: true } : entry));
