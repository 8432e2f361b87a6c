import { describe, expect, it } from 'vitest';
import { instant, later, minutes, noTime, seconds } from '../../../../src/core/time.ts';
import type { NowView } from '../../../../src/core/views/console-view.ts';
import { bigNumber } from '../../../../src/renderer/console/big-number.ts';

const end = instant(1_800_000_000_000);
const now: NowView = {
  practice: '',
  stage: null,
  stageLabel: '',
  label: '',
  detail: '',
  startedAt: later(end, minutes(-5)),
  endsAt: end,
  length: minutes(5),
  heldAt: null,
  open: false,
  until: null,
  ends: 'by itself',
  whatNext: '',
  signs: [],
  practiceBegan: later(end, minutes(-5)),
  practiceAfterSegment: noTime,
  practicePlannedEnd: end,
  consent: '',
  credit: '',
  notes: [],
};
const lunch = { title: 'Lunch', at: later(end, minutes(10)) };

describe('the number that matters', () => {
  it.each([
    ['before the end', now, null, -36, { number: '0:36', counts: 'left' }],
    ['at the end of a part that goes on by itself', now, null, 0, { number: '0:00', counts: 'left' }],
    ['just after it, while the host has not spoken yet', now, null, 1, { number: '0:00', counts: 'left' }],
    ['while a pin holds the next practice', now, lunch, 60, { number: '9:00', counts: 'until the pin' }],
    [
      'while more of this practice follows, pin or not',
      { ...now, practiceAfterSegment: minutes(5) },
      lunch,
      1,
      { number: '0:00', counts: 'left' },
    ],
    ['over, where the hand decides', { ...now, ends: 'by hand' } as const, null, 190, { number: '3:10', counts: 'over' }],
    ['open', { ...now, open: true }, null, -60, { number: '4:00', counts: 'gone' }],
    ['open and past its plan', { ...now, open: true }, null, 3600, { number: '1:05:00', counts: 'gone' }],
  ])('%s', (_name, view, pin, secondsAfterEnd, expected) => {
    expect(bigNumber(view, pin, later(end, seconds(secondsAfterEnd)))).toEqual(expected);
  });
});
