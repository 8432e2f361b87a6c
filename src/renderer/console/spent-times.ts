import { between, type Instant, type Millis } from '../../core/time.ts';
import type { OutlineRow } from '../../core/views/console-view.ts';

/** A practice, planned and as it was. */
export type SpentTime = {
  readonly id: string;
  readonly title: string;
  readonly stage: 1 | 2 | 3 | 4 | null;
  readonly planned: Millis;
  readonly began: Instant | null;
  /** Until the next one that began; null for a practice that never did. */
  readonly actual: Millis | null;
};

/** Planned and actual length of each practice of a day; one lasts until the next in time begins, the last until the close. */
export const spentTimes = (outline: readonly OutlineRow[], closedAt: Instant): readonly SpentTime[] => {
  const practices = outline.filter((row) => row.kind === 'practice');
  const begins = practices.flatMap(({ began }) => (began === null ? [] : [began]));
  return practices.map(({ id, title, stage, plannedStart, plannedEnd, began }) => ({
    id,
    title,
    stage,
    planned: between(plannedStart, plannedEnd),
    began,
    actual: began === null ? null : between(began, endOf(began, begins, closedAt)),
  }));
};

const endOf = (began: Instant, begins: readonly Instant[], closedAt: Instant): Instant =>
  begins.reduce((end, other) => (other > began && other < end ? other : end), closedAt);
