import { useState } from 'react';

/** Keeps a key for each entry of a list, so that an entry that moves stays the same for the page: its focus, what lies open in it. */
export type EntryKeys = {
  readonly all: readonly number[];
  /** The key of the entry that was added last; null where none was. */
  readonly added: number | null;
  readonly insert: () => void;
  readonly remove: (place: number) => void;
  readonly swap: (one: number, other: number) => void;
};

/** The keys of a list of this length; where it changed by something else than these, keys are added or dropped at its end. */
export const useEntryKeys = (length: number): EntryKeys => {
  const [kept, setKept] = useState<{ readonly all: readonly number[]; readonly added: number | null }>({
    all: fitted([], length),
    added: null,
  });
  const keys = kept.all.length === length ? kept : { ...kept, all: fitted(kept.all, length) };
  if (keys !== kept) setKept(keys);
  const fresh = Math.max(-1, ...keys.all) + 1;
  return {
    ...keys,
    insert: () => setKept({ all: [...keys.all, fresh], added: fresh }),
    remove: (place) => setKept({ ...keys, all: keys.all.filter((_, other) => other !== place) }),
    swap: (one, other) => setKept({ ...keys, all: swapped(keys.all, one, other) }),
  };
};

/** A list with two of its entries in each other’s place. */
export const swapped = <Entry>(list: readonly Entry[], one: number, other: number): readonly Entry[] =>
  list.map((entry, place) => (place === one ? (list[other] ?? entry) : place === other ? (list[one] ?? entry) : entry));

const fitted = (keys: readonly number[], length: number): readonly number[] => {
  const fresh = Math.max(-1, ...keys) + 1;
  return Array.from({ length }, (_, place) => keys[place] ?? fresh + place);
};
