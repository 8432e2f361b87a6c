import type { Practice } from '../plan/plan.ts';
import type { OddChoice } from '../plan/take-care.ts';
import type { Text } from '../plan/text.ts';
import type { Phrase } from '../words/say.ts';

/** What the checks look for (domain 3). */
export type RemarkId =
  | 'day ends in pain'
  | 'no grounding'
  | 'stage missing'
  | 'stages out of order'
  | 'no break'
  | 'no slack'
  | 'no opt-out line'
  | 'above experience'
  | 'odd number'
  | 'bells together'
  | 'words too long'
  | 'language missing'
  | 'day bell in ritual';

/** Something about a plan that its facilitator may wish to look at. Never an error. */
export type Remark = {
  readonly id: RemarkId;
  /** The day, from 0, and the practice's id; null where it is about more than one. */
  readonly place: { readonly day: number | null; readonly practice: string | null };
  /** What is seen, in one sentence that stands alone. */
  readonly words: Phrase;
  /** Why it may matter. */
  readonly reason: Phrase;
  /** What one press does about it; null where only a person can. */
  readonly fix: Fix | null;
};

/** A change to a plan, with the words on its button. */
export type Fix = { readonly press: Phrase } & (
  | { readonly kind: 'insert'; readonly after: string; readonly practice: Practice }
  | { readonly kind: 'consent'; readonly practice: string; readonly words: Text }
  | { readonly kind: 'odd'; readonly practice: string; readonly choice: OddChoice }
  | { readonly kind: 'no warning'; readonly practice: string; readonly part: number }
  | { readonly kind: 'drop language'; readonly language: string }
);
