import type { Watcher } from './publish.ts';

/** How the owner of the sound changed: not at all, nobody has it, the first or the same page has it, or one took over from another. */
export type OwnerChange = 'same' | 'gone' | 'come' | 'taken over';

/** Decides which of the open sound pages may sound. */
export type SoundOwners = {
  /** Looks at the pages that are open now, in the order in which they came. */
  readonly settle: (pages: readonly Watcher<'sound'>[], monotonic: number) => OwnerChange;
  readonly owner: () => Watcher<'sound'> | null;
  /** Whether a command comes from the page that may sound. */
  readonly isOwner: (page: string | null) => boolean;
};

/** A page that cannot hear the host falls silent by itself after 2.6 s; only then may another one sound. Milliseconds. */
export const takeOverAfter = 4000;

/**
 * The rule: the page that came first owns the sound. If it goes away, it has four seconds to come back (a reload); then the page that came
 * next takes over, and is not told what was due before, because the other may have sounded it.
 */
export const createSoundOwners = (): SoundOwners => {
  let owner: Watcher<'sound'> | null = null;
  let gone: { readonly name: string | null; readonly since: number } | null = null;

  const settle: SoundOwners['settle'] = (pages, monotonic) => {
    if (owner && pages.includes(owner)) return 'same';
    const hadOwner = owner !== null;
    if (owner) gone = { name: owner.page, since: monotonic };
    owner = null;
    const before = gone;
    /* Without a name there is only one sound page: the window shell’s own. */
    const same = before && pages.find(({ page }) => page === before.name);
    const next = pages[0] ?? null;
    if (before === null || same) {
      owner = same ?? next;
      gone = owner === null ? before : null;
      return owner === null ? 'same' : 'come';
    }
    if (next === null || monotonic - before.since < takeOverAfter) return hadOwner ? 'gone' : 'same';
    owner = next;
    gone = null;
    return 'taken over';
  };

  return { settle, owner: () => owner, isOwner: (page) => owner !== null && (owner.page === null || owner.page === page) };
};
