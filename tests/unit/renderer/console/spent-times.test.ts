import { describe, expect, it } from 'vitest';
import { instant, later, minutes } from '../../../../src/core/time.ts';
import type { OutlineRow } from '../../../../src/core/views/console-view.ts';
import { spentTimes } from '../../../../src/renderer/console/spent-times.ts';

const start = instant(1_800_000_000_000);
const minute = (count: number) => later(start, minutes(count));

const row = (id: string, from: number, to: number, began: number | null): OutlineRow => ({
  kind: 'practice',
  id,
  segment: `${id}/1`,
  title: id,
  stage: null,
  state: 'done',
  pinned: false,
  plannedStart: minute(from),
  plannedEnd: minute(to),
  began: began === null ? null : minute(began),
});

const actual = (rows: readonly OutlineRow[], closed: number) => spentTimes(rows, minute(closed)).map((spent) => [spent.id, spent.actual]);

describe('spent times', () => {
  it('last until the next practice that began, and the last one until the close', () => {
    const rows = [row('opening', 0, 10, 2), row('sentences', 10, 40, 15), row('closing', 40, 50, 50)];
    expect(actual(rows, 58)).toEqual([
      ['opening', minutes(13)],
      ['sentences', minutes(35)],
      ['closing', minutes(8)],
    ]);
  });

  it('are none for a practice that was left out', () => {
    const rows = [row('opening', 0, 10, 0), row('milling', 10, 20, null), row('closing', 20, 30, 12)];
    expect(actual(rows, 20)).toEqual([
      ['opening', minutes(12)],
      ['milling', null],
      ['closing', minutes(8)],
    ]);
  });

  it('follow the order in which practices really came', () => {
    const rows = [row('first', 0, 10, 20), row('second', 10, 20, 0)];
    expect(actual(rows, 30)).toEqual([
      ['first', minutes(10)],
      ['second', minutes(20)],
    ]);
  });

  it('know the planned length, and leave blocks out', () => {
    const rows: OutlineRow[] = [{ kind: 'block', title: 'Morning', planned: minutes(10) }, row('opening', 0, 10, 0)];
    expect(spentTimes(rows, minute(9)).map((spent) => spent.planned)).toEqual([minutes(10)]);
  });
});
